package com.petmatch.testkit.contract;

import static com.petmatch.testkit.contract.LedgerSamples.AT;
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
import com.petmatch.kernel.ledger.AccountId;
import com.petmatch.kernel.ledger.AccountRule;
import com.petmatch.kernel.ledger.Balance;
import com.petmatch.kernel.ledger.Hold;
import com.petmatch.kernel.ledger.HoldOutcome;
import com.petmatch.kernel.ledger.Ledger;
import com.petmatch.kernel.ledger.LedgerStore;
import com.petmatch.kernel.ledger.LedgerTransaction;
import com.petmatch.kernel.ledger.PostOutcome;
import com.petmatch.kernel.ledger.Posting;
import com.petmatch.kernel.ledger.SettleOutcome;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link LedgerStore} promises about holds. */
public abstract class LedgerHoldContract {

    private static final AccountId UNKNOWN = AccountId.of(CHART, "nobody");
    private static final Hold HOLD = new Hold(key("h1"), WALLET, 60, EUR, AT, "sample.held");

    private Ledger ledger;

    /** A store that is empty at the start of each test. */
    protected abstract LedgerStore store();

    /** The unit of work that the store takes part in. */
    protected abstract UnitOfWork unitOfWork();

    @BeforeEach
    final void fillTheWallet() {
        ledger = Ledger.of(store(), unitOfWork());
        ledger.open(TENANT, BANK, AccountRule.FREE);
        ledger.open(TENANT, WALLET, AccountRule.NON_NEGATIVE, EUR);
        ledger.post(TENANT, transfer("fill", BANK, WALLET, 100));
    }

    @Test
    void reservesUnitsWithoutMovingThem() {
        assertThat(ledger.hold(TENANT, HOLD)).isEqualTo(new HoldOutcome.Held(HOLD));

        assertThat(wallet()).isEqualTo(new Balance(WALLET, EUR, 100, 60));
        assertThat(wallet().available()).isEqualTo(40);
        assertThat(ledger.post(TENANT, transfer("spend", WALLET, BANK, 41)))
                .isEqualTo(new PostOutcome.InsufficientFunds(WALLET, EUR, 1));
        assertThat(ledger.post(TENANT, transfer("spend", WALLET, BANK, 40)).stands())
                .isTrue();
    }

    @Test
    void holdsOncePerKey() {
        ledger.hold(TENANT, HOLD);

        HoldOutcome again = ledger.hold(TENANT, new Hold(key("h1"), WALLET, 5, EUR, AT, "sample.held"));

        assertThat(again).isEqualTo(new HoldOutcome.AlreadyHeld(HOLD, Hold.State.OPEN));
        assertThat(wallet().held()).isEqualTo(60);
    }

    @Test
    void refusesHoldsItCannotKeep() {
        ledger.hold(TENANT, HOLD);

        assertThat(ledger.hold(TENANT, new Hold(key("h2"), WALLET, 41, EUR, AT, "sample.held")))
                .isEqualTo(new HoldOutcome.NotEnough(WALLET, EUR, 1));
        assertThat(ledger.hold(TENANT, new Hold(key("h2"), WALLET, 1, USD, AT, "sample.held")))
                .isEqualTo(new HoldOutcome.OtherUnit(WALLET, EUR, USD));
        assertThat(ledger.hold(TENANT, new Hold(key("h2"), BANK, 1, EUR, AT, "sample.held")))
                .isEqualTo(new HoldOutcome.NotHoldable(BANK));
        assertThat(ledger.hold(TENANT, new Hold(key("h2"), UNKNOWN, 1, EUR, AT, "sample.held")))
                .isEqualTo(new HoldOutcome.NoSuchAccount(UNKNOWN));
        assertThat(wallet().held()).isEqualTo(60);
    }

    @Test
    void postsLessThanIsHeldAndFreesTheRest() {
        ledger.hold(TENANT, HOLD);
        LedgerTransaction capture = transfer("capture", WALLET, BANK, 45);

        SettleOutcome outcome = ledger.postHold(TENANT, HOLD.key(), capture);

        assertThat(outcome).isEqualTo(new SettleOutcome.Settled(capture));
        assertThat(wallet()).isEqualTo(new Balance(WALLET, EUR, 55, 0));
        assertThat(ledger.postHold(TENANT, HOLD.key(), capture)).isEqualTo(outcome);
        assertThat(wallet().units()).isEqualTo(55);
    }

    @Test
    void postsAHoldOfAllThereIs() {
        Hold all = new Hold(key("all"), WALLET, 100, EUR, AT, "sample.held");
        ledger.hold(TENANT, all);

        SettleOutcome outcome = ledger.postHold(TENANT, all.key(), transfer("capture", WALLET, BANK, 100));

        assertThat(outcome).isInstanceOf(SettleOutcome.Settled.class);
        assertThat(wallet()).isEqualTo(new Balance(WALLET, EUR, 0, 0));
    }

