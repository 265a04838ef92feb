package com.petmatch.testkit.contract;

import static com.petmatch.testkit.contract.LedgerSamples.AT;
import static com.petmatch.testkit.contract.LedgerSamples.BANK;
import static com.petmatch.testkit.contract.LedgerSamples.CHART;
import static com.petmatch.testkit.contract.LedgerSamples.EUR;
import static com.petmatch.testkit.contract.LedgerSamples.TENANT;
import static com.petmatch.testkit.contract.LedgerSamples.WALLET;
import static com.petmatch.testkit.contract.LedgerSamples.key;
import static com.petmatch.testkit.contract.LedgerSamples.transaction;
import static com.petmatch.testkit.contract.LedgerSamples.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.ledger.AccountId;
import com.petmatch.kernel.ledger.AccountRule;
import com.petmatch.kernel.ledger.Balance;
import com.petmatch.kernel.ledger.ChainOutcome;
import com.petmatch.kernel.ledger.JournalEntry;
import com.petmatch.kernel.ledger.Ledger;
import com.petmatch.kernel.ledger.LedgerStore;
import com.petmatch.kernel.ledger.LedgerTransaction;
import com.petmatch.kernel.ledger.PostOutcome;
import com.petmatch.kernel.ledger.Posting;
import com.petmatch.kernel.ledger.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link LedgerStore} promises about reading: statements, journal, trial balance, chain and folding. */
public abstract class LedgerReadContract {

    private static final AccountId OPEN_UNIT = AccountId.of(CHART, "any-unit");
    private static final AccountId UNKNOWN = AccountId.of(CHART, "nobody");

    private Ledger ledger;

    /** A store that is empty at the start of each test. */
    protected abstract LedgerStore store();

    /** The unit of work that the store takes part in. */
    protected abstract UnitOfWork unitOfWork();

    @BeforeEach
    final void openAccounts() {
        ledger = Ledger.of(store(), unitOfWork());
        ledger.open(TENANT, BANK, AccountRule.FREE, EUR);
        ledger.open(TENANT, WALLET, AccountRule.NON_NEGATIVE, EUR);
        ledger.open(TENANT, OPEN_UNIT, AccountRule.FREE);
    }

    @Test
    void listsAStatementPageByPage() {
        for (int i = 1; i <= 5; i++) {
            ledger.post(TENANT, transfer("t" + i, BANK, WALLET, i * 10L));
        }

        Statement first = ledger.statement(TENANT, WALLET, EUR, 0, 2);
        Statement second =
                ledger.statement(TENANT, WALLET, EUR, first.nextAfter().orElseThrow(), 2);
        Statement last =
                ledger.statement(TENANT, WALLET, EUR, second.nextAfter().orElseThrow(), 2);

        assertThat(first.openingUnits()).isZero();
        assertThat(first.lines()).extracting(Statement.Line::balance).containsExactly(10L, 30L);
        assertThat(second.openingUnits()).isEqualTo(30);
        assertThat(second.lines()).extracting(Statement.Line::units).containsExactly(30L, 40L);
        assertThat(second.closingUnits()).isEqualTo(100);
        assertThat(last.lines()).extracting(Statement.Line::key).containsExactly(key("t5"));
        assertThat(last.nextAfter()).isEqualTo(OptionalLong.empty());
    }

    @Test
    void showsEachPostingOfATransactionOnTheStatement() {
        ledger.post(
                TENANT,
                transaction(
                        "t1",
                        new Posting(WALLET, 80, EUR),
                        new Posting(BANK, -50, EUR),
                        new Posting(WALLET, -30, EUR)));

        Statement statement = ledger.statement(TENANT, WALLET, EUR, 0, 10);

        assertThat(statement.lines()).extracting(Statement.Line::balance).containsExactly(80L, 50L);
        assertThat(statement.lines()).extracting(Statement.Line::at).containsOnly(AT);
        assertThat(statement.lines()).extracting(Statement.Line::cause).containsOnly("sample.moved");
    }

