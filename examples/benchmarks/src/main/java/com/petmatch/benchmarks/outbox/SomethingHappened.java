package com.petmatch.benchmarks.outbox;

import com.petmatch.kernel.event.AggregateRef;
import com.petmatch.kernel.event.DomainEvent;
import com.petmatch.kernel.event.EventId;
import com.petmatch.kernel.event.EventPayload;
import com.petmatch.kernel.id.IdSource;
import com.petmatch.kernel.id.TenantId;
import java.time.Instant;
import java.util.UUID;

/** An event of usual size. */
record SomethingHappened(EventId id, AggregateRef aggregate, Instant at) implements DomainEvent {

    static SomethingHappened next(IdSource ids, UUID aggregate) {
        return new SomethingHappened(
                new EventId(ids.next()), new AggregateRef("thing", aggregate), Instant.parse("2026-03-01T10:00:00Z"));
    }

    @Override
    public TenantId tenant() {
        return TenantId.SINGLE;
    }

    @Override
    public long aggregateVersion() {
        return 1;
    }

    @Override
    public String type() {
        return "benchmark.something-happened";
    }

    @Override
    public EventPayload payload() {
        return EventPayload.builder()
                .put("thing", aggregate.id())
                .put("at", at)
                .put("why", "a change of usual length")
                .build();
    }
}
