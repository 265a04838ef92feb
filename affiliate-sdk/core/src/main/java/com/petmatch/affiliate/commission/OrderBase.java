package com.petmatch.affiliate.commission;

import com.petmatch.affiliate.program.BasePolicy;
import com.petmatch.kernel.money.Money;
import java.util.ArrayList;
import java.util.List;

/** Works out the commission base of every line of a sale. Pure. */
final class OrderBase {

    private OrderBase() {}

    static List<LineBase> of(Sale sale, BasePolicy policy) {
        List<Money> discounts = discountShares(sale);
        List<LineBase> lines = new ArrayList<>(sale.lines().size());
        for (int i = 0; i < sale.lines().size(); i++) {
            lines.add(line(sale.lines().get(i), discounts.get(i), policy));
        }
        return lines;
    }

    static Money total(List<LineBase> lines, Money zero) {
        Money total = zero;
        for (LineBase line : lines) {
            total = total.plus(line.base());
        }
        return total;
    }

    private static LineBase line(SaleLine line, Money orderDiscount, BasePolicy policy) {
        Money zero = Money.zero(line.amount().currency());
        Money paid = line.afterOwnDiscount().minus(orderDiscount);
        // A host may report the tax from before the order's discount: it never makes a base negative.
        Money contained = line.tax().compareTo(paid) > 0 ? paid : line.tax();
        Money tax = policy.tax() ? zero : contained;
        Money left = paid.minus(tax);
        Money base = line.kind().earns(policy) ? left : zero;
        return new LineBase(line.label(), line.amount(), line.discount(), orderDiscount, tax, left.minus(base), base);
    }

    private static List<Money> discountShares(Sale sale) {
        if (sale.orderDiscount().isZero()) {
            return sale.lines().stream().map(line -> sale.orderDiscount()).toList();
        }
        long[] weights = sale.lines().stream()
                .mapToLong(line ->
                        line.kind() == LineKind.ITEM ? line.afterOwnDiscount().minorUnits() : 0)
                .toArray();
        return sale.orderDiscount().split(weights);
    }
}
