package com.petmatch.testkit.contract;

import static com.petmatch.testkit.contract.LedgerSamples.BANK;
import static com.petmatch.testkit.contract.LedgerSamples.CHART;
import static com.petmatch.testkit.contract.LedgerSamples.EUR;
import static com.petmatch.testkit.contract.LedgerSamples.TENANT;
import static com.petmatch.testkit.contract.LedgerSamples.USD;
import static com.petmatch.testkit.contract.LedgerSamples.WALLET;
import static com.petmatch.testkit.contract.LedgerSamples.key;
import static com.petmatch.testkit.contract.LedgerSamples.transaction;
import static com.petmatch.testkit.contract.LedgerSamples.transfer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.ledger.AccountId;
import com.petmatch.kernel.ledger.AccountRule;
import com.petmatch.kernel.ledger.Ledger;
import com.petmatch.kernel.ledger.LedgerAccount;
import com.petmatch.kernel.ledger.LedgerStore;
import com.petmatch.kernel.ledger.LedgerTransaction;
import com.petmatch.kernel.ledger.OpenOutcome;
import com.petmatch.kernel.ledger.PostOutcome;
import com.petmatch.kernel.ledger.Posting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link LedgerStore} promises, seen through the {@link Ledger}. */
public abstract class LedgerStoreContract {

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
    void opensAnAccountOnceAndTellsWhenItIsOtherwise() {
        LedgerAccount bank = new LedgerAccount(BANK, AccountRule.FREE, Optional.of(EUR));

        assertThat(ledger.open(TENANT, BANK, AccountRule.FREE, EUR)).isEqualTo(new OpenOutcome.AlreadyOpen(bank));
        assertThat(ledger.open(TENANT, BANK, AccountRule.FREE)).isEqualTo(new OpenOutcome.OpenedDifferently(bank));
        assertThat(ledger.account(TENANT, BANK)).contains(bank);
        assertThat(ledger.account(TENANT, UNKNOWN)).isEmpty();
    }

    @Test
    void postsAndSumsUp() {
        LedgerTransaction deposit = transfer("t1", BANK, WALLET, 500);

        assertThat(ledger.post(TENANT, deposit)).isEqualTo(new PostOutcome.Posted(deposit));

        assertThat(units(WALLET)).isEqualTo(500);
        assertThat(units(BANK)).isEqualTo(-500);
    }

    @Test
    @Tag("row-41")
    void returnsTheOriginalForTheSameKeyWhateverIsHandedIn() {
        LedgerTransaction original = transfer("t1", BANK, WALLET, 500);
        ledger.post(TENANT, original);

        PostOutcome again = ledger.post(TENANT, transfer("t1", BANK, WALLET, 999));
        PostOutcome unbalanced =
                ledger.post(TENANT, transaction("t1", new Posting(BANK, 1, EUR), new Posting(WALLET, 1, EUR)));
        PostOutcome unknown = ledger.post(TENANT, transfer("t1", UNKNOWN, WALLET, 1));

        assertThat(List.of(again, unbalanced, unknown)).containsOnly(new PostOutcome.AlreadyPosted(original));
        assertThat(units(WALLET)).isEqualTo(500);
    }

    @Test
    @Tag("row-41")
    void refusesAnUnbalancedTransactionWithWhatIsLeft() {
        PostOutcome outcome = ledger.post(
                TENANT,
                transaction(
                        "t1",
                        new Posting(OPEN_UNIT, 100, EUR),
                        new Posting(BANK, -90, EUR),
                        new Posting(OPEN_UNIT, 5, USD)));

        assertThat(outcome).isEqualTo(new PostOutcome.Unbalanced(Map.of(EUR, 10L, USD, 5L)));
        assertLeftNoTrace("t1");
    }

    @Test
    @Tag("row-41")
    @Tag("row-28")
    void refusesAnotherUnitWithBoth() {
        PostOutcome outcome =
                ledger.post(TENANT, transaction("t1", new Posting(OPEN_UNIT, 100, USD), new Posting(BANK, -100, USD)));

        assertThat(outcome).isEqualTo(new PostOutcome.UnitMismatch(BANK, EUR, USD));
        assertLeftNoTrace("t1");
    }

    @Test
    @Tag("row-41")
    void refusesAnAccountThatIsNotOpen() {
        assertThat(ledger.post(TENANT, transfer("t1", BANK, UNKNOWN, 100)))
                .isEqualTo(new PostOutcome.UnknownAccount(UNKNOWN));
        assertThat(ledger.post(new TenantId(new UUID(7, 7)), transfer("t1", BANK, OPEN_UNIT, 100)))
                .isEqualTo(new PostOutcome.UnknownAccount(BANK));
        assertLeftNoTrace("t1");
    }

    @Test
    void namesTheFirstPostingThatCannotBePosted() {
        PostOutcome outcome = ledger.post(
                TENANT,
                transaction(
                        "t1",
                        new Posting(OPEN_UNIT, 100, USD),
                        new Posting(BANK, -60, USD),
                        new Posting(UNKNOWN, -40, USD)));

        assertThat(outcome).isEqualTo(new PostOutcome.UnitMismatch(BANK, EUR, USD));
    }

