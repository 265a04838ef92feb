package com.petmatch.payments.subscription;

import com.petmatch.kernel.event.AggregateRef;
import com.petmatch.kernel.event.DomainEvent;
import com.petmatch.kernel.event.EventPayload;
import com.petmatch.payments.EngineContext;
import com.petmatch.payments.SubscriptionId;
import java.time.Instant;

/** Turns a subscription's change into its event. */
final class SubscriptionEvents {

    private SubscriptionEvents() {}

    static AggregateRef aggregate(SubscriptionId subscription) {
        return AggregateRef.of("payments.subscription", subscription);
    }

    static EventPayload.Builder payload(SubscriptionId subscription) {
        return EventPayload.builder().put("subscription", subscription);
    }

    static DomainEvent started(EngineContext context, Subscription it, Instant now) {
        return new SubscriptionStarted(
                context.nextEventId(),
                context.tenant(),
                it.id(),
                it.customer(),
                it.plan(),
                it.seats(),
                it.net(),
                now,
                it.version());
    }

    static DomainEvent changed(EngineContext context, Subscription it, Instant now) {
        return new SubscriptionChanged(
                context.nextEventId(),
                context.tenant(),
                it.id(),
                it.customer(),
                it.plan(),
                it.seats(),
                it.net(),
                it.endsWithPeriod(),
                now,
                it.version());
    }

    static DomainEvent canceled(EngineContext context, Subscription it, Instant now) {
        return new SubscriptionCanceled(
                context.nextEventId(), context.tenant(), it.id(), it.customer(), it.plan(), now, it.version());
    }
}
