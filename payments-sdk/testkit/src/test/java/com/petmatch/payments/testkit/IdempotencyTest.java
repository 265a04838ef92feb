package com.petmatch.payments.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.payments.testkit.Wire.Reply;
import com.petmatch.payments.testkit.sandbox.Fault;
import com.petmatch.testkit.FakeClock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IdempotencyTest {

    private static final String[] PAYMENT = {
        "amount", "1099",
        "currency", "eur",
        "confirm", "true",
        "payment_method", "pm_card_visa",
        "payment_method_types[0]", "card",
        "metadata[order]", "order-1"
    };

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");

    @RegisterExtension
    final StripeSandboxExtension stripe = StripeSandboxExtension.seeded(42, clock);

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(stripe.sandbox());
    }

    @Test
    void answersARepeatWithTheStoredAnswer() {
        Reply first = wire.postOnce("key-1", "/v1/payment_intents", PAYMENT);
        Reply repeat = wire.postOnce("key-1", "/v1/payment_intents", PAYMENT);

        assertThat(repeat.body()).isEqualTo(first.body());
        assertThat(repeat.headers()).containsEntry("Idempotent-Replayed", "true");
        assertThat(repeat.headers())
                .containsEntry("Original-Request", first.headers().get("Request-Id"));
        assertThat(stripe.sandbox().chargesFor("order-1")).isOne();
        assertThat(stripe.sandbox().calls()).extracting(call -> call.replayed()).containsExactly(false, true);
    }

    @Test
    void storesADeclineToo() {
        String[] declined = PAYMENT.clone();
        declined[7] = "pm_card_visa_chargeDeclined";

        Reply first = wire.postOnce("key-1", "/v1/payment_intents", declined);
        Reply repeat = wire.postOnce("key-1", "/v1/payment_intents", declined);

        assertThat(repeat.status()).isEqualTo(402);
        assertThat(repeat.body()).isEqualTo(first.body());
    }

    @Test
    void storesAServerErrorThatCameAfterTheWork() {
        stripe.faults().next("POST /v1/payment_intents", Fault.serverErrorAfter(500));

        Reply first = wire.postOnce("key-1", "/v1/payment_intents", PAYMENT);
        Reply repeat = wire.postOnce("key-1", "/v1/payment_intents", PAYMENT);

        assertThat(first.status()).isEqualTo(500);
        assertThat(repeat.status()).isEqualTo(500);
        assertThat(stripe.sandbox().chargesFor("order-1")).isOne();
        assertThat(wire.get("/v1/payment_intents").text("/data/0/metadata/order"))
                .isEqualTo("order-1");
    }

    @Test
    void storesNothingWhenNothingWasExecuted() {
        stripe.faults().next("POST /v1/payment_intents", Fault.serverErrorBefore(503));

        Reply first = wire.postOnce("key-1", "/v1/payment_intents", PAYMENT);
        Reply repeat = wire.postOnce("key-1", "/v1/payment_intents", PAYMENT);

        assertThat(first.status()).isEqualTo(503);
        assertThat(repeat.status()).isEqualTo(200);
        assertThat(stripe.sandbox().chargesFor("order-1")).isOne();
    }

    @Test
    void storesNoRequestThatBrokeTheContract() {
        stripe.expectViolations();
        Reply broken = wire.postOnce("key-1", "/v1/payment_intents", "amount", "1099");
        Reply mended = wire.postOnce("key-1", "/v1/payment_intents", PAYMENT);

        assertThat(broken.status()).isEqualTo(400);
        assertThat(mended.status()).isEqualTo(200);
    }

    @Test
    void refusesTheKeyForOtherParameters() {
        wire.postOnce("key-1", "/v1/payment_intents", PAYMENT);
        String[] other = PAYMENT.clone();
        other[1] = "1199";

        Reply refused = wire.postOnce("key-1", "/v1/payment_intents", other);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/error/type")).isEqualTo("idempotency_error");
    }

    @Test
    void refusesTheKeyWhileItsFirstRequestRuns() {
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        stripe.faults().next("POST /v1/payment_intents", Fault.held(() -> {
            entered.countDown();
            await(released);
        }));
        CompletableFuture<Reply> first =
                CompletableFuture.supplyAsync(() -> wire.postOnce("key-1", "/v1/payment_intents", PAYMENT));
        await(entered);

        Reply second = wire.postOnce("key-1", "/v1/payment_intents", PAYMENT);
        released.countDown();

        assertThat(second.status()).isEqualTo(409);
        assertThat(first.join().status()).isEqualTo(200);
        assertThat(stripe.sandbox().chargesFor("order-1")).isOne();
    }

    @Test
    void forgetsAKeyAfterADay() {
        wire.postOnce("key-1", "/v1/payment_intents", PAYMENT);

        clock.advance(Duration.ofHours(24).minusSeconds(1));
        wire.postOnce("key-1", "/v1/payment_intents", PAYMENT);
        assertThat(stripe.sandbox().chargesFor("order-1")).isOne();
        clock.advance(Duration.ofSeconds(1));
        wire.postOnce("key-1", "/v1/payment_intents", PAYMENT);

        assertThat(stripe.sandbox().chargesFor("order-1")).isEqualTo(2);
    }

    @Test
    void refusesAKeyThatIsTooLong() {
        assertThat(wire.postOnce("k".repeat(256), "/v1/payment_intents", PAYMENT)
                        .status())
                .isEqualTo(400);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
