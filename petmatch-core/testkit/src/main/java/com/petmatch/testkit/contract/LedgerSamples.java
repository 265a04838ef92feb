package com.petmatch.testkit.contract;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.ledger.AccountId;
import com.petmatch.kernel.ledger.LedgerTransaction;
import com.petmatch.kernel.ledger.LedgerUnit;
import com.petmatch.kernel.ledger.Posting;
import com.petmatch.kernel.ledger.PostingKey;
import java.time.Instant;
import java.util.List;

/** Accounts and transactions of the ledger suites. */
final class LedgerSamples {

    static final TenantId TENANT = TenantId.SINGLE;
    static final String CHART = "sample";
    static final LedgerUnit EUR = new LedgerUnit("EUR");
    static final LedgerUnit USD = new LedgerUnit("USD");
    static final AccountId BANK = AccountId.of(CHART, "bank");
    static final AccountId WALLET = AccountId.of(CHART, "wallet");
    static final Instant AT = Instant.parse("2026-03-01T10:00:00.123456Z");

    private LedgerSamples() {}

    static PostingKey key(String text) {
        return new PostingKey(text);
    }

    static LedgerTransaction transaction(String key, Posting... postings) {
        return new LedgerTransaction(key(key), List.of(postings), AT, "sample.moved");
    }

    static LedgerTransaction transfer(String key, AccountId from, AccountId to, long units) {
        return transaction(key, new Posting(from, -units, EUR), new Posting(to, units, EUR));
    }
}
