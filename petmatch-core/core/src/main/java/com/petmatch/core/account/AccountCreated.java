package com.petmatch.core.account;

import com.petmatch.kernel.event.AggregateRef;
import com.petmatch.kernel.event.DomainEvent;
import com.petmatch.kernel.event.EventId;
import com.petmatch.kernel.event.EventPayload;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.util.Optional;

/**
 * A person signed up. Immutable.
 *
 * @param clickToken what the host handed to the registration, unread
 */
public record AccountCreated(
        EventId id, TenantId tenant, SubjectId subject, LanguageTag language, Optional<String> clickToken, Instant at)
        implements DomainEvent {

    /** The name of this event. */
    public static final String TYPE = "account.created";

    /** Reads the event back from its row. */
    public static AccountCreated from(OutboxRow row) {
        EventPayload payload = row.payload();
        return new AccountCreated(
                row.eventId(),
                row.tenant(),
                new SubjectId(payload.uuid("subject")),
                LanguageTag.of(payload.text("language")),
                payload.optionalText("clickToken"),
                row.occurredAt());
    }

    @Override
    public AggregateRef aggregate() {
        return AggregateRef.of(AccountChanged.AGGREGATE, subject);
    }

    @Override
    public long aggregateVersion() {
        return 1;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public EventPayload payload() {
        EventPayload.Builder payload =
                EventPayload.builder().put("subject", subject).put("language", language.value());
        clickToken.ifPresent(token -> payload.put("clickToken", token));
        return payload.build();
    }
}
