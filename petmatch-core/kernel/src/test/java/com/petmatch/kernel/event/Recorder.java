package com.petmatch.kernel.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A consumer that remembers what it applied and refuses poison. */
final class Recorder implements EventConsumer {

    final List<OutboxRow> seen = new ArrayList<>();
    Predicate<OutboxRow> poison = row -> false;

    @Override
    public String name() {
        return "recorder";
    }

    @Override
    public boolean accepts(String eventType) {
        return eventType.equals("test.thing-changed");
    }

    @Override
    public void accept(OutboxRow row) {
        if (poison.test(row)) {
            throw new IllegalStateException("poison");
        }
        seen.add(row);
    }

    List<Long> versionsOf(int aggregate) {
        return seen.stream()
                .filter(row ->
                        row.aggregate().equals(ThingChanged.of(aggregate, 1).aggregate()))
                .map(OutboxRow::aggregateVersion)
                .toList();
    }
}
