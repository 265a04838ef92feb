package com.petmatch.affiliate.commission;

import com.petmatch.affiliate.commission.ReversalOutcome.Applied;
import com.petmatch.affiliate.commission.ReversalOutcome.Conflict;
import com.petmatch.affiliate.commission.ReversalOutcome.Parked;
import com.petmatch.affiliate.commission.ReversalOutcome.Refused;
import com.petmatch.affiliate.commission.ReversalOutcome.Replayed;
import com.petmatch.affiliate.internal.Codes;
import com.petmatch.affiliate.program.CommissionPlan;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.event.EventPayload;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.money.Money;
import java.util.List;
import java.util.Optional;

/**
 * Takes reversals in: once each, by one clawback formula, in the partner's turn. Call it inside a transaction. Safe for
 * concurrent use.
 */
final class ReversalDesk {

    private final TenantId tenant;
    private final CommissionParts parts;
    private final CommissionBooks books;
    private final TierBooks tiers;

    ReversalDesk(TenantId tenant, CommissionParts parts, CommissionBooks books, TierBooks tiers) {
        this.tenant = tenant;
        this.parts = parts;
        this.books = books;
        this.tiers = tiers;
    }

    ReversalOutcome record(Reversal reversal) {
        String fingerprint = Fingerprint.of(reversal);
        Optional<Commission> sale = inTurn(reversal.sale());
        Optional<ReversalRecord> first = find(reversal);
        if (first.isPresent()) {
            return repeated(first.get(), fingerprint);
        }
        return sale.map(commission -> apply(commission, reversal, fingerprint))
                .orElseGet(() -> park(reversal, fingerprint));
    }

    /** Applies what waited for this sale; the commission as it stands then. */
    Commission release(Commission arrived) {
        Commission sale = arrived;
        for (ReversalRecord waiting : parts.reversals().parked(tenant, arrived.key())) {
            sale = settle(sale, waiting);
        }
        return sale;
    }

    /** Applies a waiting reversal whose sale has arrived meanwhile; false when it has not. */
    boolean release(ReversalRecord waiting) {
        Optional<Commission> sale = inTurn(waiting.reversal().sale());
        Optional<ReversalRecord> current = find(waiting.reversal()).filter(row -> row.state() == ReversalState.PARKED);
        if (sale.isEmpty() || current.isEmpty()) {
            return false;
        }
        settle(sale.get(), current.get());
        return true;
    }

    private Optional<Commission> inTurn(SaleKey key) {
        Optional<Commission> seen = parts.commissions().find(tenant, key);
        if (seen.flatMap(Commission::partner).isEmpty()) {
            return seen;
        }
        parts.commissions()
                .takeTurn(
                        tenant, key.program(), seen.flatMap(Commission::partner).get());
        return parts.commissions().find(tenant, key);
    }

    private ReversalOutcome apply(Commission sale, Reversal reversal, String fingerprint) {
        Optional<ErrorCode> obstacle = obstacle(sale, reversal);
        if (obstacle.isPresent()) {
            return new Refused(obstacle.get(), sale.remaining());
        }
        Reduction reduction = reduction(sale, reversal);
        ReversalRecord row = new ReversalRecord(
                reversal,
                fingerprint,
                ReversalState.APPLIED,
                reversal.cause().reason(),
                reduction.clawback(),
                parts.clock().instant(),
                1);
        if (!parts.reversals().insert(tenant, row)) {
            return repeated(find(reversal).orElseThrow(), fingerprint);
        }
        return new Applied(reduce(sale, reversal, reduction), reduction.clawback());
    }

    private Commission settle(Commission sale, ReversalRecord waiting) {
        Reversal reversal = waiting.reversal();
        Optional<ErrorCode> obstacle = obstacle(sale, reversal);
        if (obstacle.isPresent()) {
            Money nothing = Money.zero(reversal.base().currency());
            parts.reversals().update(tenant, waiting.settled(ReversalState.REFUSED, obstacle.get(), nothing));
            return sale;
        }
        Reduction reduction = reduction(sale, reversal);
        ErrorCode reason = reversal.cause().reason();
        boolean ours =
                parts.reversals().update(tenant, waiting.settled(ReversalState.APPLIED, reason, reduction.clawback()));
        return ours ? reduce(sale, reversal, reduction) : sale;
    }

    private ReversalOutcome park(Reversal reversal, String fingerprint) {
        ReversalRecord waiting = new ReversalRecord(
                reversal,
                fingerprint,
                ReversalState.PARKED,
                Codes.REVERSAL_PARKED,
                Money.zero(reversal.base().currency()),
                parts.clock().instant(),
                1);
        return parts.reversals().insert(tenant, waiting)
                ? new Parked(waiting)
                : repeated(find(reversal).orElseThrow(), fingerprint);
    }

    private static ReversalOutcome repeated(ReversalRecord first, String fingerprint) {
        return first.fingerprint().equals(fingerprint) ? new Replayed(first) : new Conflict(first, fingerprint);
    }

    private static Optional<ErrorCode> obstacle(Commission sale, Reversal reversal) {
        if (!reversal.base().currency().equals(sale.base().currency())) {
            return Optional.of(Codes.REVERSAL_CURRENCY);
        }
        if (sale.remaining().isZero()) {
            return Optional.of(Codes.REVERSAL_NOTHING_LEFT);
        }
        boolean tooBig = reversal.base().compareTo(sale.remaining()) > 0
                && !reversal.cause().takesWhatIsLeft();
        return tooBig ? Optional.of(Codes.REVERSAL_TOO_BIG) : Optional.empty();
    }

    /** What a reversal takes: from the base, and from the partner. */
    private record Reduction(Money taken, Money kept, Money clawback, Explanation why) {}

    /** The one formula: kept = min(cap, round(remaining base x rate)), clawback = kept before - kept. */
    private Reduction reduction(Commission sale, Reversal reversal) {
        Money taken = reversal.base().compareTo(sale.remaining()) > 0 ? sale.remaining() : reversal.base();
        Money remaining = sale.remaining().minus(taken);
        if (!sale.state().counts()) {
            Money nothing = Money.zero(taken.currency());
            return new Reduction(taken, nothing, nothing, new Explanation(List.of()));
        }
        CommissionPlan plan = tiers.plan(sale);
        long before = TierReplay.before(tiers.period(plan, sale), sale);
        Money kept = plan.commission(before, remaining);
        Money clawback = sale.kept().minus(kept);
        ExplanationWriter writer = new ExplanationWriter();
        writer.part(
                "reversal",
                EventPayload.builder()
                        .put("base", taken)
                        .put("remaining", remaining)
                        .put("kept-before", sale.kept())
                        .put("kept", kept)
                        .put("clawback", clawback));
        Money uncapped = plan.rated(before, remaining);
        writer.rate(plan, before, remaining, uncapped);
        writer.cap(uncapped, kept);
        return new Reduction(taken, kept, clawback, writer.explanation());
    }

    private Commission reduce(Commission sale, Reversal reversal, Reduction reduction) {
        Commission next = sale.reversed(
                reduction.taken(), reduction.kept(), reversal.cause().reason());
        tiers.update(next);
        if (next.partner().isPresent()) {
            books.reversed(next, reversal, reduction.clawback(), reduction.why());
        }
        if (next.state().counts()) {
            tiers.settle(next);
        }
        return next;
    }

    private Optional<ReversalRecord> find(Reversal reversal) {
        return parts.reversals().find(tenant, reversal.sale().program(), reversal.id());
    }
}
