package com.petmatch.payments.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.petmatch.payments.testkit.Wire.Reply;
import com.petmatch.payments.testkit.sandbox.TestBuyer;
import com.petmatch.payments.testkit.sandbox.WebhookFault;
import com.petmatch.testkit.FakeClock;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.CRC32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PayPalWebhookTest {

    private record Delivery(Headers headers, byte[] body) {

        JsonNode json() throws IOException {
            return new JsonMapper().readTree(body);
        }
    }

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");

    @RegisterExtension
    final PayPalSandboxExtension paypal = PayPalSandboxExtension.seeded(42, clock);

    private final List<Delivery> received = new CopyOnWriteArrayList<>();
    private PayPalWire wire;
    private HttpServer host;

    @BeforeEach
    void listen() throws IOException {
        wire = new PayPalWire(paypal.sandbox());
        host = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        host.createContext("/hooks", this::receive);
        host.start();
        URI url = URI.create("http://127.0.0.1:" + host.getAddress().getPort() + "/hooks");
        paypal.sandbox().registerWebhook(url, "1JE4291016473214C");
    }

    @AfterEach
    void stop() {
        host.stop(0);
    }

    @Test
    void tellsHowAnOrderWent() throws IOException {
        wire.captured("order-1", TestBuyer.PAYING);

        assertThat(paypal.sandbox().deliverDue()).isEqualTo(3);
        assertThat(received.get(0).json().path("event_type").asText()).isEqualTo("CHECKOUT.ORDER.APPROVED");
        assertThat(received.get(1).json().path("event_type").asText()).isEqualTo("PAYMENT.CAPTURE.COMPLETED");
        assertThat(received.get(1).json().at("/resource/custom_id").asText()).isEqualTo("order-1");
        assertThat(received.get(2).json().path("event_type").asText()).isEqualTo("CHECKOUT.ORDER.COMPLETED");
    }

    @Test
    void signsWithACertificateBelowTheRootOfThisRun() throws Exception {
        wire.approved("CAPTURE", "order-1", TestBuyer.PAYING);
        paypal.sandbox().deliverDue();

        Delivery event = received.get(0);
        X509Certificate signer = certificate(event.headers().getFirst("PAYPAL-CERT-URL"));
        PKIXParameters anchors =
                new PKIXParameters(Set.of(new TrustAnchor(paypal.sandbox().trustedRoot(), null)));
        anchors.setRevocationEnabled(false);
        anchors.setDate(Date.from(clock.instant()));
        CertificateFactory x509 = CertificateFactory.getInstance("X.509");
        CertPathValidator.getInstance("PKIX").validate(x509.generateCertPath(List.of(signer)), anchors);
        assertThat(signer.getSubjectX500Principal().getName())
                .isEqualTo("CN=messageverificationcerts.sandbox.paypal.com");
        assertThat(isSigned(event, signer)).isTrue();
    }

    @Test
    void forgesOnlyWhatIsToldTo() throws Exception {
        wire.approved("CAPTURE", "order-1", TestBuyer.PAYING);
        paypal.sandbox().webhookFaults().next("CHECKOUT.ORDER.APPROVED", WebhookFault.badSignature());
        paypal.sandbox().deliverDue();

        Delivery event = received.get(0);
        assertThat(isSigned(event, certificate(event.headers().getFirst("PAYPAL-CERT-URL"))))
                .isFalse();
    }

    @Test
    void verifiesOnlineOverTheBytesThatWereSent() {
        wire.approved("CAPTURE", "order-1", TestBuyer.PAYING);
        paypal.sandbox().deliverDue();
        Delivery event = received.get(0);
        String body = new String(event.body(), StandardCharsets.UTF_8);

        assertThat(verified(event, body)).isEqualTo("SUCCESS");
        assertThat(verified(event, body.replace("\":\"", "\": \""))).isEqualTo("FAILURE");
    }

    private String verified(Delivery event, String body) {
        Headers headers = event.headers();
        Reply reply = wire.post(
                "/v1/notifications/verify-webhook-signature",
                "{\"auth_algo\":\"" + headers.getFirst("PAYPAL-AUTH-ALGO") + "\",\"cert_url\":\""
                        + headers.getFirst("PAYPAL-CERT-URL") + "\",\"transmission_id\":\""
                        + headers.getFirst("PAYPAL-TRANSMISSION-ID") + "\",\"transmission_sig\":\""
                        + headers.getFirst("PAYPAL-TRANSMISSION-SIG") + "\",\"transmission_time\":\""
                        + headers.getFirst("PAYPAL-TRANSMISSION-TIME")
                        + "\",\"webhook_id\":\"1JE4291016473214C\",\"webhook_event\":" + body + "}");
        return reply.text("/verification_status");
    }

    private static boolean isSigned(Delivery event, X509Certificate signer) throws Exception {
        CRC32 crc = new CRC32();
        crc.update(event.body());
        String text = event.headers().getFirst("PAYPAL-TRANSMISSION-ID") + "|"
                + event.headers().getFirst("PAYPAL-TRANSMISSION-TIME") + "|1JE4291016473214C|" + crc.getValue();
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(signer);
        signature.update(text.getBytes(StandardCharsets.UTF_8));
        return signature.verify(Base64.getDecoder().decode(event.headers().getFirst("PAYPAL-TRANSMISSION-SIG")));
    }

    private static X509Certificate certificate(String url) throws Exception {
        byte[] pem = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofByteArray())
                .body();
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(pem));
    }

    private void receive(HttpExchange exchange) throws IOException {
        received.add(new Delivery(
                exchange.getRequestHeaders(), exchange.getRequestBody().readAllBytes()));
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }
}
