package com.petmatch.payments.testkit.contract;

import static com.petmatch.payments.testkit.contract.Shop.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.CurrencyMismatchException;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.IdempotencyConflictException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.books.ChartOfAccounts;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.refund.ChargeRefunded;
import com.petmatch.payments.refund.Refund;
import com.petmatch.payments.refund.RefundOutcome;
import com.petmatch.payments.refund.RefundRequest;
import com.petmatch.payments.refund.RefundState;
import com.petmatch.payments.subscription.SubscriptionOutcome.CheckoutNeeded;
import com.petmatch.payments.testkit.sandbox.Fault;
import com.petmatch.payments.testkit.sandbox.TestCard;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What goes wrong around refunds, and that no more goes back than was taken. */
public abstract class RefundFailureContract extends ShopContract {

    private static final String REFUND = "POST /v1/refunds";

    @Test
    @Tag("row-37")
    void partialRefundsInParallel() {
        ChargeId charge = paid(TestCard.VISA);
        ExecutorService executor = Executors.newFixedThreadPool(6);
        List<CompletableFuture<RefundOutcome>> running = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String key = "refund-" + i;
            running.add(CompletableFuture.supplyAsync(() -> refund(charge, 300, key), executor));
        }
        List<RefundOutcome> outcomes =
                running.stream().map(CompletableFuture::join).toList();
        executor.shutdownNow();

        assertThat(outcomes)
                .filteredOn(RefundOutcome.Refunded.class::isInstance)
                .hasSize(3);
        assertThat(outcomes)
                .filteredOn(it -> !(it instanceof RefundOutcome.Refunded))
                .containsOnly(new RefundOutcome.RefundExceeds(eur(199)));
        assertThat(shop().stripe().moneyReturnedFor(charge.toString())).isEqualTo(eur(900));
    }

    @Test
    @Tag("row-37")
    void refusesMoreThanIsLeftWithoutACall() {
        ChargeId charge = paid(TestCard.VISA);
        int calls = shop().stripe().calls().size();

        assertThat(refund(charge, 1_100, "refund-1")).isEqualTo(new RefundOutcome.RefundExceeds(eur(1_099)));
        assertThat(shop().stripe().calls()).hasSize(calls);
        assertThat(refund(charge, 1_099, "refund-1")).isInstanceOf(RefundOutcome.Refunded.class);
        assertThat(refund(charge, 1, "refund-2")).isEqualTo(new RefundOutcome.RefundExceeds(eur(0)));
    }

    @Test
    @Tag("row-28")
    void currencyMismatch() {
        RefundRequest dollars = RefundRequest.of(paid(TestCard.VISA), Money.of(100, CurrencyCode.USD));

        assertThatThrownBy(() -> payments().refunds().refund(dollars, IdempotencyKey.of("refund-1")))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessageContaining("EUR")
                .hasMessageContaining("USD");
    }

    @Test
    @Tag("row-4")
    @Tag("row-5")
    void repeatsTheStoredRefundForOneKey() {
        ChargeId charge = paid(TestCard.VISA);
        RefundOutcome first = refund(charge, 500, "refund-1");

        assertThat(refund(charge, 500, "refund-1")).isEqualTo(first);
        assertThatThrownBy(() -> refund(charge, 501, "refund-1")).isInstanceOf(IdempotencyConflictException.class);
        assertThat(shop().stripe().moneyReturnedFor(charge.toString())).isEqualTo(eur(500));
    }

    @Test
    @Tag("row-1")
    void refundReplyLost() {
        ChargeId charge = paid(TestCard.VISA);
        shop().stripe().faults().always(REFUND, Fault.timeoutAfterExecution());

        RefundOutcome lost = refund(charge, 500, "refund-1");
        assertThat(lost).isInstanceOf(RefundOutcome.Unresolved.class);
        assertThat(refund(charge, 700, "refund-2")).isEqualTo(new RefundOutcome.RefundExceeds(eur(599)));
        shop().stripe().faults().clear();
        shop().clock().advance(Duration.ofMinutes(2));
        payments().recovery().sweep(10);

        assertThat(charge(charge).refunded()).isEqualTo(eur(500));
        assertThat(shop().stripe().moneyReturnedFor(charge.toString())).isEqualTo(eur(500));
        assertThat(shop().published(ChargeRefunded.TYPE)).hasSize(1);
    }

    @Test
    void givesTheClaimBackWhenARefundProvesNeverToHaveHappened() {
        ChargeId charge = paid(TestCard.VISA);
        shop().stripe().faults().always(REFUND, Fault.timeoutBeforeExecution());
        refund(charge, 500, "refund-1");
        shop().stripe().faults().clear();
        shop().clock().advance(Duration.ofHours(24));

        payments().recovery().sweep(10);

        assertThat(payments().refunds().ofCharge(charge))
                .extracting(Refund::state)
                .containsExactly(RefundState.FAILED);
        assertThat(charge(charge).refundable()).isEqualTo(eur(1_099));
    }

    @Test
    void refusesToRefundWhatWasNotTaken() {
        CheckoutNeeded open = startPro("key-1");

        assertThat(refund(open.charge(), 100, "refund-1"))
                .isEqualTo(new RefundOutcome.RefundRefused(PaymentErrors.REFUND_NOT_CAPTURED));
    }

    @Test
    void waitsForAPendingRefund() {
        ChargeId charge = paid(TestCard.PENDING_REFUND);

        assertThat(refund(charge, 500, "refund-1")).isInstanceOf(RefundOutcome.RefundPending.class);
        assertThat(shop().published(ChargeRefunded.TYPE)).isEmpty();
        shop().clock().advance(Duration.ofDays(3));
        shop().hearFromStripe();

        assertThat(charge(charge).refunded()).isEqualTo(eur(500));
        assertThat(shop().published(ChargeRefunded.TYPE)).hasSize(1);
    }

    @Test
    void booksARefundBackThatTheBankReturned() {
        ChargeId charge = paid(TestCard.FAILING_REFUND);
        assertThat(refund(charge, 500, "refund-1")).isInstanceOf(RefundOutcome.Refunded.class);

        shop().clock().advance(Duration.ofDays(3));
        shop().hearFromStripe();

        assertThat(payments().refunds().ofCharge(charge))
                .extracting(Refund::state)
                .containsExactly(RefundState.FAILED);
        assertThat(payments().books().balance(ChartOfAccounts.REFUNDS, Shop.EUR).isZero())
                .isTrue();
        assertThat(charge(charge).refundable()).isEqualTo(eur(599));
    }

    @Test
    void countsARefundMadeInTheProvidersDashboard() {
        CheckoutNeeded checkout = paidPro();

        shop().refundInDashboard(charge(checkout.charge()).paymentRef().orElseThrow(), 499);
        shop().hearFromStripe();

        assertThat(charge(checkout.charge()).refunded()).isEqualTo(eur(499));
        assertThat(payments().refunds().ofCharge(checkout.charge()))
                .extracting(Refund::ours)
                .containsExactly(false);
        assertThat(payments().invoices().creditNotes(invoice(checkout).id())).hasSize(1);
        assertThat(refund(checkout.charge(), 501, "refund-1")).isEqualTo(new RefundOutcome.RefundExceeds(eur(500)));
    }

    private ChargeId paid(TestCard card) {
        return payments()
                .charges()
                .charge(request(card), IdempotencyKey.of("order-1"))
                .charge();
    }
}
