package com.petmatch.payments.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.Execution;
import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.GatewayRateLimitedException;
import com.petmatch.payments.GatewayUnavailableException;
import com.petmatch.payments.MovableClock;
import com.petmatch.payments.PaymentException;
import com.petmatch.payments.RecordingListener;
import com.petmatch.payments.ScriptedHttp;
import com.petmatch.payments.gateway.CaptureMode;
import com.petmatch.payments.gateway.ChargeCall;
import com.petmatch.payments.gateway.Correlation;
import com.petmatch.payments.gateway.GatewayKey;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.PaymentStatus;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is repeated, awaited, limited and cut off on the way to Stripe. */
class StripeTransportTest {

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
    void repeatsTheSameRequestWithTheSameKey() {
        http.thenFail(new SocketTimeoutException("late")).then(503, "").then(200, PAID);

        assertThat(charge().status()).isEqualTo(PaymentStatus.CAPTURED);

        assertThat(http.requests())
                .extracting(request -> request.header("Idempotency-Key"))
                .hasSize(3)
                .containsOnly("pm1-00000000-0000-0000-0000-000000000007-charge");
        assertThat(http.body(0)).isEqualTo(http.body(2));
        assertThat(listener.told).contains("retried POST /v1/payment_intents 2");
    }

    @Test
    void neverTakesALaterRefusalForProofThatNothingHappened() {
        http.thenFail(new SocketTimeoutException("late")).then(400, error("invalid_request_error", "x"));

        assertThatThrownBy(this::charge)
                .isInstanceOfSatisfying(
                        PaymentException.class,
                        failure -> assertThat(failure.execution()).isEqualTo(Execution.UNKNOWN));
    }

    @Test
    void believesTheHintOverTheStatus() {
        http.then(500, "{}", Map.of("Stripe-Should-Retry", "false"));
        assertThatThrownBy(this::charge).isInstanceOf(GatewayUnavailableException.class);
        assertThat(http.requests()).hasSize(1);
    }

    @Test
    void provesThatNothingWasSentWhenNobodyListens() {
        http.thenFail(new ConnectException("refused"));

        assertThatThrownBy(this::charge)
                .isInstanceOfSatisfying(
                        GatewayUnavailableException.class,
                        failure -> assertThat(failure.execution()).isEqualTo(Execution.NOT_EXECUTED));
        assertThat(http.requests()).hasSize(3);
    }

    @Test
    void provesNothingWhenOneTryOfThreeWasSent() {
        http.thenFail(new UnknownHostException("dns"))
                .thenFail(new IOException("reset"))
                .thenFail(new ConnectException("refused"));

        assertThatThrownBy(this::charge)
                .isInstanceOfSatisfying(
                        GatewayUnavailableException.class,
                        failure -> assertThat(failure.execution()).isEqualTo(Execution.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "'Sun, 01 Mar 2026 10:00:09 GMT', 9", "soon, 0", "'', 0", "-5, 0"})
    @Tag("row-14")
    void waitsAtLeastAsLongAsItIsAsked(String retryAfter, int seconds) {
        http.then(429, "{}", Map.of("Retry-After", retryAfter)).then(200, PAID);
        Instant start = clock.instant();

        charge();

        assertThat(Duration.between(start, clock.instant()))
                .isGreaterThanOrEqualTo(Duration.ofSeconds(seconds))
                .isLessThanOrEqualTo(Duration.ofSeconds(seconds + 1L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3600", "99999999999999999999", "Sun, 01 Mar 2026 12:00:00 GMT"})
    @Tag("row-14")
    void givesUpWhenTheWaitIsAbsurd(String retryAfter) {
        http.then(429, "{}", Map.of("Retry-After", retryAfter));

        assertThatThrownBy(this::charge).isInstanceOfSatisfying(GatewayRateLimitedException.class, limited -> {
            assertThat(limited.execution()).isEqualTo(Execution.NOT_EXECUTED);
            assertThat(limited.retryAfter()).isGreaterThanOrEqualTo(Duration.ofHours(1));
        });
        assertThat(http.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "[]", "{\"id\":", "{} {}", "null"})
    @Tag("row-15")
    void takesAnUnreadableSuccessForUnknown(String body) {
        http.then(200, body);

        assertThatThrownBy(this::charge)
                .isInstanceOfSatisfying(
                        GatewayProtocolException.class,
                        failure -> assertThat(failure.execution()).isEqualTo(Execution.UNKNOWN));
    }

    @Test
    @Tag("row-24")
    void readsNoAnswerWithoutLimit() {
        http.then(200, "{\"id\":\"" + "x".repeat(5_000_000) + "\"}");
        assertThatThrownBy(this::charge).isInstanceOf(GatewayUnavailableException.class);

        ScriptedHttp deep = new ScriptedHttp().then(200, "{\"a\":" + "[".repeat(70) + "]".repeat(70) + "}");
        assertThatThrownBy(() -> charge(gateway(deep))).isInstanceOf(GatewayProtocolException.class);
    }

    @Test
    @Tag("row-10")
    void opensTheBreakerAfterFailuresAndNotAfterDeclines() {
        ScriptedHttp declines = new ScriptedHttp().then(402, "{\"error\":{\"type\":\"card_error\",\"code\":\"x\"}}");
        StripeGateway refusing = gateway(declines);
        for (int i = 0; i < 30; i++) {
            charge(refusing);
        }
        assertThat(declines.requests()).hasSize(30);

        http.then(500, "{}", Map.of("Stripe-Should-Retry", "false"));
        for (int i = 0; i < 30; i++) {
            assertThatThrownBy(this::charge).isInstanceOf(GatewayUnavailableException.class);
        }
        assertThat(http.requests()).hasSize(20);
        assertThat(listener.told).contains("breaker OPEN");
        clock.advance(Duration.ofSeconds(31));
        assertThatThrownBy(this::charge).isInstanceOf(GatewayUnavailableException.class);
        assertThat(http.requests()).hasSize(21);
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

    private static String error(String type, String code) {
        return "{\"error\":{\"type\":\"" + type + "\",\"code\":\"" + code + "\"}}";
    }
}
