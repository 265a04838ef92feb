package com.petmatch.payments.charge;

import com.petmatch.kernel.event.AggregateRef;
import com.petmatch.kernel.event.DomainEvent;
import com.petmatch.kernel.event.EventId;
import com.petmatch.kernel.event.EventPayload;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.money.Money;
import java.time.Instant;

/** The money of a charge was taken. */
public record ChargeApproved(
        EventId id, TenantId tenant, ChargeId charge, OrderRef order, Money amount, long aggregateVersion, Instant at)
        implements DomainEvent {

    public static final String TYPE = "payments.charge-approved";

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
                .put("amount", amount)
                .build();
    }

    /** Reads the event back from its row. */
    public static ChargeApproved from(OutboxRow row) {
        EventPayload payload = row.payload();
        return new ChargeApproved(
                row.eventId(),
                row.tenant(),
                new ChargeId(payload.uuid("charge")),
                OrderRef.of(payload.text("order")),
                payload.money("amount"),
                row.aggregateVersion(),
                row.occurredAt());
    }
}
