package com.petmatch.platform.signin;

import com.petmatch.kernel.event.AggregateRef;
import com.petmatch.kernel.event.DomainEvent;
import com.petmatch.kernel.event.EventId;
import com.petmatch.kernel.event.EventPayload;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;

/**
 * Somebody asked for a link by mail. Each occasion is an aggregate of its own.
 *
 * @param subject whose address was given; nobody's id when it is no account's
 */
public record LinkAsked(EventId id, TenantId tenant, MailedLink link, SubjectId subject, Instant at)
        implements DomainEvent {

    public static final String TYPE = "platform.link-asked";

    /** Reads the event back from its row. */
    public static LinkAsked from(OutboxRow row) {
        return new LinkAsked(
                row.eventId(),
                row.tenant(),
                MailedLink.valueOf(row.payload().text("link")),
                new SubjectId(row.payload().uuid("subject")),
                row.occurredAt());
    }

    @Override
    public AggregateRef aggregate() {
        return AggregateRef.of("platform.link", id);
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
        return EventPayload.builder()
                .put("link", link.name())
                .put("subject", subject)
                .build();
    }
}
