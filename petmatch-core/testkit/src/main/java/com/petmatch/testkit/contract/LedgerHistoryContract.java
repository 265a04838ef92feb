package com.petmatch.testkit.contract;

import static com.petmatch.testkit.contract.LedgerSamples.CHART;
import static com.petmatch.testkit.contract.LedgerSamples.EUR;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.ledger.AccountId;
import com.petmatch.kernel.ledger.InMemoryLedgerStore;
import com.petmatch.kernel.ledger.JournalLine;
import com.petmatch.kernel.ledger.Ledger;
import com.petmatch.kernel.ledger.LedgerStore;
import com.petmatch.kernel.ledger.PostOutcome;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Random histories through a store and through the in-memory store, which is the reference: every outcome, balance,
 * statement and journal byte is the same. The seed stands in the name of the test.
 */
public abstract class LedgerHistoryContract {

    private static final int STEPS = 40;

    /** A store that the other histories of this class share. */
    protected abstract LedgerStore store();

    /** The unit of work that the store takes part in. */
    protected abstract UnitOfWork unitOfWork();

    /** How many histories to run. */
    protected int histories() {
        return 20;
    }

    @TestFactory
    Stream<DynamicTest> equalsTheReferenceForEveryHistory() {
        return Stream.iterate(1, seed -> seed + 1)
                .limit(histories())
                .map(seed -> DynamicTest.dynamicTest("seed " + seed, () -> compare(seed)));
    }

    private void compare(int seed) {
        LedgerHistory history = new LedgerHistory(seed);
        Ledger tested = Ledger.of(store(), unitOfWork());
        InMemoryUnitOfWork memory = new InMemoryUnitOfWork();
        Ledger reference = Ledger.of(new InMemoryLedgerStore(memory), memory);
        history.open(tested);
        history.open(reference);

        for (int step = 0; step < STEPS; step++) {
            String expected = history.apply(step, reference);
            assertThat(history.apply(step, tested))
                    .as("step %d of seed %d", step, seed)
                    .isEqualTo(expected);
        }

        assertSameBooks(history, tested, reference);
        assertReplaysIntoTheSameBooks(history, tested);
    }

    private static void assertSameBooks(LedgerHistory history, Ledger tested, Ledger reference) {
        assertThat(tested.trialBalance(history.tenant(), CHART))
                .isEqualTo(reference.trialBalance(history.tenant(), CHART));
        assertThat(tested.trialBalance(history.tenant(), CHART).isBalanced()).isTrue();
        assertThat(journal(history, tested)).isEqualTo(journal(history, reference));
        for (AccountId account : history.accounts()) {
            assertThat(tested.statement(history.tenant(), account, EUR, 0, 1_000)
                            .lines())
                    .extracting(line -> line.key() + " " + line.units() + " " + line.balance())
                    .isEqualTo(reference.statement(history.tenant(), account, EUR, 0, 1_000).lines().stream()
                            .map(line -> line.key() + " " + line.units() + " " + line.balance())
                            .toList());
        }
    }

    private static void assertReplaysIntoTheSameBooks(LedgerHistory history, Ledger tested) {
        InMemoryUnitOfWork memory = new InMemoryUnitOfWork();
        Ledger copy = Ledger.of(new InMemoryLedgerStore(memory), memory);
        history.open(copy);
        tested.replay(history.tenant(), CHART, entry -> {
            PostOutcome outcome = copy.post(history.tenant(), entry.transaction());
            assertThat(outcome).isInstanceOf(PostOutcome.Posted.class);
        });
        assertThat(journal(history, copy)).isEqualTo(journal(history, tested));
        assertThat(copy.trialBalance(history.tenant(), CHART).sums())
                .isEqualTo(tested.trialBalance(history.tenant(), CHART).sums());
    }

    private static List<String> journal(LedgerHistory history, Ledger ledger) {
        return ledger.journal(history.tenant(), CHART, 0, 1_000).stream()
                .map(entry -> JournalLine.write(entry.transaction()))
                .toList();
    }
}
