package com.petmatch.core.account;

import com.petmatch.kernel.event.AggregateRef;
import com.petmatch.kernel.event.DomainEvent;
import com.petmatch.kernel.event.EventId;
import com.petmatch.kernel.event.EventPayload;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;

/** An account reached its next version; what changed says {@link #kind()}. Immutable. */
public record AccountChanged(
        EventId id, TenantId tenant, SubjectId subject, Kind kind, long aggregateVersion, Instant at)
        implements DomainEvent {

    static final String AGGREGATE = "account";
    private static final String PREFIX = "account.";

    /** What changed. */
    public enum Kind {
        /** The person proved to read the address. */
        EMAIL_VERIFIED("email-verified"),
        /** Language, time zone or country. */
        PREFERENCES_CHANGED("preferences-changed"),
        /** Closed by the operator. */
        SUSPENDED("suspended"),
        /** Open again after a suspension. */
        REINSTATED("reinstated"),
        /** The person asked for erasure. */
        ERASURE_REQUESTED("erasure-requested"),
        /** The person took the request back in time. */
        ERASURE_WITHDRAWN("erasure-withdrawn"),
        /** Nothing personal is left. */
        ERASED("erased");

        private final String type;

        Kind(String name) {
            this.type = PREFIX + name;
        }

        /** The name of the event, such as {@code account.email-verified}. */
        public String type() {
            return type;
        }
    }

    /** Reads the event back from its row. */
    public static AccountChanged from(OutboxRow row) {
        for (Kind kind : Kind.values()) {
            if (kind.type.equals(row.type())) {
                SubjectId subject = new SubjectId(row.payload().uuid("subject"));
                return new AccountChanged(
                        row.eventId(), row.tenant(), subject, kind, row.aggregateVersion(), row.occurredAt());
            }
        }
        throw new IllegalArgumentException("Expected a change of an account, got " + row.type());
    }

    @Override
    public AggregateRef aggregate() {
        return AggregateRef.of(AGGREGATE, subject);
    }

    @Override
    public String type() {
        return kind.type;
    }

    @Override
    public EventPayload payload() {
        return EventPayload.builder().put("subject", subject).build();
    }
}
