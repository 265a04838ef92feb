package com.petmatch.payments.charge;

import com.petmatch.kernel.event.AggregateRef;
import com.petmatch.kernel.event.DomainEvent;
import com.petmatch.kernel.event.EventId;
import com.petmatch.kernel.event.EventPayload;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.kernel.id.TenantId;
import java.time.Instant;

/** The provider's answer to a charge was lost; recovery finds out. */
public record ChargeUnresolved(
        EventId id, TenantId tenant, ChargeId charge, OrderRef order, long aggregateVersion, Instant at)
        implements DomainEvent {

    public static final String TYPE = "payments.charge-unresolved";

    @Override
    public AggregateRef aggregate() {
        return ChargeEvents.aggregate(charge);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public EventPayload payload() {
        return EventPayload.builder()
                .put("charge", charge)
                .put("order", order.value())
                .build();
    }

    /** Reads the event back from its row. */
    public static ChargeUnresolved from(OutboxRow row) {
        EventPayload payload = row.payload();
        return new ChargeUnresolved(
                row.eventId(),
                row.tenant(),
                new ChargeId(payload.uuid("charge")),
                OrderRef.of(payload.text("order")),
                row.aggregateVersion(),
                row.occurredAt());
    }
}
