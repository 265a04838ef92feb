package com.petmatch.platform.account;

import com.petmatch.kernel.event.AggregateRef;
import com.petmatch.kernel.event.DomainEvent;
import com.petmatch.kernel.event.EventId;
import com.petmatch.kernel.event.EventPayload;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;

/** Someone asked for an account with the address of this person. Each occasion is an aggregate of its own. */
public record SignUpRepeated(EventId id, TenantId tenant, SubjectId subject, Instant at) implements DomainEvent {

    public static final String TYPE = "platform.sign-up-repeated";

    /** Reads the event back from its row. */
    public static SignUpRepeated from(OutboxRow row) {
        return new SignUpRepeated(
                row.eventId(), row.tenant(), new SubjectId(row.payload().uuid("subject")), row.occurredAt());
    }

    @Override
    public AggregateRef aggregate() {
        return AggregateRef.of("platform.sign-up", id);
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
        return EventPayload.builder().put("subject", subject).build();
    }
}
