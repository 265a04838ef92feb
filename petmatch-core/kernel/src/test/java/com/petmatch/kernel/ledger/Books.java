package com.petmatch.kernel.ledger;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import java.time.Instant;
import java.util.List;

/** A ledger in memory with a few accounts of the chart {@code test}. */
final class Books {

    static final TenantId TENANT = TenantId.SINGLE;
    static final LedgerUnit EUR = new LedgerUnit("EUR");
    static final LedgerUnit USD = new LedgerUnit("USD");
    static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");
    static final AccountId BANK = AccountId.of("test", "bank");
    static final AccountId WALLET = AccountId.of("test", "wallet");
    static final AccountId EUROS = AccountId.of("test", "euros");

    final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    final Ledger ledger = Ledger.of(new InMemoryLedgerStore(unitOfWork), unitOfWork);

    Books() {
        ledger.open(TENANT, BANK, AccountRule.FREE);
        ledger.open(TENANT, WALLET, AccountRule.NON_NEGATIVE);
        ledger.open(TENANT, EUROS, AccountRule.FREE, EUR);
    }

    static LedgerTransaction transaction(String key, Posting... postings) {
        return new LedgerTransaction(new PostingKey(key), List.of(postings), AT, "test.moved");
    }

    static LedgerTransaction transfer(String key, AccountId from, AccountId to, long units) {
        return transaction(key, new Posting(from, -units, EUR), new Posting(to, units, EUR));
    }

    long units(AccountId account) {
        return ledger.balance(TENANT, account, EUR).units();
    }
}