    @Test
    void hasAnEmptyStatementWhereNothingWasPosted() {
        assertThat(ledger.statement(TENANT, UNKNOWN, EUR, 0, 10))
                .isEqualTo(new Statement(UNKNOWN, EUR, 0, List.of(), 0, OptionalLong.empty()));
        assertThat(ledger.balance(TENANT, UNKNOWN, EUR)).isEqualTo(new Balance(UNKNOWN, EUR, 0, 0));
    }

    @Test
    void sumsToZeroOverTheChart() {
        ledger.post(TENANT, transfer("t1", BANK, WALLET, 100));
        ledger.post(TENANT, transfer("t2", WALLET, OPEN_UNIT, 40));

        var trial = ledger.trialBalance(TENANT, CHART);

        assertThat(trial.isBalanced()).isTrue();
        assertThat(trial.balances())
                .containsExactly(
                        new Balance(OPEN_UNIT, EUR, 40, 0),
                        new Balance(BANK, EUR, -100, 0),
                        new Balance(WALLET, EUR, 60, 0));
    }

    @Test
    void keepsTheJournalInBookingOrder() {
        List<LedgerTransaction> posted = new ArrayList<>();
        for (int i = 9; i >= 0; i--) {
            posted.add(transfer("t" + i, BANK, WALLET, 1 + i));
        }
        ledger.postAll(TENANT, posted);

        List<LedgerTransaction> read = new ArrayList<>();
        ledger.replay(TENANT, CHART, entry -> read.add(entry.transaction()));

        assertThat(read).isEqualTo(posted);
        List<JournalEntry> page = ledger.journal(TENANT, CHART, 0, 4);
        assertThat(ledger.journal(TENANT, CHART, page.get(3).position(), 1)
                        .get(0)
                        .transaction())
                .isEqualTo(posted.get(4));
        assertThat(ledger.transaction(TENANT, CHART, key("t3"))).contains(posted.get(6));
    }

    @Test
    void keepsTransactionsOfAnyYear() {
        for (String year : List.of("0001", "1969", "2026", "9999")) {
            LedgerTransaction old = new LedgerTransaction(
                    key("in-" + year),
                    List.of(new Posting(BANK, -1, EUR), new Posting(OPEN_UNIT, 1, EUR)),
                    Instant.parse(year + "-12-31T23:59:59.999999Z"),
                    "sample.moved");

            assertThat(ledger.post(TENANT, old)).isEqualTo(new PostOutcome.Posted(old));
            assertThat(ledger.transaction(TENANT, CHART, old.key())).contains(old);
        }
    }

    @Test
    void linksTheChainFromTheFirstTransactionOn() {
        assertThat(ledger.startChain(TENANT, CHART)).isTrue();
        ledger.post(TENANT, transfer("t1", BANK, WALLET, 10));
        ledger.postAll(TENANT, List.of(transfer("t2", BANK, OPEN_UNIT, 10), transfer("t3", WALLET, BANK, 5)));
        assertThat(ledger.startChain(TENANT, CHART)).isTrue();

        ChainOutcome outcome = ledger.verifyChain(TENANT, CHART);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ChainOutcome.Intact.class,
                        intact -> assertThat(intact.transactions()).isEqualTo(3));
    }

    @Test
    void startsNoChainInTheMiddle() {
        ledger.post(TENANT, transfer("t1", BANK, WALLET, 10));

        assertThat(ledger.startChain(TENANT, CHART)).isFalse();
        assertThat(ledger.verifyChain(TENANT, CHART)).isInstanceOf(ChainOutcome.Broken.class);
    }

    @Test
    void changesNoBalanceByFolding() {
        for (int i = 0; i < 20; i++) {
            ledger.post(TENANT, transfer("t" + i, BANK, OPEN_UNIT, 3));
        }

        while (ledger.fold(7) > 0) {
            assertThat(units(OPEN_UNIT)).isEqualTo(60);
        }

        assertThat(units(OPEN_UNIT)).isEqualTo(60);
        assertThat(units(BANK)).isEqualTo(-60);
    }

    private long units(AccountId account) {
        return ledger.balance(TENANT, account, EUR).units();
    }
}
