package com.petmatch.payments.testkit.wire;

import com.mercadopago.client.cardtoken.CardTokenClient;
import com.mercadopago.client.cardtoken.CardTokenRequest;
import com.mercadopago.client.customer.CustomerCardClient;
import com.mercadopago.client.customer.CustomerCardCreateRequest;
import com.mercadopago.client.customer.CustomerClient;
import com.mercadopago.client.payment.PaymentClient;
import com.mercadopago.client.payment.PaymentRefundClient;
import com.mercadopago.client.preference.PreferenceClient;
import com.mercadopago.core.MPRequestOptions;
import com.mercadopago.net.MPDefaultHttpClient;
import com.mercadopago.net.MPHttpClient;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.gateway.CaptureCall;
import com.petmatch.payments.gateway.CaptureMode;
import com.petmatch.payments.gateway.ChargeCall;
import com.petmatch.payments.gateway.CheckoutCall;
import com.petmatch.payments.gateway.CompleteCall;
import com.petmatch.payments.gateway.LocalMethodCall;
import com.petmatch.payments.gateway.MethodKind;
import com.petmatch.payments.gateway.PaymentQuery;
import com.petmatch.payments.gateway.PaymentRefs;
import com.petmatch.payments.gateway.RefundCall;
import com.petmatch.payments.gateway.SavedCard;
import com.petmatch.payments.gateway.SetupCall;
import com.petmatch.payments.gateway.VoidCall;
import com.petmatch.payments.mercadopago.MercadoPagoConfig;
import com.petmatch.payments.mercadopago.MercadoPagoGateway;
import java.math.BigDecimal;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.http.HttpHost;
import org.apache.http.client.HttpClient;
import org.apache.http.conn.routing.HttpRoute;
import org.apache.http.impl.client.HttpClients;

/** What a shop wants of Mercado Pago, by its sdk-java and by our gateway. */
final class MercadoPagoIntents {

    static final String NOTIFICATIONS = "https://shop.example/hooks/mercado-pago";

    private static final Money AMOUNT = Money.of(1_099, CurrencyCode.BRL);
    private static final String TOKEN = "TEST-wire";
    private static final String PAYMENT = "{\"id\":1,\"status\":\"approved\",\"status_detail\":\"accredited\","
            + "\"transaction_amount\":10.99,\"currency_id\":\"BRL\"}";
    private static final String REFUND = "{\"id\":2,\"payment_id\":1,\"amount\":5.5,\"status\":\"approved\"}";
    private static final String PAGE = "{\"id\":\"1-a\",\"init_point\":\"https://www.mercadopago.com.br/checkout\","
            + "\"date_created\":\"2026-03-01T10:00:00.000Z\"}";
    private static final String NONE = "{\"results\":[],\"paging\":{\"total\":0,\"limit\":50,\"offset\":0}}";
    private static final String CARD = "{\"id\":\"3\",\"customer_id\":\"7-b\",\"last_four_digits\":\"0001\"}";

    private final PaymentClient payments;
    private final PaymentRefundClient refunds;
    private final PreferenceClient preferences;
    private final CustomerClient customers;
    private final CustomerCardClient cards;
    private final CardTokenClient cardTokens;
    private final MercadoPagoGateway gateway;

    MercadoPagoIntents(RecordingServer server) {
        MPHttpClient wire = new Loopback(HttpClients.custom()
                .setRoutePlanner(
                        (host, request, context) -> new HttpRoute(new HttpHost("127.0.0.1", server.port(), "http")))
                .build());
        payments = new PaymentClient(wire);
        refunds = new PaymentRefundClient(wire);
        preferences = new PreferenceClient(wire);
        customers = new CustomerClient(wire);
        cards = new CustomerCardClient(wire);
        cardTokens = new CardTokenClient(wire);
        gateway = MercadoPagoGateway.of(MercadoPagoConfig.builder(Secret.of(TOKEN), CurrencyCode.BRL)
                .forSandbox(server.address())
                .notificationUrl(URI.create(NOTIFICATIONS))
                .clock(() -> Wanted.NOW)
                .build());
    }

