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
 * An answer to a dispute is due soon; told 7 and 2 days before.
 *
 * @param evidenceDueAt until when the provider takes an answer
 */
public record EvidenceDue(
        EventId id,
        TenantId tenant,
        DisputeId dispute,
        ChargeId charge,
        Money amount,
        Instant evidenceDueAt,
        Instant toldAt,
        long aggregateVersion)
        implements DomainEvent {

    public static final String TYPE = "payments.evidence-due";

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
        return EventPayload.builder()
                .put("dispute", dispute)
                .put("charge", charge)
                .put("amount", amount)
                .put("evidence-due-at", evidenceDueAt)
                .put("told-at", toldAt)
                .build();
    }

    /** Reads the event back from its row. */
    public static EvidenceDue from(OutboxRow row) {
        EventPayload payload = row.payload();
        return new EvidenceDue(
                row.eventId(),
                row.tenant(),
                new DisputeId(payload.uuid("dispute")),
                new ChargeId(payload.uuid("charge")),
                payload.money("amount"),
                payload.instant("evidence-due-at"),
                payload.instant("told-at"),
                row.aggregateVersion());
    }
}
