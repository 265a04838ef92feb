package com.petmatch.payments.testkit.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.UuidV7IdSource;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.InMemoryPaymentStores;
import com.petmatch.payments.PaymentStores;
import com.petmatch.payments.Payments;
import com.petmatch.payments.charge.ChargeMethod;
import com.petmatch.payments.charge.ChargeOutcome;
import com.petmatch.payments.charge.ChargeRequest;
import com.petmatch.payments.charge.MethodToken;
import com.petmatch.payments.charge.OrderRef;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.payments.gateway.Routing;
import com.petmatch.payments.gateway.WebhookDelivery;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.mercadopago.MercadoPagoConfig;
import com.petmatch.payments.mercadopago.MercadoPagoGateway;
import com.petmatch.payments.paypal.PayPalConfig;
import com.petmatch.payments.paypal.PayPalGateway;
import com.petmatch.payments.recovery.RecoveryPolicy;
import com.petmatch.payments.refund.RefundOutcome;
import com.petmatch.payments.refund.RefundRequest;
import com.petmatch.payments.stripe.StripeConfig;
import com.petmatch.payments.stripe.StripeGateway;
import com.petmatch.payments.testkit.StripeSandbox;
import com.petmatch.payments.testkit.StripeSandboxExtension;
import com.petmatch.payments.testkit.sandbox.Fault;
import com.petmatch.payments.testkit.sandbox.TestCard;
import com.petmatch.payments.webhook.Receipt;
import com.petmatch.testkit.FakeClock;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the guides about payments show, run against the sandbox. */
class TakeAPaymentTest {

    private static final String ORDER = "order-42";

    // region sandbox
    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");

    @RegisterExtension
    final StripeSandboxExtension stripe = StripeSandboxExtension.seeded(42, clock);

    private Payments payments;

    @BeforeEach
    void openTheShop() {
        StripeSandbox sandbox = stripe.sandbox();
        StripeConfig config = StripeConfig.builder(Secret.of(sandbox.apiKey()))
                .forSandbox(sandbox.baseUri())
                .httpClient(new OkHttpClient.Builder()
                        .addInterceptor(sandbox.faults().interceptor())
                        .build())
                .clock(clock)
                .pause(clock::advance)
                .build();
        payments = Payments.builder()
                .gateway(StripeGateway.of(config))
                .stores(InMemoryPaymentStores.of(new InMemoryUnitOfWork()))
                .clock(clock)
                .ids(new UuidV7IdSource(clock))
                .build();
    }
    // endregion

    @Test
    void takesAPayment() {
        // region charge
        ChargeRequest request = ChargeRequest.of(
                OrderRef.of("order-42"), Money.of(1_099, CurrencyCode.EUR), MethodToken.of("pm_card_visa"));
        ChargeOutcome outcome = payments.charges().charge(request, IdempotencyKey.of("order-42"));
        String page = outcome.fold(new ChargeOutcome.Cases<>() {
            @Override
            public String approved(ChargeOutcome.Approved it) {
                return "/orders/42/paid";
            }

            @Override
            public String authorized(ChargeOutcome.Authorized it) {
                return "/orders/42/reserved";
            }

            @Override
            public String actionRequired(ChargeOutcome.ActionRequired it) {
                return it.next() instanceof NextAction.Redirect bank
                        ? bank.target().toString()
                        : "/orders/42/act";
            }

            @Override
            public String pending(ChargeOutcome.Pending it) {
                return "/orders/42/waiting";
            }

            @Override
            public String declined(ChargeOutcome.Declined it) {
                return "/orders/42/pay?why=" + it.reason().code();
            }

            @Override
            public String inProgress(ChargeOutcome.InProgress it) {
                return "/orders/42/waiting";
            }

            @Override
            public String unresolved(ChargeOutcome.Unresolved it) {
                return "/orders/42/checking"; // recovery finds out; never charge again
            }
        });
        // endregion

        assertThat(page).isEqualTo("/orders/42/paid");
        // region refund
        RefundOutcome refund = payments.refunds()
                .refund(
                        RefundRequest.of(outcome.charge(), Money.of(500, CurrencyCode.EUR)),
                        IdempotencyKey.of("order-42-refund-1"));
        // endregion
        assertThat(refund).isInstanceOf(RefundOutcome.Refunded.class);
    }

