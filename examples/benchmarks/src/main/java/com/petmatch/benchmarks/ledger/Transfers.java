package com.petmatch.benchmarks.ledger;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.ledger.AccountId;
import com.petmatch.kernel.ledger.AccountRule;
import com.petmatch.kernel.ledger.Ledger;
import com.petmatch.kernel.ledger.LedgerTransaction;
import com.petmatch.kernel.ledger.LedgerUnit;
import com.petmatch.kernel.ledger.OpenOutcome;
import com.petmatch.kernel.ledger.PostOutcome;
import com.petmatch.kernel.ledger.Posting;
import com.petmatch.kernel.ledger.PostingKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Random transfers between 1,000 accounts, each with a key of its own. For one thread. */
final class Transfers {

    static final int ACCOUNTS = 1_000;
    private static final LedgerUnit EUR = new LedgerUnit("EUR");
    private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");
    private static final String CAUSE = "benchmark";
    private static final List<AccountId> NAMES = names();
    private static final AccountId BANK = AccountId.of("bench", "bank");

    private final String worker;
    private final SplittableRandom random;
    private long count;

    Transfers(String worker, long seed) {
        this.worker = worker;
        this.random = new SplittableRandom(seed);
    }

    /** Opens the accounts, and fills those that may not fall below zero. */
    static void open(Ledger ledger, AccountRule rule) {
        ledger.open(TenantId.SINGLE, BANK, AccountRule.FREE);
        for (AccountId account : NAMES) {
            OpenOutcome outcome = ledger.open(TenantId.SINGLE, account, rule);
            if (!(outcome instanceof OpenOutcome.Opened)) {
                throw new IllegalStateException("Expected a new account, got " + outcome);
            }
            PostingKey key = new PostingKey("fill-" + account.value());
            requirePosted(List.of(ledger.post(TenantId.SINGLE, transfer(key, BANK, account, 1_000_000_000_000L))));
        }
    }

    /** The next batch over all accounts. */
    List<LedgerTransaction> spread(int size) {
        List<LedgerTransaction> batch = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            int from = random.nextInt(ACCOUNTS);
            int to = (from + 1 + random.nextInt(ACCOUNTS - 1)) % ACCOUNTS;
            batch.add(transfer(key(), NAMES.get(from), NAMES.get(to), 1 + random.nextInt(1_000)));
        }
        return batch;
    }

    /** The next batch in which one account, free to stand anywhere, takes part in every transfer. */
    List<LedgerTransaction> hot(int size) {
        List<LedgerTransaction> batch = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            batch.add(transfer(key(), BANK, NAMES.get(random.nextInt(ACCOUNTS)), 1 + random.nextInt(1_000)));
        }
        return batch;
    }

    static int requirePosted(List<PostOutcome> outcomes) {
        for (PostOutcome outcome : outcomes) {
            if (!(outcome instanceof PostOutcome.Posted)) {
                throw new IllegalStateException("Expected each transfer to be posted, got " + outcome);
            }
        }
        return outcomes.size();
    }

    private PostingKey key() {
        return new PostingKey(worker + "-" + count++);
    }

    private static LedgerTransaction transfer(PostingKey key, AccountId from, AccountId to, long units) {
        return new LedgerTransaction(
                key, List.of(new Posting(to, units, EUR), new Posting(from, -units, EUR)), AT, CAUSE);
    }

    private static List<AccountId> names() {
        List<AccountId> names = new ArrayList<>();
        for (int i = 0; i < ACCOUNTS; i++) {
            names.add(AccountId.of("bench", "account-" + i));
        }
        return List.copyOf(names);
    }
}
