package com.petmatch.core;

import com.petmatch.kernel.event.DomainEvent;
import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.Outbox;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.kernel.id.UuidV7IdSource;
import com.petmatch.kernel.page.CursorCodec;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The parts of an engine under test: one unit of work, a clock to move, an outbox to look into. */
public final class TestParts {

    public final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    public final CursorCodec cursors = new CursorCodec(MacKeys.of(1, Secret.of("k".repeat(32))));
    private final List<DomainEvent> events = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-01T10:00:00.123456789Z");

    public TestParts() {}

    public EngineParts parts() {
        Outbox outbox = appended -> {
            if (!unitOfWork.isOpen()) {
                throw new IllegalStateException("Expected events inside the transaction of their change");
            }
            events.addAll(appended);
            unitOfWork.onRollback(() -> events.removeAll(appended));
        };
        return new EngineParts(unitOfWork, outbox, new UuidV7IdSource(() -> now), () -> now);
    }

    public void advance(Duration by) {
        now = now.plus(by);
    }

    public List<DomainEvent> events() {
        return List.copyOf(events);
    }

    public List<String> eventTypes() {
        return events.stream().map(DomainEvent::type).toList();
    }

    /** The last event as a consumer gets it. */
    public OutboxRow lastRow() {
        DomainEvent event = events.get(events.size() - 1);
        return new OutboxRow(
                events.size(),
                event.id(),
                event.tenant(),
                event.aggregate(),
                event.aggregateVersion(),
                event.type(),
                event.schemaVersion(),
                event.at(),
                event.payload(),
                event.consentVersion(),
                0);
    }
}
