package com.petmatch.payments.stripe;

import static com.petmatch.payments.stripe.Script.AMOUNT;
import static com.petmatch.payments.stripe.Script.ATTEMPT;
import static com.petmatch.payments.stripe.Script.CORRELATION;
import static com.petmatch.payments.stripe.Script.PAID;
import static com.petmatch.payments.stripe.Script.charge;
import static com.petmatch.payments.stripe.Script.error;
import static com.petmatch.payments.stripe.Script.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.Execution;
import com.petmatch.payments.GatewayAuthenticationException;
import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.PaymentException;
import com.petmatch.payments.ScriptedHttp;
import com.petmatch.payments.gateway.CaptureMode;
import com.petmatch.payments.gateway.CheckoutCall;
import com.petmatch.payments.gateway.GatewayKey;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.gateway.RefundCall;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import okhttp3.Request;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StripeGatewayTest {

    private final Script script = new Script();
    private final ScriptedHttp http = script.http();
    private final StripeGateway stripe = script.gateway();

    @Test
    void sendsAChargeAsStripeWantsIt() {
        http.then(200, PAID);

        GatewayPayment payment = charge(stripe);

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

        GatewayPayment payment = charge(stripe);

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

        assertThatThrownBy(() -> charge(stripe))
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

        assertThatThrownBy(() -> charge(stripe))
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

        assertThatThrownBy(() -> charge(stripe)).isInstanceOf(GatewayAuthenticationException.class);
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
}
