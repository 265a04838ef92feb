package com.petmatch.payments.subscription;

import com.petmatch.kernel.event.AggregateRef;
import com.petmatch.kernel.event.DomainEvent;
import com.petmatch.kernel.event.EventId;
import com.petmatch.kernel.event.EventPayload;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.payments.SubscriptionId;
import java.time.Instant;

/**
 * A subscription changed and goes on.
 *
 * @param endsWithPeriod whether it is now canceled for the end of its period
 */
public record SubscriptionChanged(
        EventId id,
        TenantId tenant,
        SubscriptionId subscription,
        SubjectId customer,
        PlanCode plan,
        int seats,
        Money net,
        boolean endsWithPeriod,
        Instant at,
        long aggregateVersion)
        implements DomainEvent {

    public static final String TYPE = "payments.subscription-changed";

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
                .put("seats", seats)
                .put("net", net)
                .put("ends-with-period", String.valueOf(endsWithPeriod))
                .build();
    }

    /** Reads the event back from its row. */
    public static SubscriptionChanged from(OutboxRow row) {
        EventPayload payload = row.payload();
        return new SubscriptionChanged(
                row.eventId(),
                row.tenant(),
                new SubscriptionId(payload.uuid("subscription")),
                new SubjectId(payload.uuid("customer")),
                PlanCode.of(payload.text("plan")),
                Math.toIntExact(payload.longValue("seats")),
                payload.money("net"),
                Boolean.parseBoolean(payload.text("ends-with-period")),
                row.occurredAt(),
                row.aggregateVersion());
    }
}
