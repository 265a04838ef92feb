package com.petmatch.security.refresh;

import com.petmatch.kernel.event.AggregateRef;
import com.petmatch.kernel.event.DomainEvent;
import com.petmatch.kernel.event.EventId;
import com.petmatch.kernel.event.EventPayload;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;

/** A spent refresh token was presented again and its family ended: the host tells the person. */
public record FamilyReused(EventId id, TenantId tenant, Instant at, SubjectId subject, FamilyId family, long generation)
        implements DomainEvent {

    @Override
    public AggregateRef aggregate() {
        return AggregateRef.of("security.refresh-family", family);
    }

    @Override
    public long aggregateVersion() {
        return generation;
    }

    @Override
    public String type() {
        return "security.refresh-reused";
    }

    @Override
    public EventPayload payload() {
        return EventPayload.builder()
                .put("subject", subject)
                .put("family", family)
                .build();
    }
}
