package com.petmatch.payments.dispute;

import com.petmatch.kernel.event.AggregateRef;
import com.petmatch.kernel.event.DomainEvent;
import com.petmatch.kernel.event.EventId;
import com.petmatch.kernel.event.EventPayload;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.charge.ChargeId;
import java.time.Instant;

/**
 * A dispute ended; told again only when a later verdict replaces the first.
 *
 * @param state won, lost, or closed without a verdict
 * @param closedAt when we learned of the end
 */
public record DisputeClosed(
        EventId id,
        TenantId tenant,
        DisputeId dispute,
        ChargeId charge,
        Money amount,
        DisputeState state,
        Instant closedAt,
        long aggregateVersion)
        implements DomainEvent {

    public static final String TYPE = "payments.dispute-closed";

    @Override
    public Instant at() {
        return closedAt;
    }

    @Override
    public AggregateRef aggregate() {
        return AggregateRef.of("payments.dispute", dispute);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public EventPayload payload() {
        return EventPayload.builder()
                .put("dispute", dispute)
                .put("charge", charge)
                .put("amount", amount)
                .put("state", state.name())
                .put("closed-at", closedAt)
                .build();
    }

    /** Reads the event back from its row. */
    public static DisputeClosed from(OutboxRow row) {
        EventPayload payload = row.payload();
        return new DisputeClosed(
                row.eventId(),
                row.tenant(),
                new DisputeId(payload.uuid("dispute")),
                new ChargeId(payload.uuid("charge")),
                payload.money("amount"),
                DisputeState.valueOf(payload.text("state")),
                payload.instant("closed-at"),
                row.aggregateVersion());
    }
}
