package com.petmatch.affiliate.commission;

import com.petmatch.affiliate.program.ProgramId;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Money that a customer paid. Immutable.
 *
 * @param lines 1 to 1,000, all of one currency
 * @param orderDiscount off the whole order, spread over its items; at most what they cost
 * @param occurredAt when it was paid; kept to the microsecond
 */
public record Sale(
        ProgramId program,
        OrderId order,
        PartnerRole role,
        SubjectId customer,
        List<SaleLine> lines,
        Money orderDiscount,
        Instant occurredAt) {

    private static final int MAX_LINES = 1_000;

    public Sale {
        lines = List.copyOf(lines);
        occurredAt = occurredAt.truncatedTo(ChronoUnit.MICROS);
        if (lines.isEmpty() || lines.size() > MAX_LINES) {
            throw new IllegalArgumentException("Expected 1 to 1,000 lines, got " + lines.size());
        }
        Money items = itemTotal(lines, orderDiscount.currency());
        if (orderDiscount.isNegative() || orderDiscount.compareTo(items) > 0) {
            throw new IllegalArgumentException("Expected an order discount within " + items + ", got " + orderDiscount);
        }
    }

    /** A sale without an order discount, brought by a referrer. */
    public static Sale of(
            ProgramId program, OrderId order, SubjectId customer, List<SaleLine> lines, Instant occurredAt) {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("Expected 1 to 1,000 lines, got 0");
        }
        Money none = Money.zero(lines.get(0).amount().currency());
        return new Sale(program, order, PartnerRole.REFERRER, customer, lines, none, occurredAt);
    }

    public Sale withOrderDiscount(Money discount) {
        return new Sale(program, order, role, customer, lines, discount, occurredAt);
    }

    public Sale withRole(PartnerRole changed) {
        return new Sale(program, order, changed, customer, lines, orderDiscount, occurredAt);
    }

    public SaleKey key() {
        return new SaleKey(program, CommissionKind.SALE, order, role);
    }

    public CurrencyCode currency() {
        return orderDiscount.currency();
    }

    private static Money itemTotal(List<SaleLine> lines, CurrencyCode currency) {
        Money total = Money.zero(currency);
        for (SaleLine line : lines) {
            // Adding a line of another currency throws with both currencies.
            Money counted = line.kind() == LineKind.ITEM
                    ? line.afterOwnDiscount()
                    : Money.zero(line.amount().currency());
            total = total.plus(counted);
        }
        return total;
    }
}
