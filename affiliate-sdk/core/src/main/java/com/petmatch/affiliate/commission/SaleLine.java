package com.petmatch.affiliate.commission;

import com.petmatch.kernel.money.Money;

/**
 * One line of a sale. Immutable.
 *
 * @param label the host's article or plan code, 1 to 100 characters; shown in the explanation
 * @param amount what the line cost, tax included, before discounts; zero or more
 * @param discount taken off this line alone; at most the amount
 * @param tax contained in what is left after all discounts; at most that
 */
public record SaleLine(String label, LineKind kind, Money amount, Money discount, Money tax) {

    private static final int MAX_LABEL = 100;

    public SaleLine {
        if (label.isBlank() || label.length() > MAX_LABEL) {
            throw new IllegalArgumentException("Expected a line label of 1 to 100 characters");
        }
        if (amount.isNegative() || discount.isNegative() || tax.isNegative()) {
            throw new IllegalArgumentException(
                    "Expected amounts from zero, got " + amount + ", " + discount + ", " + tax);
        }
        if (discount.plus(tax).compareTo(amount) > 0) {
            throw new IllegalArgumentException(
                    "Expected discount and tax within " + amount + ", got " + discount + " and " + tax);
        }
    }

    /** An item of which the tax is known: {@code 9.99} with {@code 1.60} tax in it has a base of {@code 8.39}. */
    public static SaleLine item(String label, Money amount, Money tax) {
        return new SaleLine(label, LineKind.ITEM, amount, Money.zero(amount.currency()), tax);
    }

    /** An item by its amount without tax. */
    public static SaleLine net(String label, Money net) {
        return item(label, net, Money.zero(net.currency()));
    }

    Money afterOwnDiscount() {
        return amount.minus(discount);
    }
}
