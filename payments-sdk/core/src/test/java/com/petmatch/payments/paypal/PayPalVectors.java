package com.petmatch.payments.paypal;

import com.petmatch.payments.SignatureVectors;
import com.petmatch.payments.gateway.WebhookDelivery;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The vectors of PayPal's signatures and the certificates made for them. */
final class PayPalVectors {

    static final JsonNode FILE = SignatureVectors.of("paypal");
    static final JsonNode GOOD = FILE.path("vectors").get(0);
    static final Instant AT = Instant.parse(GOOD.path("verifyAt").stringValue());
    static final String WEBHOOK = GOOD.path("webhookId").stringValue();
    static final String URL = GOOD.path("headers").path("PAYPAL-CERT-URL").stringValue();

    private PayPalVectors() {}

    static byte[] certificate(String name) {
        return FILE.path("certificates").path(name).stringValue().getBytes(StandardCharsets.US_ASCII);
    }

    static X509Certificate read(byte[] file) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(file));
        } catch (CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] rootFile() {
        return FILE.path("trustedRoot").stringValue().getBytes(StandardCharsets.US_ASCII);
    }

    static PayPalChain chain() {
        TrustAnchor anchor = PayPalAnchors.of(read(rootFile()));
        return new PayPalChain(Set.of(anchor));
    }

    static PayPalSignature signature(CertificateSource source, PayPalOnlineCheck online) {
        return new PayPalSignature(
                WEBHOOK, new PayPalCertificates(PayPalCertificateUrls.live(), source, chain()), online);
    }

    static Map<String, List<String>> headers(JsonNode vector) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        vector.path("headers")
                .propertyStream()
                .forEach(header ->
                        headers.put(header.getKey(), List.of(header.getValue().stringValue())));
        return headers;
    }

    static byte[] body(JsonNode vector) {
        return vector.path("body").stringValue().getBytes(StandardCharsets.UTF_8);
    }

    static WebhookDelivery delivery(JsonNode vector) {
        return WebhookDelivery.of(headers(vector), Map.of(), body(vector));
    }

    /** The good delivery with one header replaced. */
    static WebhookDelivery with(String name, String value) {
        Map<String, List<String>> headers = headers(GOOD);
        headers.put(name, List.of(value));
        return WebhookDelivery.of(headers, Map.of(), body(GOOD));
    }

    /** Answers one file and keeps which addresses it was asked for. */
    static final class Recording implements CertificateSource {

        final List<URI> asked = new ArrayList<>();
        private final byte[] file;

        Recording(byte[] file) {
            this.file = file.clone();
        }

        @Override
        public byte[] read(URI address) {
            asked.add(address);
            return file.clone();
        }
    }
}
