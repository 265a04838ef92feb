package com.petmatch.platform.notice;

import com.petmatch.kernel.event.AggregateRef;
import com.petmatch.kernel.event.DomainEvent;
import com.petmatch.kernel.event.EventId;
import com.petmatch.kernel.event.EventPayload;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.util.Locale;

/**
 * Something happened to what opens an account, and its owner is to know. Each occasion is an aggregate of its own.
 *
 * @param left recovery codes that still work, for a used one
 */
public record SecurityNotice(EventId id, TenantId tenant, SubjectId subject, Kind kind, int left, Instant at)
        implements DomainEvent {

    public static final String TYPE = "platform.security-notice";

    /** What happened. */
    public enum Kind {
        NEW_DEVICE,
        APP_ADDED,
        APP_REMOVED,
        CODES_MADE,
        CODE_USED,
        PASSKEY_ADDED,
        PASSKEY_REMOVED,
        PASSWORD_CHANGED;

        /** As keys of texts have it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Reads the event back from its row. */
    public static SecurityNotice from(OutboxRow row) {
        EventPayload payload = row.payload();
        return new SecurityNotice(
                row.eventId(),
                row.tenant(),
                new SubjectId(payload.uuid("subject")),
                Kind.valueOf(payload.text("kind")),
                Math.toIntExact(payload.longValue("left")),
                row.occurredAt());
    }

    @Override
    public AggregateRef aggregate() {
        return AggregateRef.of("platform.notice", id);
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
                .put("subject", subject)
                .put("kind", kind.name())
                .put("left", left)
                .build();
    }
}
