package com.petmatch.payments.stripe;

import static com.petmatch.payments.stripe.Script.PAID;
import static com.petmatch.payments.stripe.Script.charge;
import static com.petmatch.payments.stripe.Script.error;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.payments.Execution;
import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.GatewayRateLimitedException;
import com.petmatch.payments.GatewayUnavailableException;
import com.petmatch.payments.MovableClock;
import com.petmatch.payments.PaymentException;
import com.petmatch.payments.RecordingListener;
import com.petmatch.payments.ScriptedHttp;
import com.petmatch.payments.gateway.PaymentStatus;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is repeated, awaited, limited and cut off on the way to Stripe. */
class StripeTransportTest {

    private final Script script = new Script();
    private final MovableClock clock = script.clock();
    private final RecordingListener listener = script.listener();
    private final ScriptedHttp http = script.http();
    private final StripeGateway stripe = script.gateway();

    @Test
    void repeatsTheSameRequestWithTheSameKey() {
        http.thenFail(new SocketTimeoutException("late")).then(503, "").then(200, PAID);

        assertThat(charge(stripe).status()).isEqualTo(PaymentStatus.CAPTURED);

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

        assertThatThrownBy(() -> charge(stripe))
                .isInstanceOfSatisfying(
                        PaymentException.class,
                        failure -> assertThat(failure.execution()).isEqualTo(Execution.UNKNOWN));
    }

    @Test
    void believesTheHintOverTheStatus() {
        http.then(500, "{}", Map.of("Stripe-Should-Retry", "false"));
        assertThatThrownBy(() -> charge(stripe)).isInstanceOf(GatewayUnavailableException.class);
        assertThat(http.requests()).hasSize(1);
    }

    @Test
    void provesThatNothingWasSentWhenNobodyListens() {
        http.thenFail(new ConnectException("refused"));

        assertThatThrownBy(() -> charge(stripe))
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

        assertThatThrownBy(() -> charge(stripe))
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

        charge(stripe);

        assertThat(Duration.between(start, clock.instant()))
                .isGreaterThanOrEqualTo(Duration.ofSeconds(seconds))
                .isLessThanOrEqualTo(Duration.ofSeconds(seconds + 1L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3600", "99999999999999999999", "Sun, 01 Mar 2026 12:00:00 GMT"})
    @Tag("row-14")
    void givesUpWhenTheWaitIsAbsurd(String retryAfter) {
        http.then(429, "{}", Map.of("Retry-After", retryAfter));

        assertThatThrownBy(() -> charge(stripe)).isInstanceOfSatisfying(GatewayRateLimitedException.class, limited -> {
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

        assertThatThrownBy(() -> charge(stripe))
                .isInstanceOfSatisfying(
                        GatewayProtocolException.class,
                        failure -> assertThat(failure.execution()).isEqualTo(Execution.UNKNOWN));
    }

    @Test
    @Tag("row-24")
    void readsNoAnswerWithoutLimit() {
        http.then(200, "{\"id\":\"" + "x".repeat(5_000_000) + "\"}");
        assertThatThrownBy(() -> charge(stripe)).isInstanceOf(GatewayUnavailableException.class);

        ScriptedHttp deep = new ScriptedHttp().then(200, "{\"a\":" + "[".repeat(70) + "]".repeat(70) + "}");
        assertThatThrownBy(() -> charge(script.gateway(deep))).isInstanceOf(GatewayProtocolException.class);
    }

    @Test
    @Tag("row-10")
    void opensTheBreakerAfterFailuresAndNotAfterDeclines() {
        ScriptedHttp declines = new ScriptedHttp().then(402, "{\"error\":{\"type\":\"card_error\",\"code\":\"x\"}}");
        StripeGateway refusing = script.gateway(declines);
        for (int i = 0; i < 30; i++) {
            charge(refusing);
        }
        assertThat(declines.requests()).hasSize(30);

        http.then(500, "{}", Map.of("Stripe-Should-Retry", "false"));
        for (int i = 0; i < 30; i++) {
            assertThatThrownBy(() -> charge(stripe)).isInstanceOf(GatewayUnavailableException.class);
        }
        assertThat(http.requests()).hasSize(20);
        assertThat(listener.told).contains("breaker OPEN");
        clock.advance(Duration.ofSeconds(31));
        assertThatThrownBy(() -> charge(stripe)).isInstanceOf(GatewayUnavailableException.class);
        assertThat(http.requests()).hasSize(21);
    }
}
