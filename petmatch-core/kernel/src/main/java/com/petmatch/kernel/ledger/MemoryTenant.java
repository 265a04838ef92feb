package com.petmatch.kernel.ledger;

import java.util.HashMap;
import java.util.Map;

/** Accounts and charts of one tenant in {@link InMemoryLedgerStore}. Guarded by the unit of work's lock. */
final class MemoryTenant {

    final Map<AccountId, MemoryAccount> accounts = new HashMap<>();
    private final Map<String, MemoryBook> books = new HashMap<>();

    MemoryBook book(String chart) {
        return books.computeIfAbsent(chart, MemoryBook::new);
    }

    /** An account that is known to be open. */
    MemoryAccount account(AccountId id) {
        MemoryAccount account = accounts.get(id);
        if (account == null) {
            throw new IllegalStateException("Expected account " + id + " to be open");
        }
        return account;
    }
}
