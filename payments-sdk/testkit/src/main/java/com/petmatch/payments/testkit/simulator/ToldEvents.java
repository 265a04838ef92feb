package com.petmatch.payments.testkit.simulator;

import com.petmatch.kernel.event.DomainEvent;
import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.Outbox;
import java.util.ArrayList;
import java.util.List;

/** The events that were committed. For one thread. */
final class ToldEvents implements Outbox {

    private final InMemoryUnitOfWork unitOfWork;
    private final List<DomainEvent> events = new ArrayList<>();

    ToldEvents(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void append(List<? extends DomainEvent> told) {
        events.addAll(told);
        unitOfWork.onRollback(
                () -> events.subList(events.size() - told.size(), events.size()).clear());
    }

    long count(String type) {
        return events.stream().filter(event -> event.type().equals(type)).count();
    }
}
