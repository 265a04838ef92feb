package com.petmatch.payments.testkit.wire;

import com.paypal.sdk.Environment;
import com.paypal.sdk.PaypalServerSdkClient;
import com.paypal.sdk.authentication.ClientCredentialsAuthModel;
import com.paypal.sdk.controllers.OrdersController;
import com.paypal.sdk.controllers.PaymentsController;
import com.paypal.sdk.controllers.VaultController;
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
import com.petmatch.payments.gateway.SavedCard;
import com.petmatch.payments.gateway.SetupCall;
import com.petmatch.payments.gateway.VoidCall;
import com.petmatch.payments.paypal.PayPalConfig;
import com.petmatch.payments.paypal.PayPalGateway;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/** What a shop wants of PayPal, by its Server SDK and by our gateway. */
final class PayPalIntents {

    private static final Money AMOUNT = Money.of(1_099, CurrencyCode.EUR);
    private static final String CLIENT = "wire-client";
    private static final String SECRET = "wire-secret";
    private static final String TOKEN =
            "{\"access_token\":\"wire-token\",\"token_type\":\"Bearer\",\"expires_in\":32400}";
    private static final String ORDER = "{\"id\":\"O1\",\"status\":\"CREATED\",\"purchase_units\":[]}";
    private static final String CAPTURE = "{\"id\":\"C1\",\"status\":\"COMPLETED\","
            + "\"supplementary_data\":{\"related_ids\":{\"order_id\":\"O1\"}}}";
    private static final String HOLD = "{\"id\":\"A1\",\"status\":\"CREATED\"}";
    private static final String REFUND =
            "{\"id\":\"R1\",\"status\":\"COMPLETED\"," + "\"amount\":{\"currency_code\":\"EUR\",\"value\":\"5.00\"}}";
    private static final String SETUP = "{\"id\":\"S1\",\"status\":\"PAYER_ACTION_REQUIRED\"}";

    private final OrdersController orders;
    private final PaymentsController payments;
    private final VaultController vault;
    private final PayPalGateway gateway;

    PayPalIntents(RecordingServer server) {
        OkHttpClient client = bentTo(server);
        PaypalServerSdkClient sdk = new PaypalServerSdkClient.Builder()
                .environment(Environment.SANDBOX)
                .clientCredentialsAuth(new ClientCredentialsAuthModel.Builder(CLIENT, SECRET).build())
                .httpClientConfig(config -> config.httpClientInstance(client))
                .build();
        orders = sdk.getOrdersController();
        payments = sdk.getPaymentsController();
        vault = sdk.getVaultController();
        gateway = PayPalGateway.of(PayPalConfig.builder(CLIENT, Secret.of(SECRET))
                .againstPayPalsSandbox()
                .httpClient(client)
                .clock(() -> Wanted.NOW)
                .build());
    }

