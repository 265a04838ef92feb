package com.petmatch.payments.testkit.mercadopago;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.UuidV7IdSource;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.InMemoryPaymentStores;
import com.petmatch.payments.Payments;
import com.petmatch.payments.charge.CaptureOutcome;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.charge.ChargeMethod;
import com.petmatch.payments.charge.ChargeOutcome;
import com.petmatch.payments.charge.ChargeRequest;
import com.petmatch.payments.charge.ChargeState;
import com.petmatch.payments.charge.MethodToken;
import com.petmatch.payments.charge.OrderRef;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.MethodKind;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.payments.gateway.Payer;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.refund.RefundOutcome;
import com.petmatch.payments.refund.RefundRequest;
import com.petmatch.payments.testkit.MercadoPagoSandboxExtension;
import com.petmatch.payments.testkit.sandbox.Fault;
import com.petmatch.payments.testkit.sandbox.TestHolder;
import com.petmatch.payments.testkit.sandbox.WebhookFault;
import com.petmatch.testkit.FakeClock;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The engines over our gateway over the sandbox: what a host sees, and what the provider's books say. */
class EngineTest {

    private static final String REFUND = "POST /v1/payments/{id}/refunds";
    private static final OrderRef ORDER = OrderRef.of("order-1");
    private static final Money PRICE = Money.of(1_099, CurrencyCode.BRL);
    private static final Payer ANA = Payer.of("ana@example.com");
    private static final IdempotencyKey KEY = IdempotencyKey.of("key-1");

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");

    @RegisterExtension
    final MercadoPagoSandboxExtension mercadoPago = MercadoPagoSandboxExtension.seeded(42, clock);

    private final Receiver endpoint = new Receiver();
    private Payments payments;
    private Wire wire;

    @BeforeEach
    void open() {
        wire = new Wire(mercadoPago.sandbox());
        mercadoPago.sandbox().registerWebhook(endpoint.uri(), Till.SECRET);
        payments = Payments.builder()
                .gateway(new Till(mercadoPago.sandbox(), clock).gateway())
                .stores(InMemoryPaymentStores.of(new InMemoryUnitOfWork()))
                .clock(clock)
                .ids(new UuidV7IdSource(clock))
                .build();
    }

    @AfterEach
    void close() {
        endpoint.close();
        assertThat(payments.books().trialBalance().isBalanced()).isTrue();
    }

    @Test
    @Tag("row-1")
    void chargesOnceWhenEveryReplyIsLost() {
        mercadoPago.faults().always("POST /v1/payments", Fault.timeoutAfterExecution());
        ChargeOutcome lost = payments.charges().charge(card(TestHolder.APPROVED), KEY);
        mercadoPago.faults().clear();

        clock.advance(Duration.ofMinutes(3));
        payments.recovery().sweep(10);

        assertThat(lost).isInstanceOf(ChargeOutcome.Unresolved.class);
        assertThat(charge(lost).state()).isEqualTo(ChargeState.CAPTURED);
        assertThat(mercadoPago.sandbox().moneyTakenFor(ORDER)).isEqualTo(PRICE);
    }

    @Test
    @Tag("row-17")
    @Tag("row-18")
    void hearsOfAPixPaymentOnceHoweverOftenItIsTold() {
        mercadoPago.sandbox().webhookFaults().next("*", 2, WebhookFault.duplicate());
        ChargeOutcome asked = payments.charges().charge(pix(), KEY);
        assertThat(((ChargeOutcome.ActionRequired) asked).next()).isInstanceOf(NextAction.QrCode.class);

        mercadoPago.sandbox().payPending(charge(asked).paymentRef().orElseThrow());
        hear();
        hear();

        assertThat(charge(asked).state()).isEqualTo(ChargeState.CAPTURED);
        assertThat(charge(asked).captured()).isEqualTo(PRICE);
    }

