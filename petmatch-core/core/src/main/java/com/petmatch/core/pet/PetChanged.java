package com.petmatch.core.pet;

import com.petmatch.kernel.event.AggregateRef;
import com.petmatch.kernel.event.DomainEvent;
import com.petmatch.kernel.event.EventId;
import com.petmatch.kernel.event.EventPayload;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;

/** A pet reached its next version; what changed says {@link #kind()}. Carries ids only. Immutable. */
public record PetChanged(
        EventId id, TenantId tenant, PetId pet, SubjectId owner, Kind kind, long aggregateVersion, Instant at)
        implements DomainEvent {

    private static final String AGGREGATE = "pet";
    private static final String PREFIX = "pet.";

    /** What changed. */
    public enum Kind {
        /** It was entered. */
        CREATED("created"),
        /** Its profile changed. */
        EDITED("edited"),
        /** Its owner deleted it. */
        DELETED("deleted"),
        /** Its owner brought it back. */
        RESTORED("restored");

        private final String type;

        Kind(String name) {
            this.type = PREFIX + name;
        }

        /** The name of the event, such as {@code pet.created}. */
        public String type() {
            return type;
        }
    }

    /** Reads the event back from its row. */
    public static PetChanged from(OutboxRow row) {
        for (Kind kind : Kind.values()) {
            if (kind.type.equals(row.type())) {
                EventPayload payload = row.payload();
                return new PetChanged(
                        row.eventId(),
                        row.tenant(),
                        new PetId(payload.uuid("pet")),
                        new SubjectId(payload.uuid("owner")),
                        kind,
                        row.aggregateVersion(),
                        row.occurredAt());
            }
        }
        throw new IllegalArgumentException("Expected a change of a pet, got " + row.type());
    }

    @Override
    public AggregateRef aggregate() {
        return AggregateRef.of(AGGREGATE, pet);
    }

    @Override
    public String type() {
        return kind.type;
    }

    @Override
    public EventPayload payload() {
        return EventPayload.builder().put("pet", pet).put("owner", owner).build();
    }
}
