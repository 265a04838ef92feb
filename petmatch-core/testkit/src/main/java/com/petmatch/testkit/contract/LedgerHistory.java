package com.petmatch.testkit.contract;

import static com.petmatch.testkit.contract.LedgerSamples.AT;
import static com.petmatch.testkit.contract.LedgerSamples.CHART;
import static com.petmatch.testkit.contract.LedgerSamples.EUR;
import static com.petmatch.testkit.contract.LedgerSamples.USD;
import static com.petmatch.testkit.contract.LedgerSamples.key;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.ledger.AccountId;
import com.petmatch.kernel.ledger.AccountRule;
import com.petmatch.kernel.ledger.Hold;
import com.petmatch.kernel.ledger.Ledger;
import com.petmatch.kernel.ledger.LedgerTransaction;
import com.petmatch.kernel.ledger.LedgerUnit;
import com.petmatch.kernel.ledger.Posting;
import com.petmatch.kernel.ledger.PostingKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** A random but repeatable history of a small chart, with a tenant of its own: step for step the same for each ledger. */
final class LedgerHistory {

    private static final int ACCOUNTS = 6;
    private static final int KEYS = 60;

    private final long seed;

    LedgerHistory(long seed) {
        this.seed = seed;
    }

    TenantId tenant() {
        return new TenantId(new UUID(0xfeed, seed));
    }

    List<AccountId> accounts() {
        List<AccountId> accounts = new ArrayList<>();
        for (int i = 0; i < ACCOUNTS; i++) {
            accounts.add(AccountId.of(CHART, "account-" + i));
        }
        return accounts;
    }

    /** The last account stays closed; even ones are free, odd ones non-negative, the first counts euros alone. */
    void open(Ledger ledger) {
        Random random = new Random(seed);
        if (random.nextInt(3) == 0) {
            ledger.startChain(tenant(), CHART);
        }
        List<AccountId> accounts = accounts();
        ledger.open(tenant(), accounts.get(0), AccountRule.FREE, EUR);
        for (int i = 1; i < ACCOUNTS - 1; i++) {
            ledger.open(tenant(), accounts.get(i), i % 2 == 0 ? AccountRule.FREE : AccountRule.NON_NEGATIVE);
        }
    }

    /** Does the step and says what came of it. */
    String apply(int step, Ledger ledger) {
        Random random = new Random(seed * 1_000 + step);
        return switch (random.nextInt(8)) {
            case 0 -> ledger.hold(tenant(), hold(random)).toString();
            case 1 ->
                ledger.postHold(tenant(), holdKey(random), transaction(random)).toString();
            case 2 -> ledger.voidHold(tenant(), CHART, holdKey(random)).toString();
            case 3 -> {
                ledger.fold(random.nextInt(1, 50));
                yield "folded";
            }
            default -> ledger.postAll(tenant(), batch(random)).toString();
        };
    }

    private List<LedgerTransaction> batch(Random random) {
        List<LedgerTransaction> batch = new ArrayList<>();
        int size = random.nextInt(1, 9);
        for (int i = 0; i < size; i++) {
            batch.add(transaction(random));
        }
        return batch;
    }

    private LedgerTransaction transaction(Random random) {
        List<Posting> postings = new ArrayList<>();
        boolean onlyFree = random.nextBoolean();
        int pairs = random.nextInt(1, 4);
        for (int i = 0; i < pairs; i++) {
            long units = random.nextInt(1, 100);
            LedgerUnit unit = random.nextInt(5) == 0 ? USD : EUR;
            postings.add(new Posting(account(random, onlyFree), -units, unit));
            postings.add(new Posting(account(random, onlyFree), units + (random.nextInt(25) == 0 ? 1 : 0), unit));
        }
        return new LedgerTransaction(
                key("k" + random.nextInt(KEYS)), postings, AT.plusSeconds(random.nextInt(10_000_000)), "sample.moved");
    }

    private AccountId account(Random random, boolean onlyFree) {
        int number = random.nextInt(20) == 0 ? ACCOUNTS - 1 : random.nextInt(ACCOUNTS - 1);
        return accounts().get(onlyFree ? number / 2 * 2 % ACCOUNTS : number);
    }

    private Hold hold(Random random) {
        AccountId account = accounts().get(random.nextInt(ACCOUNTS));
        return new Hold(holdKey(random), account, random.nextInt(1, 60), EUR, AT, "sample.held");
    }

    private static PostingKey holdKey(Random random) {
        return key("h" + random.nextInt(8));
    }
}
