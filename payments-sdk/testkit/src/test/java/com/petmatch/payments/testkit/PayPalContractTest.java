package com.petmatch.payments.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.payments.testkit.Wire.Reply;
import com.petmatch.payments.testkit.sandbox.Fault;
import com.petmatch.payments.testkit.sandbox.TestBuyer;
import com.petmatch.testkit.FakeClock;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens, request ids, the contract and the faults. */
class PayPalContractTest {

    private static final String ORDERS = "/v2/checkout/orders";

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");

    @RegisterExtension
    final PayPalSandboxExtension paypal = PayPalSandboxExtension.seeded(42, clock);

    private PayPalWire wire;

    @BeforeEach
    void connect() {
        wire = new PayPalWire(paypal.sandbox());
    }

    @Test
    void givesTokensToItsClientOnlyAndForNineHours() {
        assertThat(wire.token("wrong").status()).isEqualTo(401);
        assertThat(wire.get(ORDERS + "/X").status()).isEqualTo(404);
        clock.advance(Duration.ofHours(9));
        assertThat(wire.get(ORDERS + "/X").text("/error")).isEqualTo("invalid_token");
    }

    @Test
    void repeatsARequestWithTheLatestStateNotTheFirstAnswer() {
        Reply first = wire.order("k1", "CAPTURE", "order-1");
        paypal.sandbox().approve(first.text("/id"), TestBuyer.PAYING);

        Reply again = wire.order("k1", "CAPTURE", "order-1");

        assertThat(again.text("/id")).isEqualTo(first.text("/id"));
        assertThat(again.text("/status")).isEqualTo("APPROVED");
        assertThat(paypal.sandbox().calls().get(2).replayed()).isTrue();
    }

    @Test
    void forgetsTheRequestIdOfAnOrderAfterSixHoursAndOfARefundAfter45Days() {
        String capture = wire.captured("order-1", TestBuyer.PAYING).path("id").asText();
        String refunds = "/v2/payments/captures/" + capture + "/refund";
        String refund = wire.postOnce("r1", refunds, PayPalWire.amount("1.00")).text("/id");
        String order = wire.order("k1", "CAPTURE", "order-2").text("/id");
        clock.advance(Duration.ofHours(6));

        assertThat(wire.order("k1", "CAPTURE", "order-2").text("/id")).isNotEqualTo(order);
        clock.advance(Duration.ofDays(44));
        PayPalWire later = new PayPalWire(paypal.sandbox());
        assertThat(later.postOnce("r1", refunds, PayPalWire.amount("1.00")).text("/id"))
                .isEqualTo(refund);
        clock.advance(Duration.ofDays(1));
        PayPalWire last = new PayPalWire(paypal.sandbox());
        assertThat(last.postOnce("r1", refunds, PayPalWire.amount("1.00")).text("/id"))
                .isNotEqualTo(refund);
    }

    @Test
    void refusesTheSecondOfTwoAtOnce() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch entered = new CountDownLatch(1);
        paypal.faults().next("POST " + ORDERS, Fault.held(() -> {
            entered.countDown();
            await(held);
        }));
        FutureTask<Reply> first = new FutureTask<>(() -> wire.order("k1", "CAPTURE", "order-1"));
        new Thread(first).start();
        entered.await();
        Reply second = wire.order("k1", "CAPTURE", "order-1");
        held.countDown();

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text("/details/0/issue")).isEqualTo("PREVIOUS_REQUEST_IN_PROGRESS");
        assertThat(first.get().text("/status")).isEqualTo("PAYER_ACTION_REQUIRED");
    }

    @Test
    void takesMoneyBehindALostAnswerAndTellsOfItOnRepeat() {
        String id = wire.approved("CAPTURE", "order-1", TestBuyer.PAYING);
        String path = ORDERS + "/" + id + "/capture";
        paypal.faults().next("POST /v2/checkout/orders/{id}/capture", Fault.serverErrorAfter(500));
        paypal.faults().next("POST /v2/checkout/orders/{id}/capture", Fault.timeoutAfterExecution());

        assertThat(wire.postOnce("c1", path, "{}").status()).isEqualTo(500);
        assertThatThrownBy(() -> wire.sendOrFail(
                        wire.request(path).header("PayPal-Request-Id", "c1").post(PayPalWire.body("{}"))))
                .isInstanceOf(SocketTimeoutException.class);
        assertThat(wire.postOnce("c1", path, "{}").text("/status")).isEqualTo("COMPLETED");
        assertThat(paypal.sandbox().chargesFor("order-1")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"intent\": \"CAPTURE\"}",
                "{\"intent\": \"TAKE\", \"purchase_units\": [{\"amount\": {\"currency_code\": \"EUR\", \"value\": \"1\"}}]}",
                "{\"intent\": \"CAPTURE\", \"purchase_units\": [{\"amount\": {\"currency_code\": \"EUR\", \"value\": 1}}]}",
                "{\"intent\": \"CAPTURE\", \"purchase_units\": []}",
                "[]",
                "{"
            })
    void keepsWhatBreaksTheContract(String body) {
        paypal.expectViolations();

        assertThat(wire.post(ORDERS, body).status()).isEqualTo(400);
        assertThat(paypal.sandbox().violations()).isNotEmpty();
    }

    @Test
    void keepsAMemberThatPayPalWouldPassOver() {
        paypal.expectViolations();
        String body = PayPalWire.orderBody("CAPTURE", "order-1").replace("return_url", "returnUrl");

        assertThat(wire.postOnce("k1", ORDERS, body).status()).isEqualTo(200);
        assertThat(paypal.sandbox().violations())
                .extracting("parameter")
                .containsExactly("payment_source.paypal.experience_context.returnUrl");
    }

    @Test
    void keepsARequestIdThatNamesTwoRequests() {
        paypal.expectViolations();
        Reply first = wire.order("k1", "CAPTURE", "order-1");

        assertThat(wire.order("k1", "CAPTURE", "order-2").text("/id")).isEqualTo(first.text("/id"));
        assertThat(paypal.sandbox().violations()).extracting("parameter").containsExactly("PayPal-Request-Id");
    }

    @Test
    void answersLittleUnlessAskedForTheRepresentation() {
        Reply little = wire.send(wire.request(ORDERS)
                .header("Prefer", "return=minimal")
                .header("PayPal-Request-Id", "k1")
                .post(PayPalWire.body(PayPalWire.orderBody("CAPTURE", "order-1"))));

        assertThat(little.body().has("purchase_units")).isFalse();
        assertThat(little.body().has("id")).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
