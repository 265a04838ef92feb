package com.petmatch.payments.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.event.InMemoryOutboxStore;
import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.UuidV7IdSource;
import com.petmatch.kernel.ledger.AccountId;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.InMemoryPaymentStores;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.Payments;
import com.petmatch.payments.books.ChartOfAccounts;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.charge.ChargeMethod;
import com.petmatch.payments.charge.ChargeOutcome;
import com.petmatch.payments.charge.ChargeRequest;
import com.petmatch.payments.charge.OrderRef;
import com.petmatch.payments.dispute.Dispute;
import com.petmatch.payments.dispute.DisputeState;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.payments.gateway.WebhookDelivery;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.paypal.PayPalConfig;
import com.petmatch.payments.paypal.PayPalGateway;
import com.petmatch.payments.recovery.RecoveryFinding;
import com.petmatch.payments.recovery.RecoveryPolicy;
import com.petmatch.payments.refund.RefundOutcome;
import com.petmatch.payments.refund.RefundRequest;
import com.petmatch.payments.testkit.sandbox.Fault;
import com.petmatch.payments.testkit.sandbox.TestBuyer;
import com.petmatch.testkit.FakeClock;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.SplittableRandom;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The engines over PayPal: what the buyer, the network and the clock do, and that money is taken once or not at all. */
class PayPalShopTest {

    private static final OrderRef ORDER = OrderRef.of("order-1");
    private static final Money AMOUNT = Money.of(1_099, CurrencyCode.EUR);
    private static final RefundOutcome DISPUTED = new RefundOutcome.RefundRefused(PaymentErrors.REFUND_DISPUTED);
    private static final String CREATE = "POST /v2/checkout/orders";
    private static final String WEBHOOK = "1JE4291016473214C";

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");

    @RegisterExtension
    final PayPalSandboxExtension extension = PayPalSandboxExtension.seeded(42, clock);

    private PayPalSandbox sandbox;
    private Payments payments;
    private HttpServer host;

    @BeforeEach
    void open() throws IOException {
        sandbox = extension.sandbox();
        InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
        PayPalConfig config = PayPalConfig.builder(sandbox.clientId(), Secret.of(sandbox.clientSecret()))
                .forSandbox(sandbox.baseUri(), sandbox.trustedRoot())
                .webhookId(WEBHOOK)
                .httpClient(new OkHttpClient.Builder()
                        .addInterceptor(sandbox.faults().interceptor())
                        .build())
                .clock(clock)
                .pause(clock::advance)
                .jitter(new SplittableRandom(7))
                .build();
        payments = Payments.builder()
                .gateway(PayPalGateway.of(config))
                .stores(InMemoryPaymentStores.of(unitOfWork, new InMemoryOutboxStore(unitOfWork)))
                .clock(clock)
                .ids(new UuidV7IdSource(clock))
                .build();
        host = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        host.createContext("/hooks", this::receive);
        host.start();
        sandbox.registerWebhook(
                URI.create("http://127.0.0.1:" + host.getAddress().getPort() + "/hooks"), WEBHOOK);
    }

    @AfterEach
    void close() {
        host.stop(0);
        assertThat(payments.books().trialBalance().isBalanced()).isTrue();
    }

    @Test
    void takesTheMoneyWhenTheBuyerComesBack() {
        ChargeOutcome open = charge();
        sandbox.approve(order(open), TestBuyer.PAYING);

        assertThat(payments.charges().resume(open.charge())).isInstanceOf(ChargeOutcome.Approved.class);
        assertThat(sandbox.moneyTakenFor(ORDER)).isEqualTo(AMOUNT);
    }

    @Test
    void takesTheMoneyWhenOnlyTheEventComes() {
        ChargeOutcome open = charge();
        sandbox.approve(order(open), TestBuyer.PAYING);

        sandbox.deliverDue();
        payments.webhooks().processDue(100);
        sandbox.deliverDue();
        payments.webhooks().processDue(100);

        assertThat(payments.charges().outcome(open.charge())).isInstanceOf(ChargeOutcome.Approved.class);
        assertThat(sandbox.chargesFor("order-1")).isOne();
    }

    @Test
    @Tag("row-1")
    void opensOneOrderWhenEveryAnswerIsLost() {
        sandbox.faults().always(CREATE, Fault.timeoutAfterExecution());
        ChargeOutcome lost = charge();
        sandbox.faults().clear();
        clock.advance(RecoveryPolicy.DEFAULT.minimumAge());

        payments.recovery().sweep(100);
        ChargeOutcome found = payments.charges().outcome(lost.charge());

        assertThat(lost).isInstanceOf(ChargeOutcome.Unresolved.class);
        assertThat(found).isInstanceOf(ChargeOutcome.ActionRequired.class);
        sandbox.approve(order(found), TestBuyer.PAYING);
        assertThat(payments.charges().resume(lost.charge())).isInstanceOf(ChargeOutcome.Approved.class);
        assertThat(sandbox.chargesFor("order-1")).isOne();
    }

