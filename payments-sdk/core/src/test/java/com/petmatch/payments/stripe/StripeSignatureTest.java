package com.petmatch.payments.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.gateway.SignatureCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StripeSignatureTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @TestFactory
    @Tag("row-20")
    @Tag("row-21")
    @Tag("row-22")
    Stream<DynamicTest> answersEveryVectorAsExpected() throws IOException {
        try (InputStream file = StripeSignatureTest.class.getResourceAsStream("/signatures/stripe.json")) {
            JsonNode vectors = new JsonMapper().readTree(Objects.requireNonNull(file));
            assertThat(vectors.size()).isEqualTo(19);
            return vectors.valueStream()
                    .map(vector -> DynamicTest.dynamicTest(vector.path("name").stringValue(), () -> check(vector)));
        }
    }

    private static void check(JsonNode vector) {
        List<StripeConfig.SigningSecret> secrets = vector.path("secrets")
                .valueStream()
                .map(text -> new StripeConfig.SigningSecret(Secret.of(text.stringValue()), Instant.MAX))
                .toList();
        Duration tolerance = Duration.ofSeconds(vector.path("toleranceSeconds").longValue());
        Instant now = Instant.ofEpochSecond(vector.path("nowEpochSeconds").longValue());
        byte[] body = vector.path("body").stringValue().getBytes(StandardCharsets.UTF_8);

        SignatureCheck verdict = new StripeSignature(secrets, tolerance)
                .verify(vector.path("header").stringValue(), body, now);

        assertThat(verdict.isAuthentic())
                .as(vector.path("reason").stringValue())
                .isEqualTo(vector.path("valid").booleanValue());
    }

    @Property
    void neverThrowsForAHeader(@ForAll String header) {
        StripeSignature signature = new StripeSignature(secrets(Instant.MAX), Duration.ofSeconds(300));

        assertThat(signature.verify(header, new byte[0], NOW)).isNotEqualTo(SignatureCheck.AUTHENTIC);
    }

    @Test
    void refusesMoreThanEightSignatures() {
        String header = "t=1" + (",v1=" + "0".repeat(64)).repeat(9);

        assertThat(StripeSignatureHeader.parse(header).verdict()).isEqualTo(SignatureCheck.HEADER_MALFORMED);
    }

    @Test
    void refusesTwoTimes() {
        String header = "t=1,t=2,v1=" + "0".repeat(64);

        assertThat(StripeSignatureHeader.parse(header).verdict()).isEqualTo(SignatureCheck.HEADER_MALFORMED);
    }

    @Test
    void refusesWhatIsNotHex() {
        String header = "t=1,v1=" + "x".repeat(64);

        assertThat(StripeSignatureHeader.parse(header).verdict()).isEqualTo(SignatureCheck.HEADER_MALFORMED);
    }

    @Test
    void refusesEverythingWithoutASecret() {
        StripeSignature none = new StripeSignature(List.of(), Duration.ZERO);

        assertThat(none.verify("t=1,v1=" + "0".repeat(64), new byte[0], NOW)).isEqualTo(SignatureCheck.MISMATCH);
    }

    private static List<StripeConfig.SigningSecret> secrets(Instant until) {
        return List.of(new StripeConfig.SigningSecret(Secret.of("whsec_1"), until));
    }
}
