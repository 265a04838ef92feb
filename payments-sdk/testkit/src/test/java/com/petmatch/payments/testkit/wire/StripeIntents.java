package com.petmatch.payments.testkit.wire;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.gateway.CaptureCall;
import com.petmatch.payments.gateway.CaptureMode;
import com.petmatch.payments.gateway.ChargeCall;
import com.petmatch.payments.gateway.CheckoutCall;
import com.petmatch.payments.gateway.CompleteCall;
import com.petmatch.payments.gateway.PaymentQuery;
import com.petmatch.payments.gateway.PaymentRefs;
import com.petmatch.payments.gateway.RefundCall;
import com.petmatch.payments.gateway.VoidCall;
import com.petmatch.payments.stripe.StripeConfig;
import com.petmatch.payments.stripe.StripeGateway;
import com.stripe.StripeClient;
import com.stripe.net.RequestOptions;
import com.stripe.param.PaymentIntentCaptureParams;
import com.stripe.param.PaymentIntentListParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import com.stripe.param.checkout.SessionListParams;
import com.stripe.service.PaymentIntentService;
import com.stripe.service.checkout.SessionService;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a shop wants of Stripe, by stripe-java and by our gateway. */
final class StripeIntents {

    static final Money AMOUNT = Money.of(1_099, CurrencyCode.EUR);

    private static final String API_KEY = "sk_test_wire";
    private static final String INTENT = "{\"id\":\"pi_1\",\"object\":\"payment_intent\",\"status\":\"succeeded\"}";
    private static final String SESSION =
            "{\"id\":\"cs_1\",\"object\":\"checkout.session\",\"status\":\"open\",\"payment_status\":\"unpaid\"}";
    private static final String REFUND = "{\"id\":\"re_1\",\"object\":\"refund\",\"payment_intent\":\"pi_1\","
            + "\"amount\":500,\"currency\":\"eur\",\"status\":\"succeeded\"}";
    private static final String LIST = "{\"object\":\"list\",\"data\":[],\"has_more\":false}";

    private final PaymentIntentService intents;
    private final SessionService sessions;
    private final StripeClient sdk;
    private final StripeGateway gateway;

    StripeIntents(RecordingServer server) {
        URI address = server.address();
        sdk = StripeClient.builder()
                .setApiKey(API_KEY)
                .setApiBase(address.toString())
                .build();
        intents = sdk.v1().paymentIntents();
        sessions = sdk.v1().checkout().sessions();
        gateway = StripeGateway.of(StripeConfig.builder(Secret.of(API_KEY))
                .forSandbox(address)
                .clock(() -> Wanted.NOW)
                .build());
    }

