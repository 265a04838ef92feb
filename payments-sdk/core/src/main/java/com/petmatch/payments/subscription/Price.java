package com.petmatch.payments.subscription;

import com.petmatch.kernel.money.Money;

/**
 * What one seat costs for one period.
 *
 * @param amount zero for a free plan; net or gross, as the tax rate of the category says
 * @param taxCategory what the tax rate depends on
 */
public record Price(Money amount, String taxCategory) {

    public Price {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("Expected a price of zero or more, got " + amount);
        }
    }

    public static Price of(Money amount) {
        return new Price(amount, "subscription");
    }
}
