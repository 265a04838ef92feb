package com.petmatch.payments.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.SignatureVectors;
import com.petmatch.payments.gateway.SignatureCheck;
import com.petmatch.payments.gateway.WebhookDelivery;
import com.petmatch.payments.internal.SigningSecret;
import com.petmatch.payments.internal.Tolerance;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class StripeSignatureTest {

    private static final JsonNode VECTORS = SignatureVectors.of("stripe");
    private static final JsonNode GOOD = VECTORS.get(0);
    private static final String HEADER = GOOD.path("header").stringValue();
    private static final String SECRET = GOOD.path("secrets").get(0).stringValue();
    private static final Instant SIGNED = Instant.ofEpochSecond(1_750_000_000);

    @TestFactory
    @Tag("row-20")
    @Tag("row-21")
    @Tag("row-22")
    Stream<DynamicTest> answersEveryVectorAsExpected() {
        assertThat(VECTORS.size()).isEqualTo(19);
        return VECTORS.valueStream()
                .map(vector -> DynamicTest.dynamicTest(vector.path("name").stringValue(), () -> check(vector)));
    }

    private static void check(JsonNode vector) {
        List<SigningSecret> secrets = vector.path("secrets")
                .valueStream()
                .map(text -> new SigningSecret(Secret.of(text.stringValue()), Instant.MAX))
                .toList();
        Tolerance tolerance =
                Tolerance.of(Duration.ofSeconds(vector.path("toleranceSeconds").longValue()));
        Instant now = Instant.ofEpochSecond(vector.path("nowEpochSeconds").longValue());

        SignatureCheck verdict = new StripeSignature(secrets, tolerance)
                .verify(delivery(vector.path("header").stringValue(), body(vector)), now);

        assertThat(verdict.isAuthentic())
                .as(vector.path("reason").stringValue())
                .isEqualTo(vector.path("valid").booleanValue());
    }

    @Property
    @net.jqwik.api.Tag("row-20")
    void neverThrowsForAHeader(@ForAll String header) {
        assertThat(signature(Instant.MAX).verify(delivery(header, new byte[0]), SIGNED))
                .isNotEqualTo(SignatureCheck.AUTHENTIC);
    }

    static List<String> mangledHeaders() {
        return SignatureVectors.mangled(HEADER);
    }

    @ParameterizedTest
    @MethodSource("mangledHeaders")
    @Tag("row-20")
    void refusesAMangledHeader(String header) {
        assertThat(signature(Instant.MAX).verify(delivery(header, body(GOOD)), SIGNED))
                .isNotEqualTo(SignatureCheck.AUTHENTIC);
    }

    @Test
    @Tag("row-20")
    void refusesAHeaderThatCameTwice() {
        WebhookDelivery twice = WebhookDelivery.of(
                Map.of("Stripe-Signature", List.of(HEADER), "stripe-signature", List.of(HEADER)), Map.of(), body(GOOD));

        assertThat(signature(Instant.MAX).verify(twice, SIGNED)).isEqualTo(SignatureCheck.HEADER_MISSING);
    }

    @Test
    @Tag("row-21")
    void tellsLateAndEarlyFromForged() {
        StripeSignature signature = signature(Instant.MAX);
        WebhookDelivery good = delivery(HEADER, body(GOOD));

        assertThat(signature.verify(good, SIGNED.plusSeconds(300))).isEqualTo(SignatureCheck.AUTHENTIC);
        assertThat(signature.verify(good, SIGNED.minusSeconds(300))).isEqualTo(SignatureCheck.AUTHENTIC);
        assertThat(signature.verify(good, SIGNED.plusSeconds(301))).isEqualTo(SignatureCheck.OUTSIDE_TOLERANCE);
        assertThat(signature.verify(good, SIGNED.minusSeconds(301))).isEqualTo(SignatureCheck.OUTSIDE_TOLERANCE);
        assertThat(signature.verify(delivery(HEADER, new byte[0]), SIGNED)).isEqualTo(SignatureCheck.MISMATCH);
    }

    @Test
    @Tag("row-22")
    void refusesASecretFromTheInstantItEnds() {
        WebhookDelivery good = delivery(HEADER, body(GOOD));
        StripeSignature ending = signature(SIGNED.plusSeconds(10));

        assertThat(ending.verify(good, SIGNED.plusSeconds(9))).isEqualTo(SignatureCheck.AUTHENTIC);
        assertThat(ending.verify(good, SIGNED.plusSeconds(10))).isEqualTo(SignatureCheck.MISMATCH);
    }

    @Test
    @Tag("row-23")
    void refusesAReencodedBody() {
        byte[] reencoded = GOOD.path("body").stringValue().replace(",", ", ").getBytes(StandardCharsets.UTF_8);

        assertThat(signature(Instant.MAX).verify(delivery(HEADER, reencoded), SIGNED))
                .isEqualTo(SignatureCheck.MISMATCH);
    }

    @Test
    void refusesEverythingWithoutASecret() {
        StripeSignature none = new StripeSignature(List.of(), Tolerance.of(Duration.ZERO));

        assertThat(none.verify(delivery(HEADER, body(GOOD)), SIGNED)).isEqualTo(SignatureCheck.MISMATCH);
    }

    private static StripeSignature signature(Instant until) {
        return new StripeSignature(List.of(new SigningSecret(Secret.of(SECRET), until)), Tolerance.FIVE_MINUTES);
    }

    private static WebhookDelivery delivery(String header, byte[] body) {
        return WebhookDelivery.of(Map.of("Stripe-Signature", List.of(header)), Map.of(), body);
    }

    private static byte[] body(JsonNode vector) {
        return vector.path("body").stringValue().getBytes(StandardCharsets.UTF_8);
    }
}
