package com.petmatch.payments.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.payments.testkit.Receiver.Received;
import com.petmatch.payments.testkit.internal.stripe.WebhookSignature;
import com.petmatch.payments.testkit.sandbox.WebhookFault;
import com.petmatch.testkit.FakeClock;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WebhookDeliveryTest {

    private static final String SECRET = "whsec_test_secret";
    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

    private final FakeClock clock = FakeClock.at(START);

    @RegisterExtension
    final StripeSandboxExtension stripe = StripeSandboxExtension.seeded(42, clock);

    private final Receiver host = new Receiver();
    private Wire wire;

    @BeforeEach
    void register() {
        wire = new Wire(stripe.sandbox());
        stripe.sandbox().registerWebhook(host.uri(), SECRET, "payment_intent.succeeded", "charge.succeeded");
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void deliversNothingUntilAsked() {
        wire.pay("pm_card_visa", "order-1");
        assertThat(host.received()).isEmpty();

        assertThat(stripe.sandbox().deliverDue()).isEqualTo(2);

        assertThat(host.types()).containsExactly("charge.succeeded", "payment_intent.succeeded");
        assertThat(stripe.sandbox().deliverDue()).isZero();
    }

    @Test
    void signsTheBytesThatItSends() {
        wire.pay("pm_card_visa", "order-1");
        stripe.sandbox().deliverDue();

        Received event = host.received().get(0);

        assertThat(event.signature()).isEqualTo(WebhookSignature.header(SECRET, START, event.body()));
    }

    @Test
    void sendsTheObjectAsItWasWhenTheEventHappened() {
        String intent = wire.pay("pm_card_visa", "order-1").text("/id");
        wire.post("/v1/refunds", "payment_intent", intent);

        stripe.sandbox().deliverDue();

        assertThat(host.received()
                        .get(0)
                        .json()
                        .at("/data/object/amount_refunded")
                        .asLong())
                .isZero();
        assertThat(host.received().get(0).json().at("/api_version").asText()).isEqualTo(StripeSandbox.API_VERSION);
    }

    @Test
    void namesTheRequestThatCausedTheEvent() {
        wire.postOnce(
                "key-1",
                "/v1/payment_intents",
                "amount",
                "500",
                "currency",
                "usd",
                "confirm",
                "true",
                "payment_method",
                "pm_card_visa",
                "payment_method_types[0]",
                "card");
        stripe.sandbox().deliverDue();

        assertThat(host.received().get(0).json().at("/request/idempotency_key").asText())
                .isEqualTo("key-1");
    }

    @Test
    void triesAgainWithGrowingWaitsForThreeDays() {
        host.answerWith(500);
        wire.pay("pm_card_visa", "order-1", "capture_method", "manual");
        stripe.sandbox().deliverDue();

        clock.advance(Duration.ofMinutes(5).minusSeconds(1));
        assertThat(stripe.sandbox().deliverDue()).isZero();
        assertThat(host.received()).hasSize(1);
        clock.advance(Duration.ofSeconds(1));
        host.answerWith(200);
        assertThat(stripe.sandbox().deliverDue()).isOne();

        assertThat(host.received()).hasSize(2);
        assertThat(host.received().get(0).body())
                .isEqualTo(host.received().get(1).body());
        assertThat(host.received().get(0).signature())
                .isNotEqualTo(host.received().get(1).signature());
    }

    @Test
    void givesUpAfterThreeDays() {
        host.answerWith(500);
        wire.pay("pm_card_visa", "order-1", "capture_method", "manual");
        for (int hour = 0; hour < 24 * 8; hour++) {
            stripe.sandbox().deliverDue();
            clock.advance(Duration.ofHours(1));
        }
        int tries = host.received().size();
        host.answerWith(200);

        assertThat(stripe.sandbox().deliverDue()).isZero();
        assertThat(tries).isBetween(8, 12);
    }

    @Test
    void misbehavesAsToldAndIsGoodAgainAfter() {
        stripe.sandbox()
                .webhookFaults()
                .next("charge.succeeded", WebhookFault.reorder())
                .next("payment_intent.succeeded", WebhookFault.duplicate())
                .next("charge.succeeded", WebhookFault.drop())
                .next("payment_intent.succeeded", WebhookFault.delay(Duration.ofHours(1)));

        wire.pay("pm_card_visa", "order-1");
        stripe.sandbox().deliverDue();
        assertThat(host.types())
                .containsExactly("payment_intent.succeeded", "payment_intent.succeeded", "charge.succeeded");
        host.forget();
        wire.pay("pm_card_visa", "order-2");
        stripe.sandbox().deliverDue();
        assertThat(host.types()).isEmpty();
        clock.advance(Duration.ofHours(1));
        stripe.sandbox().deliverDue();
        assertThat(host.types()).containsExactly("payment_intent.succeeded");
    }

    @Test
    void forgesSignaturesAndTimesAsTold() {
        stripe.sandbox()
                .webhookFaults()
                .next("*", WebhookFault.badSignature())
                .next("*", WebhookFault.oldTimestamp(Duration.ofSeconds(301)));
        wire.pay("pm_card_visa", "order-1");
        stripe.sandbox().webhookFaults().next("*", WebhookFault.futureTimestamp(Duration.ofSeconds(301)));
        wire.pay("pm_card_visa", "order-2", "capture_method", "manual");

        stripe.sandbox().deliverDue();

        List<Received> all = host.received();
        assertThat(all.get(0).signature())
                .isNotEqualTo(WebhookSignature.header(SECRET, START, all.get(0).body()));
        assertThat(all.get(1).signature())
                .isEqualTo(WebhookSignature.header(
                        SECRET, START.minusSeconds(301), all.get(1).body()));
        assertThat(all.get(2).signature())
                .isEqualTo(WebhookSignature.header(
                        SECRET, START.plusSeconds(301), all.get(2).body()));
    }

    @Test
    void deliversOnTheExecutorWhenConfigured() throws Exception {
        var executor = Executors.newFixedThreadPool(4);
        try (StripeSandbox eager =
                StripeSandbox.builder(executor, clock).deliverOnExecutor().start()) {
            eager.registerWebhook(host.uri(), SECRET, "payment_intent.succeeded");
            new Wire(eager).pay("pm_card_visa", "order-1");

            assertThat(host.awaitOne().json().at("/data/object/status").asText())
                    .isEqualTo("succeeded");
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void neverCallsOutside() {
        assertThatThrownBy(() -> stripe.sandbox().registerWebhook(URI.create("https://example.com/hooks"), SECRET))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