    // The SDK knows PayPal's two addresses only, so the way to them is bent, for both sides.
    private static OkHttpClient bentTo(RecordingServer server) {
        return new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    HttpUrl url = chain.request()
                            .url()
                            .newBuilder()
                            .scheme("http")
                            .host("127.0.0.1")
                            .port(server.port())
                            .build();
                    return chain.proceed(chain.request().newBuilder().url(url).build());
                })
                .build();
    }

    // Long, but one table.
    List<Intent> all() {
        return List.of(
                new Intent(
                        "fetch a token and read an order",
                        List.of(TOKEN, ORDER),
                        () -> orders.getOrder(PayPalRequests.order("O1")),
                        () -> gateway.lookups().find(known(Wanted.page("O1")))),
                Intent.of(
                        "open an order to be captured, keep the wallet",
                        ORDER,
                        () -> orders.createOrder(PayPalRequests.page("CAPTURE", true)),
                        () -> gateway.checkouts().open(page(CaptureMode.AUTOMATIC, true))),
                Intent.of(
                        "open an order to be authorized",
                        ORDER,
                        () -> orders.createOrder(PayPalRequests.page("AUTHORIZE", false)),
                        () -> gateway.checkouts().open(page(CaptureMode.MANUAL, false))),
                Intent.of(
                        "charge a saved card of an absent customer",
                        ORDER,
                        () -> orders.createOrder(PayPalRequests.savedCard()),
                        () -> gateway.charges().charge(charge(Optional.of("visa"), true))),
                Intent.of(
                        "charge a saved wallet",
                        ORDER,
                        () -> orders.createOrder(PayPalRequests.savedWallet()),
                        () -> gateway.charges().charge(charge(Optional.empty(), false))),
                Intent.of(
                        "capture an order",
                        ORDER,
                        () -> orders.captureOrder(PayPalRequests.captureOrder()),
                        () -> gateway.checkouts().complete(complete(CaptureMode.AUTOMATIC))),
                Intent.of(
                        "authorize an order",
                        ORDER,
                        () -> orders.authorizeOrder(PayPalRequests.authorizeOrder()),
                        () -> gateway.checkouts().complete(complete(CaptureMode.MANUAL))),
                Intent.of(
                        "read an authorization",
                        HOLD,
                        () -> payments.getAuthorizedPayment(PayPalRequests.authorization()),
                        () -> gateway.lookups().find(known(held()))),
                Intent.of(
                        "capture a part of an authorization",
                        CAPTURE,
                        () -> payments.captureAuthorizedPayment(PayPalRequests.capturePart()),
                        () -> gateway.captures()
                                .capture(new CaptureCall(Wanted.key("capture"), Wanted.CORRELATION, held(), part()))),
                Intent.of(
                        "void an authorization",
                        HOLD,
                        () -> payments.voidPayment(PayPalRequests.voided()),
                        () -> gateway.captures().voidHeld(new VoidCall(Wanted.key("void"), held()))),
                Intent.of(
                        "read a capture",
                        CAPTURE,
                        () -> payments.getCapturedPayment(PayPalRequests.capture()),
                        () -> gateway.lookups().payment("C1")),
                Intent.of(
                        "refund a part",
                        REFUND,
                        () -> payments.refundCapturedPayment(PayPalRequests.refundPart()),
                        () -> gateway.refunds()
                                .refund(new RefundCall(
                                        Wanted.key("refund"), UUID.fromString(Wanted.REFUND), "C1", part()))),
                new Intent(
                        "list refunds",
                        List.of(CAPTURE, ORDER),
                        this::listRefundsBySdk,
                        () -> gateway.refunds().refundsOf("C1")),
                Intent.of(
                        "begin to keep a wallet",
                        SETUP,
                        () -> vault.createSetupToken(PayPalRequests.setup()),
                        () -> gateway.vault().begin(setup())),
                new Intent(
                        "finish to keep a wallet",
                        List.of("{\"id\":\"S1\",\"status\":\"APPROVED\"}", "{\"id\":\"T1\"}"),
                        this::finishSetupBySdk,
                        () -> gateway.vault().resume("S1", Wanted.key("setup"))),
                Intent.of(
                        "delete a kept wallet",
                        "",
                        () -> vault.deletePaymentToken("T1"),
                        () -> gateway.vault().delete(saved(), Wanted.key("delete"))));
    }

    private void listRefundsBySdk() throws Exception {
        payments.getCapturedPayment(PayPalRequests.capture());
        orders.getOrder(PayPalRequests.order("O1"));
    }

    private void finishSetupBySdk() throws Exception {
        vault.getSetupToken("S1");
        vault.createPaymentToken(PayPalRequests.paymentToken());
    }

    private static PaymentQuery known(PaymentRefs refs) {
        return new PaymentQuery(UUID.fromString(Wanted.ATTEMPT), refs, false, Wanted.NOW, Wanted.EXPIRES);
    }

    private static PaymentRefs held() {
        return PaymentRefs.NONE.withHold("A1");
    }

    private static Money part() {
        return Money.of(500, CurrencyCode.EUR);
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

    private static ChargeCall charge(Optional<String> scheme, boolean offSession) {
        return new ChargeCall(
                Wanted.key("charge"),
                Wanted.CORRELATION,
                AMOUNT,
                CaptureMode.AUTOMATIC,
                "T1",
                Optional.empty(),
                scheme,
                1,
                offSession,
                Optional.empty(),
                Optional.of(Wanted.successUrl()));
    }

    private static CompleteCall complete(CaptureMode capture) {
        return new CompleteCall(Wanted.key("complete"), Wanted.CORRELATION, Wanted.page("O1"), AMOUNT, capture);
    }

    private static SetupCall setup() {
        return new SetupCall(
                Wanted.key("setup"),
                UUID.fromString(Wanted.CHARGE),
                Optional.empty(),
                Optional.of("customer-1"),
                Optional.empty(),
                true,
                Wanted.successUrl(),
                Wanted.cancelUrl());
    }

    private static SavedCard saved() {
        return new SavedCard("T1", Optional.empty(), "paypal", Optional.empty(), Optional.empty());
    }
}
