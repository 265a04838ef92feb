package com.petmatch.payments.subscription;

import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.payments.SubscriptionId;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.invoice.InvoiceId;
import java.time.Instant;
import java.util.Optional;

/**
 * A customer's plan over time.
 *
 * @param net what a period costs without tax; zero for a free plan
 * @param period the present one, counted from 0 at the anchor; meaningful once the subscription is active
 * @param charge the charge that pays the present period; empty for a free plan
 * @param endsWithPeriod whether it was canceled for the end of the present period
 * @param version rises by one with each change
 */
public record Subscription(
        SubscriptionId id,
        SubjectId customer,
        PlanCode plan,
        int planVersion,
        int seats,
        Money net,
        Anchor anchor,
        SubscriptionState state,
        long period,
        Optional<InvoiceId> invoice,
        Optional<ChargeId> charge,
        boolean endsWithPeriod,
        Instant createdAt,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        long version) {

    public boolean isPaid() {
        return net.isPositive();
    }

    public Instant periodStart() {
        return anchor.start(period);
    }

    /** The first instant after the present period. */
    public Instant periodEnd() {
        return anchor.start(period + 1);
    }

    /** Whether the plan's features are the customer's at this instant. */
    public boolean isEntitled(Instant at) {
        return switch (state) {
            case TRIALING, ACTIVE, PAST_DUE -> !endsWithPeriod || at.isBefore(periodEnd());
            case INCOMPLETE, PAUSED, UNPAID, CANCELED, EXPIRED -> false;
        };
    }

    Subscription started(Instant now) {
        Anchor fresh = Anchor.at(now, anchor.zone(), anchor.interval());
        return changed(fresh, SubscriptionState.ACTIVE, endsWithPeriod, Optional.of(now), endedAt);
    }

    Subscription ended(SubscriptionState terminal, Instant now) {
        return changed(anchor, terminal, endsWithPeriod, startedAt, Optional.of(now));
    }

    Subscription endingWithPeriod(boolean ends) {
        return changed(anchor, state, ends, startedAt, endedAt);
    }

    private Subscription changed(
            Anchor newAnchor,
            SubscriptionState newState,
            boolean ends,
            Optional<Instant> started,
            Optional<Instant> ended) {
        return new Subscription(
                id,
                customer,
                plan,
                planVersion,
                seats,
                net,
                newAnchor,
                newState,
                period,
                invoice,
                charge,
                ends,
                createdAt,
                started,
                ended,
                version + 1);
    }
}
