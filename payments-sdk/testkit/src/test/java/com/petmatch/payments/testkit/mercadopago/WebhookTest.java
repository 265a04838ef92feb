package com.petmatch.payments.testkit.mercadopago;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.petmatch.payments.testkit.MercadoPagoSandboxExtension;
import com.petmatch.payments.testkit.internal.mercadopago.WebhookSignature;
import com.petmatch.payments.testkit.sandbox.TestHolder;
import com.petmatch.payments.testkit.sandbox.WebhookFault;
import com.petmatch.testkit.FakeClock;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WebhookTest {

    private static final String SECRET = "mp_test_secret";
    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

    private final FakeClock clock = FakeClock.at(START);

    @RegisterExtension
    final MercadoPagoSandboxExtension mercadoPago = MercadoPagoSandboxExtension.seeded(42, clock);

    private final Receiver host = new Receiver();
    private Wire wire;

    @BeforeEach
    void register() {
        wire = new Wire(mercadoPago.sandbox());
        mercadoPago.sandbox().registerWebhook(host.uri(), SECRET);
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void tellsThatSomethingHappenedAndNeverWhat() {
        String id = wire.pay(TestHolder.APPROVED, "order-1").id();

        assertThat(mercadoPago.sandbox().deliverDue()).isOne();

        Receiver.Received told = host.received().get(0);
        assertThat(told.query()).isEqualTo("data.id=" + id + "&type=payment");
        JsonNode body = told.json();
        assertThat(body.at("/data/id").textValue()).isEqualTo(id);
        assertThat(body.path("action").asText()).isEqualTo("payment.created");
        assertThat(body.path("type").asText()).isEqualTo("payment");
        assertThat(body.path("id").isIntegralNumber()).isTrue();
        assertThat(body.has("status")).isFalse();
    }

    @Test
    void signsTheNumberTheRequestAndTheTime() {
        String id = wire.pay(TestHolder.APPROVED, "order-1").id();
        mercadoPago.sandbox().deliverDue();

        Receiver.Received told = host.received().get(0);

        assertThat(told.signature()).isEqualTo(WebhookSignature.header(SECRET, id, told.requestId(), START));
    }

    @Test
    void signsAsTheProviderDoes() {
        // The first of the published vectors.
        assertThat(WebhookSignature.header(
                        "mp_public_secret",
                        "17014025134",
                        "2066ca19-c6f1-498a-be75-1923005edd06",
                        Instant.ofEpochMilli(1742505638683L)))
                .isEqualTo("ts=1742505638683,v1=dec2f132109e6917f04991228ae352c87108ecee83f52c1d2c40fd501887a303");
    }

    @Test
    void tellsOfEachChange() {
        String id =
                wire.pay(TestHolder.APPROVED, "order-1", "\"capture\":false,").id();
        wire.put("/v1/payments/" + id, "{\"capture\":true}");
        wire.post("/v1/payments/" + id + "/refunds", "{\"amount\":1}");
        mercadoPago.sandbox().openChargeback(id);

        mercadoPago.sandbox().deliverDue();

        assertThat(host.actions())
                .containsExactly("payment.created", "payment.updated", "payment.updated", "payment.updated");
    }

    @Test
    void tellsOfWhatTheClockEnds() {
        wire.transfer("pix", "order-1", "");
        mercadoPago.sandbox().deliverDue();
        host.forget();
        clock.advance(Duration.ofHours(24));

        mercadoPago.sandbox().deliverDue();

        assertThat(host.actions()).containsExactly("payment.updated");
    }

    @Test
    void triesAgainAfterAQuarterOfAnHour() {
        host.answerWith(500);
        wire.pay(TestHolder.APPROVED, "order-1");
        mercadoPago.sandbox().deliverDue();
        host.answerWith(200);

        clock.advance(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(mercadoPago.sandbox().deliverDue()).isZero();
        clock.advance(Duration.ofSeconds(1));
        assertThat(mercadoPago.sandbox().deliverDue()).isOne();
        assertThat(host.received().get(0).requestId())
                .isEqualTo(host.received().get(1).requestId());
    }

    @Test
    void forgesSignaturesAndTimesAsTold() {
        mercadoPago
                .sandbox()
                .webhookFaults()
                .next("*", WebhookFault.badSignature())
                .next("*", WebhookFault.oldTimestamp(Duration.ofSeconds(301)));
        String first = wire.pay(TestHolder.APPROVED, "order-1").id();
        String second = wire.pay(TestHolder.APPROVED, "order-2").id();

        mercadoPago.sandbox().deliverDue();

        Receiver.Received forged = host.received().get(0);
        Receiver.Received old = host.received().get(1);
        assertThat(forged.signature()).isNotEqualTo(WebhookSignature.header(SECRET, first, forged.requestId(), START));
        assertThat(old.signature())
                .isEqualTo(WebhookSignature.header(SECRET, second, old.requestId(), START.minusSeconds(301)));
    }

    @Test
    void misbehavesAsTold() {
        mercadoPago
                .sandbox()
                .webhookFaults()
                .next("payment.created", WebhookFault.duplicate())
                .next("payment.created", WebhookFault.drop());
        wire.pay(TestHolder.APPROVED, "order-1");
        wire.pay(TestHolder.APPROVED, "order-2");

        mercadoPago.sandbox().deliverDue();

        assertThat(host.received()).hasSize(2);
        assertThat(host.received().get(0).body())
                .isEqualTo(host.received().get(1).body());
    }

    @Test
    void neverCallsOutside() {
        assertThatThrownBy(() -> mercadoPago.sandbox().registerWebhook(URI.create("https://example.com/hooks"), SECRET))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
