package com.petmatch.payments.charge;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.event.AggregateRef;
import com.petmatch.kernel.event.DomainEvent;
import com.petmatch.kernel.event.EventId;
import com.petmatch.kernel.event.EventPayload;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.kernel.id.TenantId;
import java.time.Instant;

/** A charge ended without money: declined, canceled or expired, as the reason says. */
public record ChargeDeclined(
        EventId id,
        TenantId tenant,
        ChargeId charge,
        OrderRef order,
        ErrorCode reason,
        long aggregateVersion,
        Instant at)
        implements DomainEvent {

    public static final String TYPE = "payments.charge-declined";

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
                .put("reason", reason.value())
                .build();
    }

    /** Reads the event back from its row. */
    public static ChargeDeclined from(OutboxRow row) {
        EventPayload payload = row.payload();
        return new ChargeDeclined(
                row.eventId(),
                row.tenant(),
                new ChargeId(payload.uuid("charge")),
                OrderRef.of(payload.text("order")),
                ErrorCode.of(payload.text("reason")),
                row.aggregateVersion(),
                row.occurredAt());
    }
}
