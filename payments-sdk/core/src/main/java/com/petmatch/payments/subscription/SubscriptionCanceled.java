package com.petmatch.payments.subscription;

import com.petmatch.kernel.event.AggregateRef;
import com.petmatch.kernel.event.DomainEvent;
import com.petmatch.kernel.event.EventId;
import com.petmatch.kernel.event.EventPayload;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.payments.SubscriptionId;
import java.time.Instant;

/** A subscription ended. */
public record SubscriptionCanceled(
        EventId id,
        TenantId tenant,
        SubscriptionId subscription,
        SubjectId customer,
        PlanCode plan,
        Instant at,
        long aggregateVersion)
        implements DomainEvent {

    public static final String TYPE = "payments.subscription-canceled";

    @Override
    public AggregateRef aggregate() {
        return SubscriptionEvents.aggregate(subscription);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public EventPayload payload() {
        return SubscriptionEvents.payload(subscription)
                .put("customer", customer)
                .put("plan", plan.value())
                .build();
    }

    /** Reads the event back from its row. */
    public static SubscriptionCanceled from(OutboxRow row) {
        EventPayload payload = row.payload();
        return new SubscriptionCanceled(
                row.eventId(),
                row.tenant(),
                new SubscriptionId(payload.uuid("subscription")),
                new SubjectId(payload.uuid("customer")),
                PlanCode.of(payload.text("plan")),
                row.occurredAt(),
                row.aggregateVersion());
    }
}
