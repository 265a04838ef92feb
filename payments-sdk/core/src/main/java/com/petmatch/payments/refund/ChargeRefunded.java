package com.petmatch.payments.refund;

import com.petmatch.kernel.event.AggregateRef;
import com.petmatch.kernel.event.DomainEvent;
import com.petmatch.kernel.event.EventId;
import com.petmatch.kernel.event.EventPayload;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.invoice.InvoiceId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A part or all of a charge was given back.
 *
 * @param invoice the invoice it belongs to; empty, with the customer, for a charge without one
 * @param net of this refund, without its share of the tax
 * @param gross of this refund
 * @param cumulative all refunds of the charge so far, gross
 */
public record ChargeRefunded(
        EventId id,
        TenantId tenant,
        ChargeId charge,
        RefundId refund,
        Optional<InvoiceId> invoice,
        Optional<SubjectId> customer,
        Money net,
        Money gross,
        Money cumulative,
        Instant refundedAt,
        long aggregateVersion)
        implements DomainEvent {

    public static final String TYPE = "payments.charge-refunded";

    @Override
    public Instant at() {
        return refundedAt;
    }

    @Override
    public AggregateRef aggregate() {
        return AggregateRef.of("payments.charge", charge);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public EventPayload payload() {
        EventPayload.Builder payload = EventPayload.builder()
                .put("charge", charge)
                .put("refund", refund)
                .put("net", net)
                .put("gross", gross)
                .put("cumulative", cumulative)
                .put("refunded-at", refundedAt);
        invoice.ifPresent(value -> payload.put("invoice", value));
        customer.ifPresent(value -> payload.put("customer", value));
        return payload.build();
    }

    /** Reads the event back from its row. */
    public static ChargeRefunded from(OutboxRow row) {
        EventPayload payload = row.payload();
        return new ChargeRefunded(
                row.eventId(),
                row.tenant(),
                new ChargeId(payload.uuid("charge")),
                new RefundId(payload.uuid("refund")),
                payload.optionalText("invoice").map(text -> new InvoiceId(UUID.fromString(text))),
                payload.optionalText("customer").map(text -> new SubjectId(UUID.fromString(text))),
                payload.money("net"),
                payload.money("gross"),
                payload.money("cumulative"),
                payload.instant("refunded-at"),
                row.aggregateVersion());
    }
}
