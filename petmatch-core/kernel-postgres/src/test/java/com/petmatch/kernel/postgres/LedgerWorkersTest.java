package com.petmatch.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.ledger.AccountId;
import com.petmatch.kernel.ledger.AccountRule;
import com.petmatch.kernel.ledger.ChainOutcome;
import com.petmatch.kernel.ledger.Ledger;
import com.petmatch.kernel.ledger.LedgerTransaction;
import com.petmatch.kernel.ledger.LedgerUnit;
import com.petmatch.kernel.ledger.PostOutcome;
import com.petmatch.kernel.ledger.Posting;
import com.petmatch.kernel.ledger.PostingKey;
import com.petmatch.testkit.PostgresExtension;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Several writers and folders on one ledger. */
class LedgerWorkersTest {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel");

    private static final TenantId TENANT = TenantId.SINGLE;
    private static final LedgerUnit EUR = new LedgerUnit("EUR");
    private static final AccountId HOT = AccountId.of("sample", "hot");
    private static final AccountId WALLET = AccountId.of("sample", "wallet");
    private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");

    private final PostgresUnitOfWork unitOfWork = PostgresUnitOfWork.of(postgres.dataSource());
    private final PostgresLedgerStore store = new PostgresLedgerStore(unitOfWork.dataSource());
    private final Ledger ledger = Ledger.of(store, unitOfWork);

    @BeforeEach
    void open() {
        ledger.open(TENANT, HOT, AccountRule.FREE);
        ledger.open(TENANT, WALLET, AccountRule.NON_NEGATIVE);
        for (int i = 0; i < 8; i++) {
            ledger.open(TENANT, spread(i), AccountRule.FREE);
        }
    }

    @AfterEach
    void empty() {
        postgres.truncate();
    }

    @Test
    void keepsBalancesWhileTwoFoldAndOthersPost() throws Exception {
        AtomicBoolean posting = new AtomicBoolean(true);
        Callable<Integer> folder = () -> {
            int folded = 0;
            while (posting.get()) {
                folded += ledger.fold(20);
                assertThat(ledger.trialBalance(TENANT, "sample").isBalanced()).isTrue();
            }
            return folded;
        };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> folders = List.of(threads.submit(folder), threads.submit(folder));
            List<Future<Integer>> writers = List.of(threads.submit(writer(0)), threads.submit(writer(1)));
            for (Future<Integer> writer : writers) {
                writer.get();
            }
            posting.set(false);
            assertThat(folders.get(0).get() + folders.get(1).get()).isPositive();
        } finally {
            threads.shutdownNow();
        }