    @Test
    void refusesToOverdrawANonNegativeAccount() {
        ledger.post(TENANT, transfer("t1", BANK, WALLET, 100));

        PostOutcome outcome = ledger.post(TENANT, transfer("t2", WALLET, BANK, 130));

        assertThat(outcome).isEqualTo(new PostOutcome.InsufficientFunds(WALLET, EUR, 30));
        assertLeftNoTrace("t2");
        assertThat(ledger.post(TENANT, transfer("t2", WALLET, BANK, 100)).stands())
                .isTrue();
    }

    @Test
    void judgesTheNetChangeOfAnAccountByOneTransaction() {
        PostOutcome outcome = ledger.post(
                TENANT,
                transaction(
                        "t1",
                        new Posting(WALLET, -50, EUR),
                        new Posting(WALLET, 80, EUR),
                        new Posting(BANK, -30, EUR)));

        assertThat(outcome.stands()).isTrue();
        assertThat(units(WALLET)).isEqualTo(30);
    }

    @Test
    void decidesABatchOneAfterAnother() {
        LedgerTransaction first = transfer("t1", BANK, WALLET, 100);
        LedgerTransaction later = transfer("t2", WALLET, BANK, 60);

        List<PostOutcome> outcomes = ledger.postAll(
                TENANT,
                List.of(
                        transfer("t0", WALLET, BANK, 1),
                        first,
                        transfer("t3", WALLET, BANK, 101),
                        transaction("bad", new Posting(BANK, 1, EUR), new Posting(WALLET, 1, EUR)),
                        later,
                        transfer("t2", WALLET, BANK, 7),
                        transfer("t4", WALLET, BANK, 41),
                        transfer("t5", BANK, UNKNOWN, 3)));

        assertThat(outcomes)
                .containsExactly(
                        new PostOutcome.InsufficientFunds(WALLET, EUR, 1),
                        new PostOutcome.Posted(first),
                        new PostOutcome.InsufficientFunds(WALLET, EUR, 1),
                        new PostOutcome.Unbalanced(Map.of(EUR, 2L)),
                        new PostOutcome.Posted(later),
                        new PostOutcome.AlreadyPosted(later),
                        new PostOutcome.InsufficientFunds(WALLET, EUR, 1),
                        new PostOutcome.UnknownAccount(UNKNOWN));
        assertThat(units(WALLET)).isEqualTo(40);
    }

    @Test
    void triesAKeyAgainWithinABatchWhenItsFirstUseWasRefused() {
        LedgerTransaction second = transfer("t1", BANK, OPEN_UNIT, 5);

        List<PostOutcome> outcomes = ledger.postAll(TENANT, List.of(transfer("t1", BANK, UNKNOWN, 5), second));

        assertThat(outcomes).containsExactly(new PostOutcome.UnknownAccount(UNKNOWN), new PostOutcome.Posted(second));
    }

    @Test
    void postsNothingForAnEmptyBatch() {
        assertThat(ledger.postAll(TENANT, List.of())).isEmpty();
    }

    @Test
    void takesPostingsBackWithTheTransactionAroundThem() {
        assertThatThrownBy(() -> unitOfWork().inTransaction(() -> {
                    ledger.open(TENANT, UNKNOWN, AccountRule.FREE);
                    ledger.postAll(TENANT, List.of(transfer("t1", BANK, WALLET, 9), transfer("t2", BANK, UNKNOWN, 9)));
                    throw new IllegalStateException("the business change failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertLeftNoTrace("t1");
        assertThat(ledger.account(TENANT, UNKNOWN)).isEmpty();
        assertThat(ledger.trialBalance(TENANT, CHART).balances()).isEmpty();
    }

    @Test
    void keepsTenantsApart() {
        TenantId other = new TenantId(new UUID(7, 7));
        ledger.open(other, BANK, AccountRule.FREE, USD);
        ledger.open(other, WALLET, AccountRule.NON_NEGATIVE, USD);
        ledger.post(TENANT, transfer("t1", BANK, WALLET, 100));

        PostOutcome outcome =
                ledger.post(other, transaction("t1", new Posting(BANK, -7, USD), new Posting(WALLET, 7, USD)));

        assertThat(outcome).isInstanceOf(PostOutcome.Posted.class);
        assertThat(ledger.balance(other, WALLET, USD).units()).isEqualTo(7);
        assertThat(ledger.balance(other, WALLET, EUR).units()).isZero();
        assertThat(ledger.journal(other, CHART, 0, 10)).hasSize(1);
    }

    @Test
    void usesAKeyOncePerChart() {
        AccountId elsewhere = AccountId.of("market", "escrow");
        AccountId fee = AccountId.of("market", "fee");
        ledger.open(TENANT, elsewhere, AccountRule.FREE);
        ledger.open(TENANT, fee, AccountRule.FREE);
        ledger.post(TENANT, transfer("t1", BANK, WALLET, 100));

        assertThat(ledger.post(TENANT, transfer("t1", elsewhere, fee, 3))).isInstanceOf(PostOutcome.Posted.class);
        assertThat(ledger.trialBalance(TENANT, CHART).balances()).hasSize(2);
    }

    private long units(AccountId account) {
        return ledger.balance(TENANT, account, EUR).units();
    }

    private void assertLeftNoTrace(String key) {
        assertThat(ledger.transaction(TENANT, CHART, key(key))).isEmpty();
        assertThat(ledger.journal(TENANT, CHART, 0, 100))
                .noneMatch(entry -> entry.transaction().key().equals(key(key)));
        assertThat(ledger.trialBalance(TENANT, CHART).isBalanced()).isTrue();
    }
}
