package com.petmatch.payments.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.gateway.DisputeStatus;
import com.petmatch.payments.gateway.EventHeader;
import com.petmatch.payments.gateway.GatewayEvent;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.gateway.RefundStatus;
import com.petmatch.payments.gateway.SignatureCheck;
import com.petmatch.payments.gateway.WebhookDelivery;
import com.petmatch.payments.paypal.PayPalConfig;
import com.petmatch.payments.paypal.PayPalGateway;
import com.petmatch.payments.testkit.sandbox.Fault;
import com.petmatch.payments.testkit.sandbox.TestBuyer;
import com.petmatch.payments.testkit.sandbox.WebhookFault;
import com.petmatch.testkit.FakeClock;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The adapter reads and proves what the sandbox sends. */
class PayPalEventTest {

    private static final String WEBHOOK = "1JE4291016473214C";
    private static final UUID ATTEMPT = new UUID(0, 7);

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");

    @RegisterExtension
    final PayPalSandboxExtension extension = PayPalSandboxExtension.seeded(42, clock);

    private final List<WebhookDelivery> received = new CopyOnWriteArrayList<>();
    private PayPalSandbox sandbox;
    private PayPalWire wire;
    private PayPalGateway paypal;
    private HttpServer host;

    @BeforeEach
    void listen() throws IOException {
        sandbox = extension.sandbox();
        wire = new PayPalWire(sandbox);
        paypal = PayPalGateway.of(PayPalConfig.builder(sandbox.clientId(), Secret.of(sandbox.clientSecret()))
                .forSandbox(sandbox.baseUri(), sandbox.trustedRoot())
                .webhookId(WEBHOOK)
                .clock(clock)
                .pause(clock::advance)
                .build());
        host = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        host.createContext("/hooks", this::receive);
        host.start();
        sandbox.registerWebhook(
                URI.create("http://127.0.0.1:" + host.getAddress().getPort() + "/hooks"), WEBHOOK);
    }

    @AfterEach
    void stop() {
        host.stop(0);
    }

    @Test
    void readsAnOrderFromApprovalToRefund() {
        String capture =
                wire.captured(ATTEMPT.toString(), TestBuyer.PAYING).path("id").asText();
        wire.post("/v2/payments/captures/" + capture + "/refund", PayPalWire.amount("4.00"));

        List<GatewayEvent> events = delivered();

        GatewayEvent.PaymentUpdated approved = (GatewayEvent.PaymentUpdated) events.get(0);
        GatewayEvent.PaymentUpdated captured = (GatewayEvent.PaymentUpdated) events.get(1);
        GatewayEvent.RefundUpdated refunded = (GatewayEvent.RefundUpdated) events.get(3);
        assertThat(approved.payment().status()).isEqualTo(PaymentStatus.APPROVED);
        assertThat(captured.attempt()).contains(ATTEMPT);
        assertThat(captured.payment().refs().payment()).contains(capture);
        assertThat(captured.payment().refs().checkout())
                .isEqualTo(approved.payment().refs().checkout());
        assertThat(refunded.refund().paymentRef()).isEqualTo(capture);
        assertThat(refunded.refund().status()).isEqualTo(RefundStatus.SUCCEEDED);
        assertThat(refunded.refund().ours()).isEmpty();
        assertThat(refunded.refund().amount()).isEqualTo(Money.of(400, CurrencyCode.EUR));
    }

    @Test
    void readsHoldsAndDisputes() {
        String order = wire.approved("AUTHORIZE", ATTEMPT.toString(), TestBuyer.PAYING);
        wire.post("/v2/checkout/orders/" + order + "/authorize", "{}");
        sandbox.openDispute(
                wire.captured("order-2", TestBuyer.PAYING).path("id").asText());

        List<GatewayEvent> events = delivered();

        assertThat(((GatewayEvent.PaymentUpdated) events.get(1)).payment().status())
                .isEqualTo(PaymentStatus.AUTHORIZED);
        assertThat(((GatewayEvent.DisputeUpdated) events.get(events.size() - 1))
                        .dispute()
                        .status())
                .isEqualTo(DisputeStatus.NEEDS_RESPONSE);
    }

    @Test
    @Tag("row-20")
    void provesWhatTheSandboxSignedAndNothingElse() {
        wire.approved("CAPTURE", "order-1", TestBuyer.PAYING);
        sandbox.webhookFaults().next("CHECKOUT.ORDER.APPROVED", WebhookFault.badSignature());
        wire.approved("CAPTURE", "order-2", TestBuyer.PAYING);
        sandbox.deliverDue();

        assertThat(check(received.get(0))).isEqualTo(SignatureCheck.MISMATCH);
        assertThat(check(received.get(1))).isEqualTo(SignatureCheck.AUTHENTIC);
    }

    @Test
    void asksPayPalWhenTheCertificateCannotBeHad() {
        wire.approved("CAPTURE", "order-1", TestBuyer.PAYING);
        sandbox.deliverDue();
        sandbox.faults().always("GET /v1/notifications/certs/{id}", Fault.serverErrorBefore(503));

        assertThat(check(received.get(0))).isEqualTo(SignatureCheck.AUTHENTIC);
        assertThat(sandbox.calls()).extracting("operation").contains("POST /v1/notifications/verify-webhook-signature");
    }

    @Test
    @Tag("row-16")
    void keepsAnEventOfAKindItDoesNotKnow() {
        byte[] body = "{\"id\":\"WH-1\",\"event_type\":\"SOMETHING.NEW\",\"create_time\":\"2026-03-01T10:00:00Z\"}"
                .getBytes(StandardCharsets.UTF_8);
        EventHeader expected = new EventHeader(GatewayId.PAYPAL, "", "WH-1", "SOMETHING.NEW", clock.instant());

        assertThat(paypal.webhooks().event(body)).isEqualTo(new GatewayEvent.Unknown(expected));
        assertThat(paypal.webhooks().header(body)).isEqualTo(expected);
    }

    private List<GatewayEvent> delivered() {
        sandbox.deliverDue();
        return received.stream()
                .map(delivery -> paypal.webhooks().event(delivery.body()))
                .toList();
    }

    private SignatureCheck check(WebhookDelivery delivery) {
        return paypal.webhooks().verify(delivery, clock.instant());
    }

    private void receive(HttpExchange exchange) throws IOException {
        received.add(WebhookDelivery.of(
                exchange.getRequestHeaders(),
                Map.of(),
                exchange.getRequestBody().readAllBytes()));
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }
}