    // Long, but one table.
    List<Intent> all() {
        return List.of(
                Intent.of(
                        "charge a token",
                        INTENT,
                        () -> intents.create(StripeParams.charge().build(), key("charge")),
                        () -> gateway.charges()
                                .charge(ChargeCall.of(
                                        Wanted.key("charge"), Wanted.CORRELATION, AMOUNT, "pm_card_visa"))),
                Intent.of(
                        "hold money of an absent customer",
                        INTENT,
                        () -> intents.create(StripeParams.hold(), key("charge")),
                        () -> gateway.charges().charge(hold())),
                Intent.of(
                        "open a page",
                        SESSION,
                        () -> sessions.create(StripeParams.page(), key("checkout")),
                        () -> gateway.checkouts().open(page(CaptureMode.AUTOMATIC, false))),
                Intent.of(
                        "open a page that holds money and keeps the card",
                        SESSION,
                        () -> sessions.create(StripeParams.holdingPage(), key("checkout")),
                        () -> gateway.checkouts().open(page(CaptureMode.MANUAL, true))),
                Intent.of(
                        "read a page",
                        SESSION,
                        () -> sessions.retrieve("cs_1"),
                        () -> gateway.checkouts().complete(complete())),
                Intent.of(
                        "close a page",
                        SESSION,
                        () -> sessions.expire("cs_1", key("expire")),
                        () -> gateway.checkouts().expire("cs_1", Wanted.key("expire"))),
                Intent.of(
                        "capture a part",
                        INTENT,
                        () -> intents.capture("pi_1", captured(), key("capture")),
                        () -> gateway.captures()
                                .capture(new CaptureCall(Wanted.key("capture"), Wanted.CORRELATION, paid(), part()))),
                Intent.of(
                        "give up held money",
                        INTENT,
                        () -> intents.cancel("pi_1", key("void")),
                        () -> gateway.captures().voidHeld(new VoidCall(Wanted.key("void"), paid()))),
                Intent.of(
                        "refund a part",
                        REFUND,
                        () -> sdk.v1().refunds().create(refund(), key("refund")),
                        () -> gateway.refunds()
                                .refund(new RefundCall(
                                        Wanted.key("refund"), UUID.fromString(Wanted.REFUND), "pi_1", part()))),
                Intent.of(
                        "list refunds",
                        LIST,
                        () -> sdk.v1().refunds().list(refunds()),
                        () -> gateway.refunds().refundsOf("pi_1")),
                Intent.of(
                        "read a payment",
                        INTENT,
                        () -> intents.retrieve("pi_1"),
                        () -> gateway.lookups().payment("pi_1")),
                Intent.of(
                        "find a payment whose id is unknown",
                        LIST,
                        () -> intents.list(window()),
                        () -> gateway.lookups().find(unknown(false))),
                Intent.of(
                        "find a page whose id is unknown",
                        LIST,
                        () -> sessions.list(
                                SessionListParams.builder().setLimit(100L).build()),
                        () -> gateway.lookups().find(unknown(true))));
    }

    private static RequestOptions key(String operation) {
        return RequestOptions.builder()
                .setIdempotencyKey(Wanted.keyText(operation))
                .build();
    }

    private static PaymentQuery unknown(boolean hosted) {
        return new PaymentQuery(UUID.fromString(Wanted.ATTEMPT), PaymentRefs.NONE, hosted, Wanted.NOW, Wanted.EXPIRES);
    }

    private static PaymentRefs paid() {
        return PaymentRefs.payment("pi_1");
    }

    private static Money part() {
        return Money.of(500, CurrencyCode.EUR);
    }

    private static ChargeCall hold() {
        return new ChargeCall(
                Wanted.key("charge"),
                Wanted.CORRELATION,
                AMOUNT,
                CaptureMode.MANUAL,
                "pm_card_visa",
                Optional.of("cus_1"),
                Optional.empty(),
                1,
                true,
                Optional.empty(),
                Optional.of(Wanted.successUrl()));
    }

    private static CheckoutCall page(CaptureMode capture, boolean saveMethod) {
        return new CheckoutCall(
                Wanted.key("checkout"),
                Wanted.CORRELATION,
                AMOUNT,
                capture,
                Wanted.TITLE,
                Wanted.successUrl(),
                Wanted.cancelUrl(),
                saveMethod,
                Optional.of(Wanted.ANA),
                Wanted.EXPIRES);
    }

    private static CompleteCall complete() {
        return new CompleteCall(
                Wanted.key("complete"), Wanted.CORRELATION, Wanted.page("cs_1"), AMOUNT, CaptureMode.AUTOMATIC);
    }

    private static PaymentIntentCaptureParams captured() {
        return PaymentIntentCaptureParams.builder().setAmountToCapture(500L).build();
    }

    private static RefundCreateParams refund() {
        return RefundCreateParams.builder()
                .setPaymentIntent("pi_1")
                .setAmount(500L)
                .putMetadata("petmatch_refund", Wanted.REFUND)
                .build();
    }

    private static RefundListParams refunds() {
        return RefundListParams.builder()
                .setPaymentIntent("pi_1")
                .setLimit(100L)
                .build();
    }

    // Five minutes on either side, for clocks that differ.
    private static PaymentIntentListParams window() {
        Duration slack = Duration.ofMinutes(5);
        return PaymentIntentListParams.builder()
                .setCreated(PaymentIntentListParams.Created.builder()
                        .setGte(Wanted.NOW.minus(slack).getEpochSecond())
                        .setLte(Wanted.EXPIRES.plus(slack).getEpochSecond())
                        .build())
                .setLimit(100L)
                .build();
    }
}