    // Long, but one table.
    List<Intent> all() {
        return List.of(
                Intent.of(
                        "charge a token",
                        PAYMENT,
                        () -> payments.create(MercadoPagoRequests.charge(), key("charge")),
                        () -> gateway.charges().charge(charge("card-token", CaptureMode.AUTOMATIC, false))),
                new Intent(
                        "hold money of a saved card",
                        List.of("{\"id\":\"card-token\"}", PAYMENT),
                        this::holdBySdk,
                        () -> gateway.charges().charge(charge("card:3", CaptureMode.MANUAL, true))),
                Intent.of(
                        "show a Pix code",
                        PAYMENT,
                        () -> payments.create(MercadoPagoRequests.pix(), key("charge")),
                        () -> gateway.localMethods().start(pix())),
                Intent.of(
                        "open a page",
                        PAGE,
                        () -> preferences.create(MercadoPagoRequests.page(), key("checkout")),
                        () -> gateway.checkouts().open(page())),
                Intent.of(
                        "read a page",
                        PAGE,
                        () -> preferences.get("1-a", as(Map.of())),
                        () -> gateway.checkouts().complete(complete())),
                Intent.of(
                        "close a page",
                        PAGE,
                        () -> preferences.update("1-a", MercadoPagoRequests.closed(), as(Map.of())),
                        () -> gateway.checkouts().expire("1-a", Wanted.key("expire"))),
                Intent.of(
                        "capture a part",
                        PAYMENT,
                        () -> payments.capture(1L, new BigDecimal("5.50"), key("capture")),
                        () -> gateway.captures()
                                .capture(new CaptureCall(Wanted.key("capture"), Wanted.CORRELATION, paid(), part()))),
                Intent.of(
                        "give up held money",
                        PAYMENT,
                        () -> payments.cancel(1L, key("void")),
                        () -> gateway.captures().voidHeld(new VoidCall(Wanted.key("void"), paid()))),
                Intent.of(
                        "withdraw a Pix code",
                        PAYMENT,
                        () -> payments.cancel(1L, key("cancel")),
                        () -> gateway.localMethods().cancel(new VoidCall(Wanted.key("cancel"), paid()))),
                Intent.of(
                        "refund a part",
                        REFUND,
                        () -> refunds.refund(1L, new BigDecimal("5.50"), key("refund")),
                        () -> gateway.refunds()
                                .refund(new RefundCall(
                                        Wanted.key("refund"), UUID.fromString(Wanted.REFUND), "1", part()))),
                Intent.of(
                        "read a payment",
                        PAYMENT,
                        () -> payments.get(1L, as(Map.of())),
                        () -> gateway.lookups().payment("1")),
                Intent.of(
                        "find a payment whose id is unknown",
                        NONE,
                        () -> payments.search(MercadoPagoRequests.ofAttempt(), as(Map.of())),
                        () -> gateway.lookups().find(unknown())),
                new Intent(
                        "keep a card of a new customer",
                        List.of(NONE, "{\"id\":\"7-b\"}", CARD),
                        this::keepBySdk,
                        () -> gateway.vault().begin(setup())),
                Intent.of(
                        "delete a card",
                        CARD,
                        () -> cards.delete("7-b", "3", key("delete")),
                        () -> gateway.vault().delete(saved(), Wanted.key("delete"))));
    }

    private void holdBySdk() throws Exception {
        cardTokens.create(CardTokenRequest.builder().cardId("3").build(), key("charge-token"));
        payments.create(MercadoPagoRequests.hold(), key("charge"));
    }

    private void keepBySdk() throws Exception {
        customers.search(MercadoPagoRequests.byEmail(), as(Map.of()));
        customers.create(MercadoPagoRequests.customer(), key("setup-customer"));
        cards.create(
                "7-b", CustomerCardCreateRequest.builder().token("card-token").build(), key("setup"));
    }

    private static MPRequestOptions key(String operation) {
        return as(Map.of("X-Idempotency-Key", Wanted.keyText(operation)));
    }

    private static MPRequestOptions as(Map<String, String> headers) {
        return MPRequestOptions.builder()
                .accessToken(TOKEN)
                // Its customer client writes into the map.
                .customHeaders(new HashMap<>(headers))
                .build();
    }

    private static PaymentRefs paid() {
        return PaymentRefs.payment("1");
    }

    private static Money part() {
        return Money.of(550, CurrencyCode.BRL);
    }

    private static ChargeCall charge(String token, CaptureMode capture, boolean offSession) {
        return new ChargeCall(
                Wanted.key("charge"),
                Wanted.CORRELATION,
                AMOUNT,
                capture,
                token,
                offSession ? Optional.of("7-b") : Optional.empty(),
                Optional.of("master"),
                1,
                offSession,
                offSession ? Optional.empty() : Optional.of(Wanted.ANA),
                Optional.empty());
    }

    private static LocalMethodCall pix() {
        return new LocalMethodCall(
                Wanted.key("charge"),
                Wanted.CORRELATION,
                AMOUNT,
                MethodKind.PIX,
                Wanted.TITLE,
                Optional.of(Wanted.ANA),
                Optional.empty(),
                Wanted.EXPIRES);
    }

    private static CheckoutCall page() {
        return new CheckoutCall(
                Wanted.key("checkout"),
                Wanted.CORRELATION,
                AMOUNT,
                CaptureMode.AUTOMATIC,
                Wanted.TITLE,
                Wanted.successUrl(),
                Wanted.cancelUrl(),
                false,
                Optional.of(Wanted.ANA),
                Wanted.EXPIRES);
    }

    private static CompleteCall complete() {
        return new CompleteCall(
                Wanted.key("complete"), Wanted.CORRELATION, Wanted.page("1-a"), AMOUNT, CaptureMode.AUTOMATIC);
    }

    private static PaymentQuery unknown() {
        return new PaymentQuery(UUID.fromString(Wanted.ATTEMPT), PaymentRefs.NONE, false, Wanted.NOW, Wanted.EXPIRES);
    }

    private static SetupCall setup() {
        return new SetupCall(
                Wanted.key("setup"),
                UUID.fromString(Wanted.CHARGE),
                Optional.of("card-token"),
                Optional.empty(),
                Optional.of(Wanted.ANA),
                true,
                Wanted.successUrl(),
                Wanted.cancelUrl());
    }

    private static SavedCard saved() {
        return new SavedCard("card:3", Optional.of("7-b"), "master", Optional.of("0001"), Optional.empty());
    }

    /** The SDK's own client; its address is a constant, so the way to it is bent. */
    private static final class Loopback extends MPDefaultHttpClient {

        Loopback(HttpClient client) {
            super(client);
        }
    }
}
