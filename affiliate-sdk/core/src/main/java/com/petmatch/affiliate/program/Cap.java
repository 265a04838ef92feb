package com.petmatch.affiliate.program;

import com.petmatch.kernel.money.Money;

/**
 * The most that one order may earn; applied after rounding and only to orders of its currency. Immutable.
 *
 * @param amount more than zero
 */
public record Cap(Money amount) {

    public Cap {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("Expected a cap above zero, got " + amount);
        }
    }

    public static Cap perOrder(Money amount) {
        return new Cap(amount);
    }

    /** The commission, or the cap when it is lower. */
    public Money clamp(Money commission) {
        boolean applies = commission.currency().equals(amount.currency()) && commission.compareTo(amount) > 0;
        return applies ? amount : commission;
    }
}
