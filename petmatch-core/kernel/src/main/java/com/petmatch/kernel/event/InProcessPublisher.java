package com.petmatch.kernel.event;

import com.petmatch.kernel.id.TenantId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Hands events to the consumers of this process, each in turn, on the relay's thread.
 *
 * <p>A row is published when every consumer that accepts its type has applied it; consumers that had it before a failure
 * of another one see it again. A type that nobody accepts fails, so that a forgotten consumer is noticed; types the host
 * does not care about are named with {@link #ignoring}. Safe for concurrent use when its consumers are.
 */
public final class InProcessPublisher implements EventPublisher {

    private static final PublishOutcome PUBLISHED = new PublishOutcome.Published();
    private static final PublishOutcome SKIPPED = new PublishOutcome.Skipped();

    private final List<EventConsumer> consumers;
    private final Predicate<String> ignored;

    private InProcessPublisher(List<EventConsumer> consumers, Predicate<String> ignored) {
        this.consumers = List.copyOf(consumers);
        this.ignored = ignored;
    }

    /**
     * A publisher to these consumers, in their order.
     *
     * @throws IllegalArgumentException when two consumers have one name
     */
    public static InProcessPublisher of(List<? extends EventConsumer> consumers) {
        Set<String> names = new HashSet<>();
        for (EventConsumer consumer : consumers) {
            if (!names.add(consumer.name())) {
                throw new IllegalArgumentException("Expected one consumer named " + consumer.name() + ", got two");
            }
        }
        return new InProcessPublisher(new ArrayList<>(consumers), type -> false);
    }

    /** The same publisher, for which these types count as published when no consumer accepts them. */
    public InProcessPublisher ignoring(Predicate<String> eventTypes) {
        return new InProcessPublisher(consumers, ignored.or(eventTypes));
    }

    @Override
    public List<PublishOutcome> publish(List<OutboxRow> rows) {
        List<PublishOutcome> outcomes = new ArrayList<>(rows.size());
        Set<AggregateKey> failed = new HashSet<>();
        for (OutboxRow row : rows) {
            AggregateKey key = new AggregateKey(row.tenant(), row.aggregate());
            PublishOutcome outcome = failed.contains(key) ? SKIPPED : hand(row);
            if (outcome instanceof PublishOutcome.Failed) {
                failed.add(key);
            }
            outcomes.add(outcome);
        }
        return outcomes;
    }

    private PublishOutcome hand(OutboxRow row) {
        boolean accepted = false;
        for (EventConsumer consumer : consumers) {
            if (consumer.accepts(row.type())) {
                accepted = true;
                if (row.schemaVersion() > consumer.newestSchema(row.type())) {
                    return new PublishOutcome.Failed(
                            consumer.name() + ": cannot read schema version " + row.schemaVersion());
                }
                try {
                    consumer.accept(row);
                } catch (RuntimeException e) {
                    return new PublishOutcome.Failed(consumer.name() + ": " + e);
                }
            }
        }
        return accepted || ignored.test(row.type()) ? PUBLISHED : new PublishOutcome.Failed("No consumer accepts it");
    }

    private record AggregateKey(TenantId tenant, AggregateRef aggregate) {}
}
