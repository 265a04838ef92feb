package com.petmatch.affiliate.testkit;

import com.petmatch.affiliate.AffiliateStores;
import com.petmatch.kernel.event.InMemoryOutboxStore;
import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.OutboxStore;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.ledger.InMemoryLedgerStore;
import com.petmatch.kernel.ledger.Ledger;

/**
 * The stores under test and what commits together with them.
 *
 * @param connections how many calls may be inside the stores at once; more threads wait their turn in the suite
 */
public record AffiliateBackend(
        AffiliateStores stores, UnitOfWork unitOfWork, OutboxStore outbox, Ledger ledger, int connections) {

    /** The in-memory stores that ship with the library. */
    public static AffiliateBackend inMemory() {
        InMemoryUnitOfWork work = new InMemoryUnitOfWork();
        return new AffiliateBackend(
                AffiliateStores.inMemory(work),
                work,
                new InMemoryOutboxStore(work),
                Ledger.of(new InMemoryLedgerStore(work), work),
                Integer.MAX_VALUE);
    }
}
