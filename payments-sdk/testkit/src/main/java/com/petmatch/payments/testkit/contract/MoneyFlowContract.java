package com.petmatch.payments.testkit.contract;

import static com.petmatch.payments.testkit.contract.Shop.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.page.Page;
import com.petmatch.kernel.page.PageRequest;
import com.petmatch.payments.books.ChartOfAccounts;
import com.petmatch.payments.charge.Attempt;
import com.petmatch.payments.charge.ChargeApproved;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.charge.ChargeState;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.invoice.CreditNote;
import com.petmatch.payments.invoice.Invoice;
import com.petmatch.payments.invoice.InvoicePaid;
import com.petmatch.payments.refund.ChargeRefunded;
import com.petmatch.payments.refund.RefundOutcome;
import com.petmatch.payments.subscription.SubscriptionOutcome.CheckoutNeeded;
import com.petmatch.payments.subscription.SubscriptionStarted;
import com.petmatch.payments.subscription.SubscriptionState;
import com.petmatch.payments.testkit.sandbox.TestCard;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a paid plan means for invoices, refunds and books over a set of stores. */
public abstract class MoneyFlowContract extends ShopContract {

    @Test
    void booksAPaidInvoiceAsRevenueAndTax() {
        paidPro();

        assertThat(payments().books().balance(ChartOfAccounts.gatewayClearing(GatewayId.STRIPE), Shop.EUR))
                .isEqualTo(eur(999));
        assertThat(payments().books().balance(ChartOfAccounts.REVENUE, Shop.EUR))
                .isEqualTo(eur(-839));
        assertThat(payments().books().balance(ChartOfAccounts.TAX_PAYABLE, Shop.EUR))
                .isEqualTo(eur(-160));
        assertThat(payments()
                        .books()
                        .balance(ChartOfAccounts.RECEIVABLE, Shop.EUR)
                        .isZero())
                .isTrue();
        assertThat(payments().books().monthlyRecurringRevenue()).isEqualTo(Map.of(Shop.EUR, eur(839)));
    }

    @Test
    void tellsOfPaymentAndStartOnce() {
        CheckoutNeeded checkout = paidPro();

        InvoicePaid paid = InvoicePaid.from(shop().published(InvoicePaid.TYPE).get(0));
        assertThat(shop().published(InvoicePaid.TYPE)).hasSize(1);
        assertThat(paid.customer()).isEqualTo(ANA);
        assertThat(paid.subscription()).contains(checkout.subscription());
        assertThat(paid.net()).isEqualTo(eur(839));
        assertThat(paid.gross()).isEqualTo(eur(999));
        assertThat(ChargeApproved.from(shop().published(ChargeApproved.TYPE).get(0))
                        .charge())
                .isEqualTo(checkout.charge());
        assertThat(SubscriptionStarted.from(
                                shop().published(SubscriptionStarted.TYPE).get(0))
                        .plan())
                .isEqualTo(Shop.PRO);
    }

    @Test
    void refundsInPartsThatAddUpToTheInvoice() {
        CheckoutNeeded checkout = paidPro();

        assertThat(refund(checkout.charge(), 499, "refund-1")).isInstanceOf(RefundOutcome.Refunded.class);
        assertThat(refund(checkout.charge(), 500, "refund-2")).isInstanceOf(RefundOutcome.Refunded.class);

        List<CreditNote> notes =
                payments().invoices().creditNotes(invoice(checkout).id());
        assertThat(notes).extracting(note -> note.total().net()).containsExactly(eur(419), eur(420));
        assertThat(notes).extracting(note -> note.total().tax()).containsExactly(eur(80), eur(80));
        assertThat(notes).extracting(note -> note.number().value()).containsExactly("CN-2026-000001", "CN-2026-000002");
        assertThat(payments()
                        .books()
                        .balance(ChartOfAccounts.TAX_PAYABLE, Shop.EUR)
                        .isZero())
                .isTrue();
        assertThat(shop().stripe().moneyReturnedFor(checkout.charge().toString()))
                .isEqualTo(eur(999));
        assertThat(shop().published(ChargeRefunded.TYPE).stream()
                        .map(ChargeRefunded::from)
                        .toList())
                .extracting(ChargeRefunded::cumulative)
                .containsExactly(eur(499), eur(999));
    }

    @Test
    void countsARefundOnceWhenTheWebhookTellsItAgain() {
        CheckoutNeeded checkout = paidPro();
        assertThat(refund(checkout.charge(), 499, "refund-1")).isInstanceOf(RefundOutcome.Refunded.class);

        shop().hearFromStripe();

        assertThat(payments().refunds().ofCharge(checkout.charge())).hasSize(1);
        assertThat(shop().published(ChargeRefunded.TYPE)).hasSize(1);
    }

    @Test
    void listsInvoicesPageByPage() {
        for (int i = 0; i < 3; i++) {
            CheckoutNeeded checkout = paidPro("key-" + i);
            payments().subscriptions().cancelNow(checkout.subscription());
            shop().clock().advance(Duration.ofMinutes(1));
        }

        Page<Invoice> first = payments().invoices().listByCustomer(ANA, PageRequest.first(2));
        Page<Invoice> rest = payments()
                .invoices()
                .listByCustomer(ANA, PageRequest.after(first.next().orElseThrow(), 2));

        assertThat(first.items())
                .extracting(invoice -> invoice.number().orElseThrow().value())
                .containsExactly("INV-2026-000003", "INV-2026-000002");
        assertThat(rest.items())
                .extracting(invoice -> invoice.number().orElseThrow().value())
                .containsExactly("INV-2026-000001");
        assertThat(rest.next()).isEmpty();
    }

    @Test
    void leavesNothingBehindWhenTheHostRollsBack() {
        UnitOfWork host = shop().stores().unitOfWork();
        List<ChargeId> written = new ArrayList<>();

        assertThatThrownBy(() -> host.inTransaction(() -> {
                    written.add(payments().charges().prepare(request(TestCard.VISA), IdempotencyKey.of("order-1")));
                    throw new IllegalStateException("the host's order failed");
                }))
                .hasMessage("the host's order failed");

        assertThat(payments().charges().find(written.get(0))).isEmpty();
        assertThat(shop().stripe().calls()).isEmpty();
    }

    @Test
    void givesMoneyBackByItselfThatComesAfterTheOrderWasGivenUp() {
        CheckoutNeeded checkout = startPro("key-1");
        Attempt attempt = charge(checkout.charge()).attempt();
        shop().pay(checkout.hostedPage());
        // What another worker wrote in the meantime: the page counts as expired here.
        GatewayPayment expired = GatewayPayment.of(PaymentStatus.EXPIRED, attempt.refs());
        payments().charges().told(GatewayId.STRIPE, Optional.of(attempt.id().value()), expired);

        shop().hearFromStripe();
        shop().clock().advance(Duration.ofMinutes(3));
        payments().recovery().sweep(10);

        assertThat(charge(checkout.charge()).state()).isEqualTo(ChargeState.CAPTURED);
        assertThat(state(checkout)).isEqualTo(SubscriptionState.EXPIRED);
        assertThat(shop().stripe().moneyReturnedFor(checkout.charge().toString()))
                .isEqualTo(eur(999));
    }
}
