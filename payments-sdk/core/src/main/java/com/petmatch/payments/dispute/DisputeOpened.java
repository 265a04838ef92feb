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
import java.util.Optional;

/**
 * A customer contests a charge, or a bank asks about it.
 *
 * @param state as first heard of; only an inquiry ({@link DisputeState#WARNING}) has moved no money yet
 * @param evidenceDueAt until when the provider takes an answer
 * @param toldAt when we heard of it
 */
public record DisputeOpened(
        EventId id,
        TenantId tenant,
        DisputeId dispute,
        ChargeId charge,
        Money amount,
        DisputeState state,
        Optional<Instant> evidenceDueAt,
        Instant toldAt,
        long aggregateVersion)
        implements DomainEvent {

    public static final String TYPE = "payments.dispute-opened";

    @Override
    public Instant at() {
        return toldAt;
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
        EventPayload.Builder payload = EventPayload.builder()
                .put("dispute", dispute)
                .put("charge", charge)
                .put("amount", amount)
                .put("state", state.name())
                .put("told-at", toldAt);
        evidenceDueAt.ifPresent(value -> payload.put("evidence-due-at", value));
        return payload.build();
    }

    /** Reads the event back from its row. */
    public static DisputeOpened from(OutboxRow row) {
        EventPayload payload = row.payload();
        return new DisputeOpened(
                row.eventId(),
                row.tenant(),
                new DisputeId(payload.uuid("dispute")),
                new ChargeId(payload.uuid("charge")),
                payload.money("amount"),
                DisputeState.valueOf(payload.text("state")),
                payload.optionalText("evidence-due-at").map(Instant::parse),
                payload.instant("told-at"),
                row.aggregateVersion());
    }
}