    @Test
    void paysOnThePage() {
        ChargeMethod.HostedPage page = new ChargeMethod.HostedPage(
                "Order 1",
                URI.create("https://shop.example/thanks"),
                URI.create("https://shop.example/cart"),
                false,
                Duration.ofHours(1));
        ChargeOutcome asked = payments.charges().charge(ChargeRequest.hosted(ORDER, PRICE, page), KEY);
        NextAction.Redirect redirect = (NextAction.Redirect) ((ChargeOutcome.ActionRequired) asked).next();

        wire.choose(redirect.target().toString(), "card=approved&action=pay");
        hear();

        assertThat(charge(asked).state()).isEqualTo(ChargeState.CAPTURED);
    }

    @Test
    @Tag("row-39")
    void capturesAPartOfWhatItHolds() {
        ChargeOutcome held = payments.charges().charge(card(TestHolder.APPROVED).holding(), KEY);
        Money part = Money.of(450, CurrencyCode.BRL);

        assertThat(payments.charges().capture(held.charge(), part)).isInstanceOf(CaptureOutcome.Captured.class);
        assertThat(payments.charges().capture(held.charge(), PRICE)).isInstanceOf(CaptureOutcome.AlreadyCaptured.class);
        hear();

        assertThat(charge(held).captured()).isEqualTo(part);
        assertThat(mercadoPago.sandbox().moneyTakenFor(ORDER)).isEqualTo(part);
    }

    @Test
    @Tag("row-19")
    void countsARefundOnceWhenItsEventOvertakesTheReply() {
        ChargeOutcome paid = payments.charges().charge(card(TestHolder.APPROVED), KEY);
        mercadoPago.faults().next(REFUND, 3, Fault.timeoutAfterExecution());

        RefundOutcome lost = refund(paid.charge(), 500);
        hear();
        clock.advance(Duration.ofMinutes(3));
        payments.recovery().sweep(10);

        assertThat(lost).isInstanceOf(RefundOutcome.Unresolved.class);
        assertThat(charge(paid).refunded()).isEqualTo(Money.of(500, CurrencyCode.BRL));
        assertThat(payments.refunds().ofCharge(paid.charge())).hasSize(1);
        assertThat(mercadoPago.sandbox().moneyReturnedFor("order-1")).isEqualTo(Money.of(500, CurrencyCode.BRL));
    }

    @Test
    @Tag("row-1")
    void givesMoneyBackOnceWhenTheReplyIsLost() {
        ChargeOutcome paid = payments.charges().charge(card(TestHolder.APPROVED), KEY);
        mercadoPago.faults().next(REFUND, 3, Fault.timeoutAfterExecution());
        refund(paid.charge(), 500);

        clock.advance(Duration.ofMinutes(3));
        payments.recovery().sweep(10);
        hear();

        assertThat(charge(paid).refunded()).isEqualTo(Money.of(500, CurrencyCode.BRL));
        assertThat(mercadoPago.sandbox().moneyReturnedFor("order-1")).isEqualTo(Money.of(500, CurrencyCode.BRL));
    }

    /** Lets the provider send its events and the host apply them. */
    private void hear() {
        endpoint.forget();
        mercadoPago.sandbox().deliverDue();
        endpoint.received()
                .forEach(told -> assertThat(payments.webhooks()
                                .receive(GatewayId.MERCADO_PAGO, told.delivery())
                                .httpStatus())
                        .isEqualTo(200));
        payments.webhooks().processDue(100);
    }

    private RefundOutcome refund(ChargeId charge, long cents) {
        return payments.refunds()
                .refund(
                        RefundRequest.of(charge, Money.of(cents, CurrencyCode.BRL)),
                        IdempotencyKey.of("refund-" + cents));
    }

    private Charge charge(ChargeOutcome outcome) {
        return payments.charges().find(outcome.charge()).orElseThrow();
    }

    private static ChargeRequest card(TestHolder holder) {
        ChargeMethod.SavedToken token =
                ChargeMethod.SavedToken.of(MethodToken.of(holder.token())).withScheme("master");
        return ChargeRequest.by(token, ORDER, PRICE).paidBy(ANA);
    }

    private static ChargeRequest pix() {
        return ChargeRequest.by(
                        ChargeMethod.LocalMethod.of(MethodKind.PIX, "Order 1", Duration.ofHours(1)), ORDER, PRICE)
                .paidBy(ANA);
    }
}
