package com.petmatch.kernel.event;

import com.petmatch.kernel.id.TenantId;
import java.time.Instant;
import java.util.UUID;

/** An event for tests of outbox and relay. */
record ThingChanged(EventId id, AggregateRef aggregate, long aggregateVersion, String type, int schemaVersion)
        implements DomainEvent {

    static ThingChanged of(int aggregate, long version) {
        return new ThingChanged(
                new EventId(new UUID(aggregate, version)),
                new AggregateRef("test.thing", new UUID(77, aggregate)),
                version,
                "test.thing-changed",
                1);
    }

    ThingChanged typed(String other) {
        return new ThingChanged(id, aggregate, aggregateVersion, other, schemaVersion);
    }

    ThingChanged inSchema(int version) {
        return new ThingChanged(id, aggregate, aggregateVersion, type, version);
    }

    @Override
    public TenantId tenant() {
        return TenantId.SINGLE;
    }

    @Override
    public Instant at() {
        return Instant.parse("2026-03-01T11:00:00Z");
    }

    @Override
    public EventPayload payload() {
        return EventPayload.builder().put("version", aggregateVersion).build();
    }
}
