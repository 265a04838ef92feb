package com.petmatch.kernel.ledger;

import static com.petmatch.kernel.ledger.Books.AT;
import static com.petmatch.kernel.ledger.Books.BANK;
import static com.petmatch.kernel.ledger.Books.EUR;
import static com.petmatch.kernel.ledger.Books.EUROS;
import static com.petmatch.kernel.ledger.Books.TENANT;
import static com.petmatch.kernel.ledger.Books.USD;
import static com.petmatch.kernel.ledger.Books.WALLET;
import static com.petmatch.kernel.ledger.Books.transaction;
import static com.petmatch.kernel.ledger.Books.transfer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.error.KernelErrors;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private final Books books = new Books();
    private final Ledger ledger = books.ledger;

    @Test
    void opensOnceAndTellsWhenAnAccountIsOtherwise() {
        LedgerAccount euros = new LedgerAccount(EUROS, AccountRule.FREE, Optional.of(EUR));

        assertThat(ledger.open(TENANT, EUROS, AccountRule.FREE, EUR)).isEqualTo(new OpenOutcome.AlreadyOpen(euros));
        assertThat(ledger.open(TENANT, EUROS, AccountRule.NON_NEGATIVE, EUR))
                .isEqualTo(new OpenOutcome.OpenedDifferently(euros));
        assertThat(ledger.account(TENANT, EUROS)).contains(euros);
    }

    @Nested
    @Tag("row-41")
    class LedgerRefusals {

        @Test
        void refusesUnbalancedWithWhatIsLeft() {
            PostOutcome outcome = ledger.post(
                    TENANT,
                    transaction(
                            "a", new Posting(BANK, 3, EUR), new Posting(BANK, 2, USD), new Posting(WALLET, -3, EUR)));

            assertThat(outcome).isEqualTo(new PostOutcome.Unbalanced(Map.of(USD, 2L)));
        }

        @Test
        @Tag("row-28")
        void refusesAnotherCurrencyWithBoth() {
            PostOutcome outcome =
                    ledger.post(TENANT, transaction("a", new Posting(EUROS, 3, USD), new Posting(BANK, -3, USD)));

            assertThat(outcome).isEqualTo(new PostOutcome.UnitMismatch(EUROS, EUR, USD));
        }

        @Test
        void refusesAnUnknownAccount() {
            AccountId nobody = AccountId.of("test", "nobody");

            assertThat(ledger.post(TENANT, transfer("a", nobody, BANK, 1)))
                    .isEqualTo(new PostOutcome.UnknownAccount(nobody));
        }

        @Test
        void returnsTheOriginalForTheSameKey() {
            LedgerTransaction original = transfer("a", BANK, WALLET, 5);
            ledger.post(TENANT, original);

            PostOutcome again =
                    ledger.post(TENANT, transaction("a", new Posting(BANK, 1, EUR), new Posting(WALLET, 1, EUR)));

            assertThat(again).isEqualTo(new PostOutcome.AlreadyPosted(original));
            assertThat(again.stands()).isTrue();
        }

        @Test
        void staysBalancedThroughAllOfThem() {
            ledger.post(TENANT, transfer("before", BANK, WALLET, 5));
            refusesUnbalancedWithWhatIsLeft();
            refusesAnotherCurrencyWithBoth();
            refusesAnUnknownAccount();

            assertThat(ledger.trialBalance(TENANT, "test").sums()).isEqualTo(Map.of("EUR", 0L));
            assertThat(ledger.journal(TENANT, "test", 0, 10)).hasSize(1);
        }
    }

    @Test
    void refusesToOverdraw() {
        ledger.post(TENANT, transfer("a", BANK, WALLET, 100));

        PostOutcome outcome = ledger.post(TENANT, transfer("b", WALLET, BANK, 130));

        assertThat(outcome).isEqualTo(new PostOutcome.InsufficientFunds(WALLET, EUR, 30));
        assertThat(outcome.stands()).isFalse();
        assertThat(books.units(WALLET)).isEqualTo(100);
    }

    @Test
    void goesOnAfterARefusalWithinABatch() {
        List<PostOutcome> outcomes = ledger.postAll(
                TENANT,
                List.of(
                        transfer("a", BANK, WALLET, 10),
                        transaction("b", new Posting(BANK, 1, EUR), new Posting(BANK, 1, EUR)),
                        transfer("c", WALLET, BANK, 11),
                        transfer("d", WALLET, BANK, 10)));

        assertThat(outcomes).extracting(PostOutcome::stands).containsExactly(true, false, false, true);
    }

    @Test
    void refusesABalanceBeyondItsRangeWithoutATrace() {
        for (int i = 0; books.units(WALLET) <= Long.MAX_VALUE / 2; i++) {
            assertThat(fill(i).stands()).isTrue();
        }
        int before = ledger.journal(TENANT, "test", 0, 1_000).size();

        assertThatThrownBy(() -> fill(999))
                .isInstanceOfSatisfying(
                        LedgerOverflowException.class,
                        overflow -> assertThat(overflow.code()).isEqualTo(KernelErrors.LEDGER_OVERFLOW));

        assertThat(ledger.journal(TENANT, "test", 0, 1_000)).hasSize(before);
        assertThat(ledger.trialBalance(TENANT, "test").isBalanced()).isTrue();
    }

    private PostOutcome fill(int number) {
        return ledger.post(TENANT, transfer("fill-" + number, BANK, WALLET, Posting.MAX_UNITS));
    }

    @Test
    void pagesThroughAStatement() {
        for (int i = 1; i <= 3; i++) {
            ledger.post(TENANT, transfer("t" + i, BANK, WALLET, i));
        }

        Statement first = ledger.statement(TENANT, WALLET, EUR, 0, 2);
        Statement second =
                ledger.statement(TENANT, WALLET, EUR, first.nextAfter().orElseThrow(), 2);

        assertThat(first.closingUnits()).isEqualTo(second.openingUnits()).isEqualTo(3);
        assertThat(second.lines()).extracting(Statement.Line::units).containsExactly(3L);
        assertThat(second.nextAfter()).isEmpty();
        assertThatThrownBy(() -> ledger.statement(TENANT, WALLET, EUR, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ledger.journal(TENANT, "test", 0, Ledger.MAX_PAGE + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesAnAccountAndItsPostingsBackTogether() {
        AccountId late = AccountId.of("test", "late");

        assertThatThrownBy(() -> books.unitOfWork.inTransaction(() -> {
                    ledger.open(TENANT, late, AccountRule.FREE);
                    ledger.startChain(TENANT, "test");
                    ledger.post(TENANT, transfer("a", BANK, late, 5));
                    throw new IllegalStateException("roll back");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(ledger.account(TENANT, late)).isEmpty();
        assertThat(ledger.transaction(TENANT, "test", new PostingKey("a"))).isEmpty();
        assertThat(ledger.statement(TENANT, BANK, EUR, 0, 10).lines()).isEmpty();
        assertThat(ledger.statement(TENANT, late, EUR, 0, 10).lines()).isEmpty();
        assertThat(books.units(late)).isZero();
    }

    @Test
    void foldsNothingInMemory() {
        ledger.post(TENANT, transfer("a", BANK, WALLET, 5));

        assertThat(ledger.fold(100)).isZero();
        assertThat(books.units(WALLET)).isEqualTo(5);
    }

    @Nested
    class Holds {

        private final Hold hold = new Hold(new PostingKey("h"), WALLET, 60, EUR, AT, "test.held");

        private void fill() {
            ledger.post(TENANT, transfer("fill", BANK, WALLET, 100));
        }

        @Test
        void reserveUntilPosted() {
            fill();
            assertThat(ledger.hold(TENANT, hold)).isEqualTo(new HoldOutcome.Held(hold));
            assertThat(ledger.hold(TENANT, hold)).isEqualTo(new HoldOutcome.AlreadyHeld(hold, Hold.State.OPEN));
            assertThat(ledger.post(TENANT, transfer("x", WALLET, BANK, 41)).stands())
                    .isFalse();

            LedgerTransaction capture = transfer("capture", WALLET, BANK, 50);
            assertThat(ledger.postHold(TENANT, hold.key(), capture)).isEqualTo(new SettleOutcome.Settled(capture));
            assertThat(ledger.postHold(TENANT, hold.key(), capture)).isEqualTo(new SettleOutcome.Settled(capture));

            assertThat(ledger.balance(TENANT, WALLET, EUR)).isEqualTo(new Balance(WALLET, EUR, 50, 0));
            assertThat(ledger.voidHold(TENANT, "test", hold.key()))
                    .isEqualTo(new SettleOutcome.NotOpen(hold, Hold.State.POSTED));
        }

        @Test
        void freeTheirUnitsWhenVoided() {
            fill();
            ledger.hold(TENANT, hold);

            assertThat(ledger.voidHold(TENANT, "test", hold.key())).isEqualTo(new SettleOutcome.Voided(hold));
            assertThat(ledger.voidHold(TENANT, "test", hold.key())).isEqualTo(new SettleOutcome.Voided(hold));

            assertThat(ledger.balance(TENANT, WALLET, EUR).available()).isEqualTo(100);
            assertThat(ledger.postHold(TENANT, hold.key(), transfer("c", WALLET, BANK, 1)))
                    .isEqualTo(new SettleOutcome.NotOpen(hold, Hold.State.VOIDED));
        }

        @Test
        void refuseWhatTheyCannotKeep() {
            fill();
            PostingKey key = new PostingKey("h2");

            assertThat(ledger.hold(TENANT, new Hold(key, WALLET, 101, EUR, AT, "test.held")))
                    .isEqualTo(new HoldOutcome.NotEnough(WALLET, EUR, 1));
            assertThat(ledger.hold(TENANT, new Hold(key, EUROS, 1, USD, AT, "test.held")))
                    .isEqualTo(new HoldOutcome.OtherUnit(EUROS, EUR, USD));
            assertThat(ledger.hold(TENANT, new Hold(key, BANK, 1, EUR, AT, "test.held")))
                    .isEqualTo(new HoldOutcome.NotHoldable(BANK));
            AccountId nobody = AccountId.of("test", "nobody");
            assertThat(ledger.hold(TENANT, new Hold(key, nobody, 1, EUR, AT, "test.held")))
                    .isEqualTo(new HoldOutcome.NoSuchAccount(nobody));
            assertThat(ledger.voidHold(TENANT, "test", key)).isEqualTo(new SettleOutcome.NoSuchHold(key));
            assertThat(ledger.postHold(TENANT, key, transfer("c", WALLET, BANK, 1)))
                    .isEqualTo(new SettleOutcome.NoSuchHold(key));
        }

        @Test
        void stayWhenTheTransactionIsRefused() {
            fill();
            ledger.hold(TENANT, hold);

            assertThat(ledger.postHold(TENANT, hold.key(), transfer("c", WALLET, BANK, 61)))
                    .isEqualTo(new SettleOutcome.OutsideHold(hold, 61));
            assertThat(ledger.postHold(TENANT, hold.key(), transfer("fill", WALLET, BANK, 6)))
                    .isInstanceOf(SettleOutcome.Refused.class);
            assertThat(ledger.postHold(
                            TENANT,
                            hold.key(),
                            transaction("c", new Posting(WALLET, -2, EUR), new Posting(BANK, 1, EUR))))
                    .isEqualTo(new SettleOutcome.Refused(new PostOutcome.Unbalanced(Map.of(EUR, -1L))));

            assertThat(ledger.balance(TENANT, WALLET, EUR).held()).isEqualTo(60);
        }

        @Test
        void comeBackWithARollback() {
            fill();
            ledger.hold(TENANT, hold);

            assertThatThrownBy(() -> books.unitOfWork.inTransaction(() -> {
                        ledger.postHold(TENANT, hold.key(), transfer("c", WALLET, BANK, 6));
                        ledger.hold(TENANT, new Hold(new PostingKey("h2"), WALLET, 9, EUR, AT, "test.held"));
                        throw new IllegalStateException("roll back");
                    }))
                    .isInstanceOf(IllegalStateException.class);

            assertThat(ledger.balance(TENANT, WALLET, EUR)).isEqualTo(new Balance(WALLET, EUR, 100, 60));
        }
    }
}