    @Test
    void refusesToPostMoreThanIsHeldOrNothing() {
        ledger.hold(TENANT, HOLD);

        assertThat(ledger.postHold(TENANT, HOLD.key(), transfer("capture", WALLET, BANK, 61)))
                .isEqualTo(new SettleOutcome.OutsideHold(HOLD, 61));
        assertThat(ledger.postHold(TENANT, HOLD.key(), transfer("capture", BANK, WALLET, 1)))
                .isEqualTo(new SettleOutcome.OutsideHold(HOLD, -1));
        assertThat(wallet()).isEqualTo(new Balance(WALLET, EUR, 100, 60));
    }

    @Test
    void keepsTheHoldWhenTheLedgerRefusesTheTransaction() {
        ledger.hold(TENANT, HOLD);

        assertThat(ledger.postHold(TENANT, HOLD.key(), transfer("capture", WALLET, UNKNOWN, 60)))
                .isEqualTo(new SettleOutcome.Refused(new PostOutcome.UnknownAccount(UNKNOWN)));
        assertThat(ledger.postHold(
                        TENANT,
                        HOLD.key(),
                        transaction("capture", new Posting(WALLET, -9, EUR), new Posting(BANK, 8, EUR))))
                .isEqualTo(new SettleOutcome.Refused(new PostOutcome.Unbalanced(Map.of(EUR, -1L))));
        assertThat(ledger.postHold(TENANT, HOLD.key(), transfer("fill", WALLET, BANK, 60)))
                .isInstanceOfSatisfying(
                        SettleOutcome.Refused.class,
                        refused -> assertThat(refused.reason()).isInstanceOf(PostOutcome.AlreadyPosted.class));
        assertThat(wallet()).isEqualTo(new Balance(WALLET, EUR, 100, 60));
    }

    @Test
    void voidsAHoldOnceAndForAll() {
        ledger.hold(TENANT, HOLD);

        assertThat(ledger.voidHold(TENANT, CHART, HOLD.key())).isEqualTo(new SettleOutcome.Voided(HOLD));
        assertThat(ledger.voidHold(TENANT, CHART, HOLD.key())).isEqualTo(new SettleOutcome.Voided(HOLD));

        assertThat(wallet()).isEqualTo(new Balance(WALLET, EUR, 100, 0));
        assertThat(ledger.postHold(TENANT, HOLD.key(), transfer("capture", WALLET, BANK, 10)))
                .isEqualTo(new SettleOutcome.NotOpen(HOLD, Hold.State.VOIDED));
        assertThat(ledger.hold(TENANT, HOLD)).isEqualTo(new HoldOutcome.AlreadyHeld(HOLD, Hold.State.VOIDED));
    }

    @Test
    void settlesAPostedHoldInNoOtherWay() {
        ledger.hold(TENANT, HOLD);
        ledger.postHold(TENANT, HOLD.key(), transfer("capture", WALLET, BANK, 10));

        assertThat(ledger.postHold(TENANT, HOLD.key(), transfer("second", WALLET, BANK, 10)))
                .isEqualTo(new SettleOutcome.NotOpen(HOLD, Hold.State.POSTED));
        assertThat(ledger.voidHold(TENANT, CHART, HOLD.key()))
                .isEqualTo(new SettleOutcome.NotOpen(HOLD, Hold.State.POSTED));
    }

    @Test
    void knowsNoHoldThatWasNotMade() {
        assertThat(ledger.postHold(TENANT, key("none"), transfer("capture", WALLET, BANK, 10)))
                .isEqualTo(new SettleOutcome.NoSuchHold(key("none")));
        assertThat(ledger.voidHold(TENANT, CHART, key("none"))).isEqualTo(new SettleOutcome.NoSuchHold(key("none")));
    }

    @Test
    void takesAHoldBackWithTheTransactionAroundIt() {
        assertThatThrownBy(() -> unitOfWork().inTransaction(() -> {
                    ledger.hold(TENANT, HOLD);
                    ledger.postHold(TENANT, HOLD.key(), transfer("capture", WALLET, BANK, 10));
                    throw new IllegalStateException("the order failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(wallet()).isEqualTo(new Balance(WALLET, EUR, 100, 0));
        assertThat(ledger.hold(TENANT, HOLD)).isEqualTo(new HoldOutcome.Held(HOLD));
    }

    private Balance wallet() {
        return ledger.balance(TENANT, WALLET, EUR);
    }
}
