package com.petmatch.payments.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.Execution;
import com.petmatch.payments.GatewayAuthenticationException;
import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.MovableClock;
import com.petmatch.payments.PaymentException;
import com.petmatch.payments.RecordingListener;
import com.petmatch.payments.ScriptedHttp;
import com.petmatch.payments.gateway.CaptureMode;
import com.petmatch.payments.gateway.ChargeCall;
import com.petmatch.payments.gateway.CheckoutCall;
import com.petmatch.payments.gateway.Correlation;
import com.petmatch.payments.gateway.GatewayKey;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.LookupOutcome;
import com.petmatch.payments.gateway.PaymentQuery;
import com.petmatch.payments.gateway.PaymentRefs;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.gateway.RefundCall;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StripeGatewayTest {

    private static final UUID ATTEMPT = new UUID(0, 7);
    private static final Correlation CORRELATION = new Correlation(new UUID(0, 6), ATTEMPT, "order-1");
    private static final Money AMOUNT = Money.of(1_099, CurrencyCode.EUR);
    private static final String PAID =
            "{\"id\":\"pi_1\",\"object\":\"payment_intent\",\"amount\":1099,\"currency\":\"eur\",\"status\":\"succeeded\"}";

    private final MovableClock clock = new MovableClock("2026-03-01T10:00:00Z");
    private final RecordingListener listener = new RecordingListener();
    private final ScriptedHttp http = new ScriptedHttp();
    private final StripeGateway stripe = StripeGateway.of(StripeConfig.builder(Secret.of("sk_test_key"))
            .httpClient(new OkHttpClient.Builder().addInterceptor(http).build())
            .clock(clock)
            .pause(clock::advance)
            .jitter(new SplittableRandom(7))
            .listener(listener)
            .build());

    @Test
    void sendsAChargeAsStripeWantsIt() {
        http.then(200, PAID);

        GatewayPayment payment = charge();

        Request request = http.requests().get(0);
        assertThat(payment.status()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(request.url()).hasToString("https://api.stripe.com/v1/payment_intents");
        assertThat(request.header("Authorization")).isEqualTo("Bearer sk_test_key");
        assertThat(request.header("Stripe-Version")).isEqualTo("2026-07-29.dahlia");
        assertThat(request.header("Idempotency-Key")).isEqualTo("pm1-00000000-0000-0000-0000-000000000007-charge");
        assertThat(http.body(0))
                .contains("amount=1099", "currency=eur", "payment_method=pm_1", "confirm=true")
                .contains("metadata[petmatch_attempt]=00000000-0000-0000-0000-000000000007")
                .contains("metadata[petmatch_order]=order-1");
    }

    @Test
    void opensAPageWithThePriceInTheRequest() {
        http.then(200, session("open", "unpaid"));
        CheckoutCall call = new CheckoutCall(
                GatewayKey.of(ATTEMPT, "checkout"),
                CORRELATION,
                AMOUNT,
                CaptureMode.AUTOMATIC,
                "Pro & more",
                URI.create("https://shop.example/thanks?a=b"),
                URI.create("https://shop.example/plans"),
                true,
                Optional.empty(),
                Instant.parse("2026-03-02T09:00:00Z"));

        GatewayPayment payment = stripe.checkouts().open(call);

        assertThat(payment.status()).isEqualTo(PaymentStatus.ACTION_REQUIRED);
        assertThat(http.body(0))
                .contains("mode=payment", "line_items[0][quantity]=1", "line_items[0][price_data][unit_amount]=1099")
                .contains("line_items[0][price_data][product_data][name]=Pro+%26+more")
                .contains("success_url=https%3A%2F%2Fshop.example%2Fthanks%3Fa%3Db", "expires_at=1772442000")
                .contains("payment_intent_data[setup_future_usage]=off_session", "customer_creation=always")
                .contains("payment_intent_data[metadata][petmatch_attempt]=" + ATTEMPT);
    }

    @Test
    void tellsThatACustomerWasFasterThanTheExpiry() {
        http.then(400, error("invalid_request_error", "session_not_open")).then(200, session("complete", "paid"));

        GatewayPayment payment = stripe.checkouts().expire("cs_1", GatewayKey.of(ATTEMPT, "expire"));

        assertThat(payment.status()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(http.requests().get(0).url().encodedPath()).isEqualTo("/v1/checkout/sessions/cs_1/expire");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../v1/refunds", "cs_1?x=", "", "cs 1"})
    @Tag("row-43")
    void followsNoIdThatLeadsElsewhere(String id) {
        GatewayKey key = GatewayKey.of(ATTEMPT, "expire");

        assertThatThrownBy(() -> stripe.checkouts().expire(id, key)).isInstanceOf(GatewayProtocolException.class);
        assertThat(http.requests()).isEmpty();
    }

    @Test
    @Tag("row-12")
    void takesADeclineForAnAnswer() {
        http.then(
                402,
                "{\"error\":{\"type\":\"card_error\",\"code\":\"card_declined\",\"decline_code\":"
                        + "\"insufficient_funds\",\"payment_intent\":{\"id\":\"pi_1\"}}}");

        GatewayPayment payment = charge();

        assertThat(payment.status()).isEqualTo(PaymentStatus.DECLINED);
        assertThat(payment.refs().payment()).contains("pi_1");
        assertThat(payment.decline().orElseThrow().code()).hasToString("charge.declined.insufficient-funds");
        assertThat(http.requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "400, invalid_request_error, NOT_EXECUTED",
        "401, invalid_request_error, NOT_EXECUTED",
        "403, invalid_request_error, NOT_EXECUTED",
        "404, invalid_request_error, NOT_EXECUTED",
        "400, idempotency_error, UNKNOWN",
        "409, invalid_request_error, UNKNOWN",
        "424, api_error, UNKNOWN",
        "500, api_error, UNKNOWN",
        "503, api_error, UNKNOWN",
        "302, api_error, UNKNOWN"
    })
    void saysWhetherARefusedChargeMayHaveHappened(int status, String type, Execution expected) {
        http.then(status, error(type, "some_code"));

        assertThatThrownBy(this::charge)
                .isInstanceOfSatisfying(
                        PaymentException.class,
                        failure -> assertThat(failure.execution()).isEqualTo(expected));
    }

    @Test
    void namesTheRequestAndTheParameter() {
        http.then(
                400,
                "{\"error\":{\"type\":\"invalid_request_error\",\"code\":\"parameter_missing\",\"param\":\"amount\"}}",
                Map.of("Request-Id", "req_1"));

        assertThatThrownBy(this::charge)
                .isInstanceOf(InvalidPaymentRequestException.class)
                .hasMessageContaining("parameter_missing for amount")
                .satisfies(failure -> assertThat(((PaymentException) failure).facts())
                        .containsEntry("requestId", "req_1")
                        .containsEntry("gateway", "stripe")
                        .containsEntry("retryable", false));
    }

    @Test
    void refusesBadCredentialsAsSuch() {
        http.then(401, error("invalid_request_error", "api_key_expired"));

        assertThatThrownBy(this::charge).isInstanceOf(GatewayAuthenticationException.class);
    }

    @Test
    void findsAPaymentByOurNameOnALaterPage() {
        http.then(200, "{\"data\":[{\"id\":\"pi_9\",\"created\":1772359300}],\"has_more\":true}")
                .then(
                        200,
                        "{\"data\":["
                                + PAID.replace(
                                        "\"amount\"",
                                        "\"created\":1772359200,\"metadata\":" + "{\"petmatch_attempt\":\"" + ATTEMPT
                                                + "\"},\"amount\"")
                                + "],\"has_more\":false}");

        LookupOutcome outcome = stripe.lookups().find(query(PaymentRefs.NONE, false));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        LookupOutcome.Found.class,
                        found -> assertThat(found.payment().status()).isEqualTo(PaymentStatus.CAPTURED));
        assertThat(http.requests().get(0).url().query()).contains("created[gte]=1772358900", "limit=100");
        assertThat(http.requests().get(1).url().queryParameter("starting_after"))
                .isEqualTo("pi_9");
    }

    @Test
    void stopsLookingAtSessionsOlderThanTheAttempt() {
        http.then(200, "{\"data\":[{\"id\":\"cs_9\",\"created\":1}],\"has_more\":true}");

        assertThat(stripe.lookups().find(query(PaymentRefs.NONE, true))).isInstanceOf(LookupOutcome.None.class);
        assertThat(http.requests()).hasSize(1);
    }

    @Test
    void readsAKnownPaymentByItsId() {
        http.then(200, PAID);
        stripe.lookups().find(query(PaymentRefs.payment("pi_1"), false));
        assertThat(http.requests().get(0).url().encodedPath()).isEqualTo("/v1/payment_intents/pi_1");

        ScriptedHttp sessions = new ScriptedHttp().then(200, session("complete", "paid"));
        PaymentRefs page = PaymentRefs.checkout("cs_1", Optional.empty());
        gateway(sessions).lookups().find(query(page, true));
        assertThat(sessions.requests().get(0).url().encodedPath()).isEqualTo("/v1/checkout/sessions/cs_1");
    }

    @Test
    void findsNoPaymentThatIsNotThere() {
        http.then(404, error("invalid_request_error", "resource_missing"));

        assertThat(stripe.lookups().payment("pi_1")).isEmpty();
    }

    @Test
    void refundsWithOurNameAndFindsItAgain() {
        UUID id = new UUID(0, 9);
        String refund = "{\"id\":\"re_1\",\"amount\":500,\"currency\":\"eur\",\"status\":\"succeeded\",\"created\":1,"
                + "\"payment_intent\":\"pi_1\",\"metadata\":{\"petmatch_refund\":\"" + id + "\"}}";
        http.then(200, refund).then(200, "{\"data\":[" + refund + "],\"has_more\":false}");
        Money amount = Money.of(500, CurrencyCode.EUR);

        stripe.refunds().refund(new RefundCall(GatewayKey.of(id, "refund"), id, "pi_1", amount));

        assertThat(http.body(0)).isEqualTo("payment_intent=pi_1&amount=500&metadata[petmatch_refund]=" + id);
        assertThat(stripe.refunds().find("pi_1", id).orElseThrow().amount()).isEqualTo(amount);
        assertThat(stripe.refunds().find("pi_1", new UUID(0, 1))).isEmpty();
    }

    @Test
    @Tag("row-44")
    void speaksPlainHttpToLoopbackOnly() {
        StripeConfig.Builder builder = StripeConfig.builder(Secret.of("sk"));

        assertThatThrownBy(() -> builder.forSandbox(URI.create("http://stripe.example")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(builder.forSandbox(URI.create("http://127.0.0.1:9/"))
                        .build()
                        .connection()
                        .base())
                .hasToString("http://127.0.0.1:9");
    }

    private GatewayPayment charge() {
        return charge(stripe);
    }

    private static GatewayPayment charge(StripeGateway gateway) {
        return gateway.charges()
                .charge(new ChargeCall(
                        GatewayKey.of(ATTEMPT, "charge"),
                        CORRELATION,
                        AMOUNT,
                        CaptureMode.AUTOMATIC,
                        "pm_1",
                        Optional.of("cus_1"),
                        Optional.empty(),
                        1,
                        true,
                        Optional.empty(),
                        Optional.empty()));
    }

    private StripeGateway gateway(ScriptedHttp script) {
        return StripeGateway.of(StripeConfig.builder(Secret.of("sk_test_key"))
                .httpClient(new OkHttpClient.Builder().addInterceptor(script).build())
                .clock(clock)
                .pause(clock::advance)
                .build());
    }

    private PaymentQuery query(PaymentRefs refs, boolean hosted) {
        return new PaymentQuery(ATTEMPT, refs, hosted, clock.instant(), clock.instant());
    }

    private static String session(String status, String paymentStatus) {
        return "{\"id\":\"cs_1\",\"status\":\"" + status + "\",\"payment_status\":\"" + paymentStatus
                + "\",\"url\":\"https://checkout.stripe.com/c/pay/cs_1\",\"amount_total\":1099,\"currency\":\"eur\"}";
    }

    private static String error(String type, String code) {
        return "{\"error\":{\"type\":\"" + type + "\",\"code\":\"" + code + "\"}}";
    }
}
