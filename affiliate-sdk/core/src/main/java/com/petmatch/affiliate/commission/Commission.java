package com.petmatch.affiliate.commission;

import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.affiliate.program.PlanId;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * A decided sale and what is left of it. Immutable; written compare-and-set on the version.
 *
 * @param partner empty only when {@link CommissionState#UNATTRIBUTED}
 * @param plan the version that rated it
 * @param occurredAt rules tiers and hold
 * @param fingerprint SHA-256 of the sale as it was handed in
 * @param reason why it stands as it does
 * @param base what the sale was worth at first
 * @param remaining what of the base has not been taken back
 * @param kept what of the commission stands in the books
 * @param explanation how the first decision was made, as {@link Explanation#text}
 * @param version from 1
 */
public record Commission(
        CommissionId id,
        SaleKey key,
        SubjectId customer,
        Optional<PartnerId> partner,
        PlanId plan,
        Instant occurredAt,
        Instant recordedAt,
        Instant holdUntil,
        String fingerprint,
        CommissionState state,
        ErrorCode reason,
        Money base,
        Money remaining,
        Money kept,
        String explanation,
        long version) {

    /** The order in which sales climb the tiers. */
    public static final Comparator<Commission> BY_OCCURRENCE = Comparator.comparing(Commission::occurredAt)
            .thenComparing(sale -> sale.key().order().value());

    public Commission {
        occurredAt = occurredAt.truncatedTo(ChronoUnit.MICROS);
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
        holdUntil = holdUntil.truncatedTo(ChronoUnit.MICROS);
        if (version < 1 || remaining.isNegative() || remaining.compareTo(base) > 0 || kept.isNegative()) {
            throw new IllegalArgumentException(
                    "Expected 0 <= remaining <= base and kept from 0, got " + remaining + " of " + base + ", " + kept);
        }
    }

    /** The first decision again, as data. */
    public Explanation explained() {
        return Explanation.parse(explanation);
    }

    Commission reversed(Money amount, Money nextKept, ErrorCode why) {
        return changed(state, why, remaining.minus(amount), nextKept);
    }

    Commission rerated(Money nextKept, ErrorCode why) {
        return changed(state, why, remaining, nextKept);
    }

    Commission moved(CommissionState next, ErrorCode why) {
        return changed(next, why, remaining, kept);
    }

    private Commission changed(CommissionState next, ErrorCode why, Money nextRemaining, Money nextKept) {
        return new Commission(
                id,
                key,
                customer,
                partner,
                plan,
                occurredAt,
                recordedAt,
                holdUntil,
                fingerprint,
                next,
                why,
                base,
                nextRemaining,
                nextKept,
                explanation,
                version + 1);
    }
}
