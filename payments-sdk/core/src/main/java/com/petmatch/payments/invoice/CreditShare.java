package com.petmatch.payments.invoice;

import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.money.TaxBreakdown;
import com.petmatch.kernel.money.TaxBreakdown.TaxSum;
import com.petmatch.kernel.money.TaxRate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the net and tax of a partial credit.
 *
 * <p>Each credit is shared over what is left of the invoice, rate by rate, by largest remainder. So no share is ever
 * negative, and the credits of a wholly refunded invoice add up to the invoice exactly.
 */
final class CreditShare {

    private CreditShare() {}

    static TaxBreakdown of(Invoice invoice, List<CreditNote> earlier, Money gross) {
        List<TaxSum> left = left(invoice, earlier);
        long[] weights =
                left.stream().mapToLong(sum -> sum.gross().minorUnits()).toArray();
        List<Money> shares = gross.split(weights);
        List<TaxSum> sums = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            if (shares.get(i).isPositive()) {
                sums.add(share(left.get(i), shares.get(i)));
            }
        }
        return total(sums, gross);
    }

    private static TaxSum share(TaxSum left, Money gross) {
        long rest = left.gross().minus(gross).minorUnits();
        Money tax = left.tax().split(gross.minorUnits(), rest).get(0);
        return new TaxSum(left.rate(), gross.minus(tax), tax);
    }

    private static List<TaxSum> left(Invoice invoice, List<CreditNote> earlier) {
        Map<TaxRate, TaxSum> left = new LinkedHashMap<>();
        invoice.total().sums().forEach(sum -> left.put(sum.rate(), sum));
        for (CreditNote note : earlier) {
            for (TaxSum credited : note.total().sums()) {
                left.computeIfPresent(
                        credited.rate(),
                        (rate, sum) -> new TaxSum(
                                rate, sum.net().minus(credited.net()), sum.tax().minus(credited.tax())));
            }
        }
        return List.copyOf(left.values());
    }

    private static TaxBreakdown total(List<TaxSum> sums, Money gross) {
        Money tax = Money.zero(gross.currency());
        for (TaxSum sum : sums) {
            tax = tax.plus(sum.tax());
        }
        return new TaxBreakdown(sums, gross.minus(tax), tax, gross);
    }
}
