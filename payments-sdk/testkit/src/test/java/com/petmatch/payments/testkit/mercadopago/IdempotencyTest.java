package com.petmatch.payments.testkit.mercadopago;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.payments.testkit.MercadoPagoSandboxExtension;
import com.petmatch.payments.testkit.mercadopago.Wire.Reply;
import com.petmatch.payments.testkit.sandbox.Fault;
import com.petmatch.payments.testkit.sandbox.TestHolder;
import com.petmatch.testkit.FakeClock;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IdempotencyTest {

    private static final String PAYMENTS = "/v1/payments";
    private static final String PAY = "POST /v1/payments";
    private static final String PAYMENT = Wire.card(TestHolder.APPROVED.token(), "order-1", "");

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");

    @RegisterExtension
    final MercadoPagoSandboxExtension mercadoPago = MercadoPagoSandboxExtension.seeded(42, clock);

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(mercadoPago.sandbox());
    }

    @Test
    void answersARepeatWithTheStoredAnswer() {
        Reply first = wire.postOnce("key-1", PAYMENTS, PAYMENT);
        Reply repeat = wire.postOnce("key-1", PAYMENTS, PAYMENT);

        assertThat(repeat.body()).isEqualTo(first.body());
        assertThat(repeat.status()).isEqualTo(201);
        assertThat(mercadoPago.sandbox().chargesFor("order-1")).isOne();
        assertThat(mercadoPago.sandbox().calls())
                .extracting(call -> call.replayed())
                .containsExactly(false, true);
        assertThat(mercadoPago.sandbox().calls().get(1).idempotencyKey()).contains("key-1");
    }

    @Test
    void refusesTheKeyForAnotherRequest() {
        wire.postOnce("key-1", PAYMENTS, PAYMENT);

        Reply refused = wire.postOnce("key-1", PAYMENTS, PAYMENT.replace("10.99", "11.99"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(mercadoPago.sandbox().chargesFor("order-1")).isOne();
    }

    @Test
    void refusesTheKeyWhileItsFirstRequestRuns() {
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        mercadoPago.faults().next(PAY, Fault.held(() -> {
            entered.countDown();
            await(released);
        }));
        CompletableFuture<Reply> first = CompletableFuture.supplyAsync(() -> wire.postOnce("key-1", PAYMENTS, PAYMENT));
        await(entered);

        Reply second = wire.postOnce("key-1", PAYMENTS, PAYMENT);
        released.countDown();

        assertThat(second.status()).isEqualTo(423);
        assertThat(first.join().status()).isEqualTo(201);
        assertThat(mercadoPago.sandbox().chargesFor("order-1")).isOne();
    }

    @Test
    void storesNoRefusal() {
        Reply refused = wire.postOnce("key-1", PAYMENTS, PAYMENT.replace("10.99", "0"));
        Reply mended = wire.postOnce("key-1", PAYMENTS, PAYMENT);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(mended.status()).isEqualTo(201);
    }

    @Test
    void storesAServerErrorThatCameAfterTheWork() {
        mercadoPago.faults().next(PAY, Fault.serverErrorAfter(500));

        assertThat(wire.postOnce("key-1", PAYMENTS, PAYMENT).status()).isEqualTo(500);
        assertThat(wire.postOnce("key-1", PAYMENTS, PAYMENT).status()).isEqualTo(500);
        assertThat(mercadoPago.sandbox().chargesFor("order-1")).isOne();
    }

    @Test
    void losesTheReplyOfWorkThatWasDone() {
        mercadoPago.faults().next(PAY, Fault.timeoutAfterExecution());

        assertThatThrownBy(() -> wire.postOnce("key-1", PAYMENTS, PAYMENT))
                .hasRootCauseInstanceOf(SocketTimeoutException.class);
        assertThat(wire.postOnce("key-1", PAYMENTS, PAYMENT).state()).isEqualTo("approved/accredited");
        assertThat(mercadoPago.sandbox().chargesFor("order-1")).isOne();
    }

    @Test
    void asksToWait() {
        mercadoPago.faults().next(PAY, Fault.tooManyRequests(Duration.ofSeconds(7)));

        Reply limited = wire.postOnce("key-1", PAYMENTS, PAYMENT);

        assertThat(limited.status()).isEqualTo(429);
        assertThat(limited.headers()).containsEntry("Retry-After", "7");
        assertThat(limited.text("/error")).isEqualTo("too_many_requests");
    }

    @Test
    void forgetsAKeyAfterADay() {
        wire.postOnce("key-1", PAYMENTS, PAYMENT);

        clock.advance(Duration.ofHours(24));
        wire.postOnce("key-1", PAYMENTS, PAYMENT);

        assertThat(mercadoPago.sandbox().chargesFor("order-1")).isEqualTo(2);
    }

    @Test
    void movesNoMoneyWithoutAKey() {
        mercadoPago.expectViolations();
        String paid = wire.postOnce("key-1", PAYMENTS, PAYMENT).id();

        Reply payment = wire.send(wire.request(PAYMENTS).post(Wire.json(PAYMENT)));
        Reply refund =
                wire.send(wire.request(PAYMENTS + "/" + paid + "/refunds").post(Wire.json("{}")));

        assertThat(payment.cause()).isEqualTo(4292);
        assertThat(refund.cause()).isEqualTo(4292);
        assertThat(mercadoPago.sandbox().violations())
                .extracting(violation -> violation.parameter())
                .containsExactly("X-Idempotency-Key", "X-Idempotency-Key");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
