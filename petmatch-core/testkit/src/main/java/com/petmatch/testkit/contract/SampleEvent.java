package com.petmatch.testkit.contract;

import com.petmatch.kernel.event.AggregateRef;
import com.petmatch.kernel.event.DomainEvent;
import com.petmatch.kernel.event.EventId;
import com.petmatch.kernel.event.EventPayload;
import com.petmatch.kernel.id.TenantId;
import java.time.Instant;
import java.util.UUID;

/** An event of no particular meaning, for suites about the outbox. */
public record SampleEvent(
        EventId id, TenantId tenant, AggregateRef aggregate, long aggregateVersion, Instant at, int schemaVersion)
        implements DomainEvent {

    /** Type of every sample event. */
    public static final String TYPE = "sample.thing-changed";

    /** When sample events happen. */
    public static final Instant AT = Instant.parse("2026-03-01T10:00:00.123456Z");

    private static final long EVENTS_PER_AGGREGATE = 1_000_000;

    /** The event of an aggregate with this number and version; the same each time. */
    public static SampleEvent of(int aggregate, long version) {
        long number = aggregate * EVENTS_PER_AGGREGATE + version;
        return new SampleEvent(
                new EventId(new UUID(0x7000L, 0x8000_0000_0000_0000L | number)),
                TenantId.SINGLE,
                thing(aggregate),
                version,
                AT,
                1);
    }

    /** The aggregate with this number. */
    public static AggregateRef thing(int number) {
        return new AggregateRef("sample.thing", new UUID(0x7001L, 0x8000_0000_0000_0000L | number));
    }

    /** The same event in a newer schema. */
    public SampleEvent inSchema(int version) {
        return new SampleEvent(id, tenant, aggregate, aggregateVersion, at, version);
    }

    /** The same event of another tenant. */
    public SampleEvent of(TenantId other) {
        return new SampleEvent(id, other, aggregate, aggregateVersion, at, schemaVersion);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public EventPayload payload() {
        return EventPayload.builder()
                .put("thing", aggregate.id())
                .put("version", aggregateVersion)
                .put("text", "\"quoted\" \\ ünïcode \n 🐕")
                .build();
    }
}
