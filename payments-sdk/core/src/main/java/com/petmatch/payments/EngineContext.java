package com.petmatch.payments;

import com.petmatch.kernel.event.EventId;
import com.petmatch.kernel.event.Outbox;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.IdSource;
import com.petmatch.kernel.id.TenantId;
import java.time.InstantSource;

/** What every engine needs from its host: whose rows, in which transaction, told where, at what time. */
public record EngineContext(
        TenantId tenant,
        UnitOfWork unitOfWork,
        Outbox outbox,
        InstantSource clock,
        IdSource ids,
        PaymentsListener listener) {

    /** Refuses a remote call while a transaction is open on this thread. */
    public void requireNoTransaction(String operation) {
        if (unitOfWork.isOpen()) {
            throw new OpenTransactionException(operation);
        }
    }

    public EventId nextEventId() {
        return new EventId(ids.next());
    }
}
