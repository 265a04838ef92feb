package com.petmatch.affiliate.ledger;

import com.petmatch.kernel.event.DomainEvent;
import java.util.List;

/** A fact and the events that tell of it: written together with the postings, or not at all. Immutable. */
public record JournalStep(Fact fact, List<DomainEvent> events) {

    public JournalStep {
        events = List.copyOf(events);
    }

    public static JournalStep of(Fact fact, DomainEvent event) {
        return new JournalStep(fact, List.of(event));
    }
}
