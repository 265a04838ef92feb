package com.petmatch.affiliate.commission;

import com.petmatch.affiliate.program.ProgramId;
import com.petmatch.kernel.money.Money;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Part of a sale taken back. Immutable.
 *
 * @param base how much of the sale's commission base goes back: a refund of 4.99 with 0.80 tax in it is 4.19; above zero
 * @param occurredAt kept to the microsecond
 */
public record Reversal(SaleKey sale, ReversalId id, ReversalCause cause, Money base, Instant occurredAt) {

    public Reversal {
        if (!base.isPositive()) {
            throw new IllegalArgumentException("Expected a reversed base above zero, got " + base);
        }
        occurredAt = occurredAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** A refund of a referred order. */
    public static Reversal refund(ProgramId program, OrderId order, ReversalId id, Money base, Instant at) {
        SaleKey sale = new SaleKey(program, CommissionKind.SALE, order, PartnerRole.REFERRER);
        return new Reversal(sale, id, ReversalCause.REFUND, base, at);
    }

    public Reversal withCause(ReversalCause other) {
        return new Reversal(sale, id, other, base, occurredAt);
    }
}