    @Test
    void holdsTheMoneyFirst() {
        ChargeRequest request =
                ChargeRequest.of(OrderRef.of(ORDER), Money.of(1_099, CurrencyCode.EUR), MethodToken.of("pm_card_visa"));
        IdempotencyKey key = IdempotencyKey.of(ORDER);
        // region hold
        ChargeOutcome held = payments.charges().charge(request.holding(), key);
        payments.charges().capture(held.charge(), Money.of(900, CurrencyCode.EUR)); // the rest is released
        // endregion
        assertThat(stripe.sandbox().moneyTakenFor(ORDER)).isEqualTo(Money.of(900, CurrencyCode.EUR));
    }

    // region lost-reply
    @Test
    void chargesOnceWhenEveryReplyIsLost() {
        ChargeRequest request = ChargeRequest.of(
                OrderRef.of("order-42"), Money.of(1_099, CurrencyCode.EUR), MethodToken.of("pm_card_visa"));
        IdempotencyKey key = IdempotencyKey.of("order-42");
        stripe.faults().always("POST /v1/payment_intents", Fault.timeoutAfterExecution());

        assertThat(payments.charges().charge(request, key)).isInstanceOf(ChargeOutcome.Unresolved.class);

        stripe.faults().clear();
        clock.advance(RecoveryPolicy.DEFAULT.minimumAge());
        payments.recovery().sweep(100);
        assertThat(payments.charges().charge(request, key)).isInstanceOf(ChargeOutcome.Approved.class);
        assertThat(stripe.sandbox().chargesFor("order-42")).isOne();
    }
    // endregion

    // region declined
    @Test
    void saysWhyACardWasDeclined() {
        ChargeRequest request = ChargeRequest.of(
                OrderRef.of("order-42"),
                Money.of(1_099, CurrencyCode.EUR),
                MethodToken.of(TestCard.INSUFFICIENT_FUNDS.token()));

        ChargeOutcome outcome = payments.charges().charge(request, IdempotencyKey.of("order-42"));

        assertThat(outcome.code()).hasToString("charge.declined.insufficient-funds");
    }
    // endregion

    @Test
    void answersAWebhook() {
        Map<String, List<String>> headers = Map.of();
        Map<String, String> query = Map.of();
        byte[] rawBody = {'{', '}'};
        // region webhook
        Receipt receipt = payments.webhooks().receive(GatewayId.STRIPE, WebhookDelivery.of(headers, query, rawBody));
        int status = receipt.httpStatus();
        // endregion
        assertThat(status).isEqualTo(400);
        // region schedule
        payments.webhooks().processDue(100); // every second or so
        payments.recovery().sweep(100); // every minute
        payments.idempotency().purge(1_000); // every hour
        // endregion
        assertThat(payments.recovery().sweep(1)).isEmpty();
    }

    @Test
    void putsThreeProvidersTogether() {
        PaymentStores stores = InMemoryPaymentStores.of(new InMemoryUnitOfWork());
        InstantSource time = clock;
        String key = "sk_test_key";
        // region three
        Payments three = Payments.builder()
                .gateway(StripeGateway.of(StripeConfig.builder(Secret.of(key)).build()))
                .gateway(PayPalGateway.of(PayPalConfig.builder("client", Secret.of("secret"))
                        .webhookId("1JE4291016473214C")
                        .build()))
                .gateway(MercadoPagoGateway.of(MercadoPagoConfig.builder(Secret.of("APP_USR-1"), CurrencyCode.BRL)
                        .build()))
                .routing(Routing.byCurrency(Map.of(CurrencyCode.BRL, GatewayId.MERCADO_PAGO))
                        .orElse(GatewayId.STRIPE)
                        .fallback(GatewayId.PAYPAL))
                .stores(stores)
                .clock(time)
                .ids(new UuidV7IdSource(time))
                .build();
        // endregion
        URI back = URI.create("https://shop.example/back");
        ChargeMethod.HostedPage page = new ChargeMethod.HostedPage("Order", back, back, false, Duration.ofHours(1));
        ChargeRequest reais = ChargeRequest.hosted(OrderRef.of(ORDER), Money.of(1_099, CurrencyCode.BRL), page);
        assertThat(three.charges()
                        .find(three.charges().prepare(reais, IdempotencyKey.of(ORDER)))
                        .orElseThrow()
                        .attempt()
                        .gateway())
                .isEqualTo(GatewayId.MERCADO_PAGO);
    }
}