    @Test
    @Tag("row-1")
    void takesMoneyOnceWhenTheAnswersToTheCaptureAreLost() {
        ChargeOutcome open = charge();
        sandbox.approve(order(open), TestBuyer.PAYING);
        sandbox.faults().always("POST /v2/checkout/orders/{id}/capture", Fault.serverErrorAfter(500));
        ChargeOutcome lost = payments.charges().resume(open.charge());
        sandbox.faults().clear();

        assertThat(lost).isNotInstanceOf(ChargeOutcome.Approved.class);
        clock.advance(RecoveryPolicy.DEFAULT.minimumAge());
        payments.recovery().sweep(100);
        assertThat(payments.charges().outcome(open.charge())).isInstanceOf(ChargeOutcome.Approved.class);
        assertThat(sandbox.chargesFor("order-1")).isOne();
    }

    @Test
    @Tag("row-7")
    void leavesAnOrderNobodyCanFindToTheOperator() {
        sandbox.faults().always(CREATE, Fault.timeoutBeforeExecution());
        ChargeOutcome lost = charge();
        sandbox.faults().clear();
        clock.advance(Duration.ofHours(2));
        assertThat(payments.recovery().sweep(100)).hasOnlyElementsOfType(RecoveryFinding.StillOpen.class);
        clock.advance(Duration.ofHours(25));

        assertThat(payments.recovery().sweep(100))
                .containsExactly(new RecoveryFinding.NeedsOperator(lost.charge().value()));
        assertThat(sandbox.chargesFor("order-1")).isZero();
    }

    @Test
    void keepsTheChargeOpenAfterADeclinedInstrument() {
        ChargeOutcome open = charge();
        sandbox.approve(order(open), TestBuyer.INSTRUMENT_DECLINED);
        ChargeOutcome declined = payments.charges().resume(open.charge());
        sandbox.approve(order(open), TestBuyer.PAYING);

        assertThat(declined).isInstanceOf(ChargeOutcome.ActionRequired.class);
        assertThat(payments.charges().resume(open.charge())).isInstanceOf(ChargeOutcome.Approved.class);
    }

    @Test
    @Tag("row-38")
    void refundUnderDispute() {
        ChargeId charge = paid();
        String dispute = sandbox.openDispute(payment(charge));
        hear();
        int calls = sandbox.calls().size();

        assertThat(refund(charge, "refund-1")).isEqualTo(DISPUTED);
        assertThat(sandbox.calls()).hasSize(calls);
        assertThat(balance(ChartOfAccounts.DISPUTE_RESERVE)).isEqualTo(AMOUNT);

        clock.advance(Duration.ofDays(1));
        sandbox.winDispute(dispute);
        hear();
        assertThat(balance(ChartOfAccounts.DISPUTE_RESERVE).isZero()).isTrue();
        assertThat(refund(charge, "refund-1")).isInstanceOf(RefundOutcome.Refunded.class);
    }

    @Test
    @Tag("row-38")
    void refundAfterALostDispute() {
        ChargeId charge = paid();
        String dispute = sandbox.openDispute(payment(charge));
        clock.advance(Duration.ofDays(1));
        sandbox.loseDispute(dispute);
        hear();

        assertThat(refund(charge, "refund-1")).isEqualTo(DISPUTED);
        assertThat(balance(ChartOfAccounts.DISPUTE_LOSS)).isEqualTo(AMOUNT);
        assertThat(payments.disputes().refresh(payments.charges().find(charge).orElseThrow()))
                .extracting(Dispute::state)
                .containsExactly(DisputeState.LOST);
    }

    private ChargeId paid() {
        ChargeOutcome open = charge();
        sandbox.approve(order(open), TestBuyer.PAYING);
        return payments.charges().resume(open.charge()).charge();
    }

    private String payment(ChargeId charge) {
        return payments.charges().find(charge).flatMap(Charge::paymentRef).orElseThrow();
    }

    private void hear() {
        sandbox.deliverDue();
        payments.webhooks().processDue(100);
        assertThat(payments.webhooks().parked(10)).isEmpty();
    }

    private RefundOutcome refund(ChargeId charge, String key) {
        return payments.refunds()
                .refund(RefundRequest.of(charge, Money.of(500, CurrencyCode.EUR)), IdempotencyKey.of(key));
    }

    private Money balance(AccountId account) {
        return payments.books().balance(account, CurrencyCode.EUR);
    }

    private ChargeOutcome charge() {
        ChargeMethod.HostedPage page = new ChargeMethod.HostedPage(
                "Pro plan",
                URI.create("https://shop.example/thanks"),
                URI.create("https://shop.example/plans"),
                false,
                Duration.ofHours(1));
        return payments.charges().charge(ChargeRequest.hosted(ORDER, AMOUNT, page), IdempotencyKey.of("order-1"));
    }

    /** The order is in the address of the page that the buyer is sent to. */
    private static String order(ChargeOutcome outcome) {
        NextAction.Redirect page = (NextAction.Redirect) ((ChargeOutcome.ActionRequired) outcome).next();
        return page.target().getQuery().replace("token=", "");
    }

    private void receive(HttpExchange exchange) throws IOException {
        WebhookDelivery delivery = WebhookDelivery.of(
                exchange.getRequestHeaders(),
                Map.of(),
                exchange.getRequestBody().readAllBytes());
        exchange.sendResponseHeaders(
                payments.webhooks().receive(GatewayId.PAYPAL, delivery).httpStatus(), -1);
        exchange.close();
    }
}
