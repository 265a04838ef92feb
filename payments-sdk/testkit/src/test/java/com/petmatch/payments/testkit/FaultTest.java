package com.petmatch.payments.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.payments.testkit.Wire.Reply;
import com.petmatch.payments.testkit.sandbox.Fault;
import com.petmatch.testkit.FakeClock;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FaultTest {

    private static final String PAY = "POST /v1/payment_intents";

    @RegisterExtension
    final StripeSandboxExtension stripe = StripeSandboxExtension.seeded(42, FakeClock.at("2026-03-01T10:00:00Z"));

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(stripe.sandbox());
    }

    @Test
    void timesOutBeforeTheWork() {
        stripe.faults().next(PAY, Fault.timeoutBeforeExecution());

        assertThatThrownBy(() -> wire.pay("pm_card_visa", "order-1"))
                .hasRootCauseInstanceOf(SocketTimeoutException.class);
        assertThat(stripe.sandbox().chargesFor("order-1")).isZero();
    }

    @Test
    void timesOutAfterTheWork() {
        stripe.faults().next(PAY, Fault.timeoutAfterExecution());

        assertThatThrownBy(() -> wire.pay("pm_card_visa", "order-1"))
                .hasRootCauseInstanceOf(SocketTimeoutException.class);
        assertThat(stripe.sandbox().chargesFor("order-1")).isOne();
    }

    @Test
    void resetsBeforeAndAfterTheWork() {
        stripe.faults().next(PAY, Fault.resetBeforeExecution()).next(PAY, Fault.resetAfterExecution());

        assertThatThrownBy(() -> wire.pay("pm_card_visa", "order-1")).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> wire.pay("pm_card_visa", "order-2")).isInstanceOf(UncheckedIOException.class);
        assertThat(stripe.sandbox().chargesFor("order-1")).isZero();
        assertThat(stripe.sandbox().chargesFor("order-2")).isOne();
        assertThat(stripe.sandbox().calls()).extracting(call -> call.status()).containsExactly(0, 0);
    }

    @Test
    void asksToWait() {
        stripe.faults().next(PAY, 2, Fault.tooManyRequests(Duration.ofSeconds(7)));

        Reply limited = wire.pay("pm_card_visa", "order-1");
        wire.pay("pm_card_visa", "order-1");
        Reply paid = wire.pay("pm_card_visa", "order-1");

        assertThat(limited.status()).isEqualTo(429);
        assertThat(limited.headers()).containsEntry("Retry-After", "7");
        assertThat(limited.text("/error/code")).isEqualTo("rate_limit");
        assertThat(paid.status()).isEqualTo(200);
        assertThat(stripe.faults().arePending()).isFalse();
    }

    @Test
    void answersHtmlAfterTheWork() throws IOException {
        stripe.faults().next("POST /v1/customers", Fault.htmlBadGateway());
        Request.Builder request = wire.request("/v1/customers").post(wire.body("name", "Ana"));

        try (Response response = new OkHttpClient().newCall(request.build()).execute()) {
            assertThat(response.code()).isEqualTo(502);
            assertThat(response.header("Content-Type")).startsWith("text/html");
        }
        assertThat(wire.get("/v1/customers").text("/data/0/name")).isEqualTo("Ana");
    }

    @Test
    void cutsAnAnswerShort() {
        stripe.faults().next(PAY, Fault.truncatedAnswer());

        assertThatThrownBy(() -> wire.pay("pm_card_visa", "order-1")).isInstanceOf(UncheckedIOException.class);
        assertThat(stripe.sandbox().chargesFor("order-1")).isOne();
    }

    @Test
    void answersAnEmptySuccess() {
        stripe.faults().next(PAY, Fault.emptyAnswer());

        Reply empty = wire.pay("pm_card_visa", "order-1");

        assertThat(empty.status()).isEqualTo(200);
        assertThat(empty.body().isMissingNode()).isTrue();
        assertThat(stripe.sandbox().chargesFor("order-1")).isOne();
    }

    @Test
    void staysSilentUntilTheClientGivesUp() {
        stripe.faults().next(PAY, Fault.silence());
        OkHttpClient impatient =
                new OkHttpClient.Builder().callTimeout(Duration.ofMillis(200)).build();
        Request request = wire.request("/v1/payment_intents")
                .post(wire.body("amount", "500", "currency", "usd"))
                .build();

        assertThatThrownBy(() -> impatient.newCall(request).execute().close())
                .isInstanceOf(InterruptedIOException.class);
    }

    @Test
    void failsEveryCallUntilCleared() {
        stripe.faults().always("*", Fault.serverErrorBefore(500));
        assertThat(wire.get("/v1/charges").status()).isEqualTo(500);
        assertThat(wire.get("/v1/events").status()).isEqualTo(500);

        stripe.faults().clear();

        assertThat(wire.get("/v1/charges").status()).isEqualTo(200);
    }

    @Test
    void failsAtASeededRate() {
        stripe.faults().rate("GET /v1/charges", 300, Fault.serverErrorBefore(500));

        long failed = 0;
        for (int i = 0; i < 200; i++) {
            failed += wire.get("/v1/charges").status() == 500 ? 1 : 0;
        }

        assertThat(failed).isBetween(40L, 80L);
    }
}