        assertThat(ledger.balance(TENANT, HOT, EUR).units()).isEqualTo(2 * 30 * 10);
        while (ledger.fold(1_000) > 0) {
            Thread.onSpinWait();
        }
        assertThat(ledger.balance(TENANT, HOT, EUR).units()).isEqualTo(600);
        assertThat(count("select count(*) from petmatch_kernel.ledger_delta")).isZero();
    }

    private Callable<Integer> writer(int number) {
        return () -> {
            for (int batch = 0; batch < 30; batch++) {
                List<LedgerTransaction> transactions = new ArrayList<>();
                for (int i = 0; i < 10; i++) {
                    transactions.add(transfer("w" + number + "-" + batch + "-" + i, spread(i % 8), HOT, 1));
                }
                assertThat(ledger.postAll(TENANT, transactions)).allMatch(PostOutcome::stands);
            }
            return 30;
        };
    }

    @Test
    void postsAKeyOnceWhenManyRaceForIt() throws Exception {
        List<LedgerTransaction> batch = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            batch.add(transfer("k" + i, spread(i % 8), HOT, 1));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<PostOutcome>>> racers = new ArrayList<>();
            for (int racer = 0; racer < 8; racer++) {
                List<LedgerTransaction> shuffled = new ArrayList<>(batch);
                Collections.shuffle(shuffled, new Random(racer));
                racers.add(threads.submit(() -> ledger.postAll(TENANT, shuffled)));
            }
            int posted = 0;
            for (Future<List<PostOutcome>> racer : racers) {
                assertThat(racer.get()).allMatch(PostOutcome::stands);
                posted += (int) racer.get().stream()
                        .filter(PostOutcome.Posted.class::isInstance)
                        .count();
            }
            assertThat(posted).isEqualTo(50);
        } finally {
            threads.shutdownNow();
        }
        assertThat(ledger.balance(TENANT, HOT, EUR).units()).isEqualTo(50);
    }

    @Test
    void neverOverdrawsUnderManySpenders() throws Exception {
        ledger.post(TENANT, transfer("fill", HOT, WALLET, 100));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> spenders = new ArrayList<>();
            for (int spender = 0; spender < 8; spender++) {
                int number = spender;
                spenders.add(threads.submit(() -> spend(number)));
            }
            int spent = 0;
            for (Future<Integer> spender : spenders) {
                spent += spender.get();
            }
            assertThat(spent).isEqualTo(100);
        } finally {
            threads.shutdownNow();
        }
        assertThat(ledger.balance(TENANT, WALLET, EUR).units()).isZero();
        assertThat(ledger.trialBalance(TENANT, "sample").isBalanced()).isTrue();
    }

    private int spend(int number) {
        int spent = 0;
        for (int i = 0; i < 30; i++) {
            boolean stands = ledger.post(TENANT, transfer("s" + number + "-" + i, WALLET, spread(number), 1))
                    .stands();
            spent += stands ? 1 : 0;
        }
        return spent;
    }

    @Test
    void takesNoLockOnTheBalanceOfAFreeAccount() throws Exception {
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            unitOfWork.inTransaction(() -> {
                ledger.post(TENANT, transfer("mine", spread(0), HOT, 5));
                PostOutcome theirs =
                        join(threads.submit(() -> ledger.post(TENANT, transfer("theirs", spread(0), HOT, 7))));
                assertThat(theirs).isInstanceOf(PostOutcome.Posted.class);
            });
        } finally {
            threads.shutdownNow();
        }
        assertThat(ledger.balance(TENANT, HOT, EUR).units()).isEqualTo(12);
    }

    @Test
    void keepsOneChainUnderManyWriters() throws Exception {
        ledger.startChain(TENANT, "sample");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> writers = List.of(threads.submit(writer(0)), threads.submit(writer(1)));
            for (Future<Integer> writer : writers) {
                writer.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(ledger.verifyChain(TENANT, "sample"))
                .isInstanceOfSatisfying(
                        ChainOutcome.Intact.class,
                        intact -> assertThat(intact.transactions()).isEqualTo(600));
    }

    @Test
    void noticesAChangedPostingByTheChain() {
        ledger.startChain(TENANT, "sample");
        ledger.post(TENANT, transfer("a", spread(0), HOT, 5));
        ledger.post(TENANT, transfer("b", spread(0), HOT, 6));
        Jdbi.create(postgres.dataSource())
                .useHandle(handle ->
                        handle.execute("update petmatch_kernel.ledger_posting set units = 7 where units = 6"));

        assertThat(ledger.verifyChain(TENANT, "sample"))
                .isInstanceOfSatisfying(
                        ChainOutcome.Broken.class,
                        broken -> assertThat(broken.key()).isEqualTo(new PostingKey("b")));
    }

    @Test
    void putsPostingsIntoTheirMonth() {
        assertThat(store.addMonths(YearMonth.of(2026, 2), 3)).isEqualTo(3);
        assertThat(store.addMonths(YearMonth.of(2026, 3), 3)).isEqualTo(1);

        ledger.post(TENANT, transfer("a", spread(0), HOT, 5));
        ledger.post(
                TENANT,
                new LedgerTransaction(
                        new PostingKey("b"),
                        List.of(new Posting(spread(0), -1, EUR), new Posting(HOT, 1, EUR)),
                        Instant.parse("2026-03-31T23:59:59.999999Z"),
                        "sample.moved"));

        assertThat(count("select count(*) from petmatch_kernel.ledger_posting_202603"))
                .isEqualTo(4);
        assertThat(count("select count(*) from petmatch_kernel.ledger_posting_rest"))
                .isZero();
        assertThat(ledger.statement(TENANT, HOT, EUR, 0, 10).lines()).hasSize(2);
    }

    @Test
    void postsABatchOnFreeAccountsInOneRoundTrip() {
        RoundTrips counted = new RoundTrips(postgres.dataSource());
        PostgresLedgerStore direct = new PostgresLedgerStore(counted.dataSource());
        List<LedgerTransaction> batch = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            batch.add(transfer("k" + i, spread(i % 8), HOT, 1));
        }

        direct.post(TENANT, batch);

        assertThat(counted.executions()).isEqualTo(1);
    }

    @Test
    void failsAndLeavesNothingWhenTheDatabaseDies() {
        assertThatThrownBy(() -> unitOfWork.inTransaction(() -> {
                    ledger.post(TENANT, transfer("a", spread(0), HOT, 5));
                    Jdbi.create(unitOfWork.dataSource())
                            .useHandle(handle -> handle.execute("select pg_terminate_backend(pg_backend_pid())"));
                }))
                .isInstanceOf(RuntimeException.class);

        assertThat(ledger.transaction(TENANT, "sample", new PostingKey("a"))).isEmpty();
        assertThat(ledger.post(TENANT, transfer("a", spread(0), HOT, 5)).stands())
                .isTrue();
    }

    private static <T> T join(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static int count(String sql) {
        return Jdbi.create(postgres.dataSource())
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(Integer.class).one());
    }

    private static AccountId spread(int number) {
        return AccountId.of("sample", "spread-" + number);
    }

    private static LedgerTransaction transfer(String key, AccountId from, AccountId to, long units) {
        return new LedgerTransaction(
                new PostingKey(key),
                List.of(new Posting(from, -units, EUR), new Posting(to, units, EUR)),
                AT,
                "sample.moved");
    }
}
