package com.petmatch.payments.invoice;

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
import java.util.Optional;
import java.util.UUID;

/** An invoice was paid; net, tax and gross are of the whole invoice. */
public record InvoicePaid(
        EventId id,
        TenantId tenant,
        InvoiceId invoice,
        DocumentNumber number,
        SubjectId customer,
        Optional<SubscriptionId> subscription,
        Money net,
        Money tax,
        Money gross,
        Instant paidAt,
        long aggregateVersion)
        implements DomainEvent {

    public static final String TYPE = "payments.invoice-paid";

    @Override
    public Instant at() {
        return paidAt;
    }

    @Override
    public AggregateRef aggregate() {
        return AggregateRef.of("payments.invoice", invoice);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public EventPayload payload() {
        EventPayload.Builder payload = EventPayload.builder()
                .put("invoice", invoice)
                .put("number", number.value())
                .put("customer", customer)
                .put("net", net)
                .put("tax", tax)
                .put("gross", gross)
                .put("paid-at", paidAt);
        subscription.ifPresent(value -> payload.put("subscription", value));
        return payload.build();
    }

    /** Reads the event back from its row. */
    public static InvoicePaid from(OutboxRow row) {
        EventPayload payload = row.payload();
        return new InvoicePaid(
                row.eventId(),
                row.tenant(),
                new InvoiceId(payload.uuid("invoice")),
                new DocumentNumber(payload.text("number")),
                new SubjectId(payload.uuid("customer")),
                payload.optionalText("subscription").map(text -> new SubscriptionId(UUID.fromString(text))),
                payload.money("net"),
                payload.money("tax"),
                payload.money("gross"),
                payload.instant("paid-at"),
                row.aggregateVersion());
    }
}
