package com.petmatch.payments.paypal;

import static com.petmatch.payments.paypal.PayPalVectors.AT;
import static com.petmatch.payments.paypal.PayPalVectors.GOOD;
import static com.petmatch.payments.paypal.PayPalVectors.WEBHOOK;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.payments.gateway.SignatureCheck;
import com.petmatch.payments.gateway.WebhookDelivery;
import com.petmatch.payments.paypal.PayPalVectors.Recording;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PayPalSignatureTest {

    private static final String BEFORE_ANY_REQUEST = "cert_url must be refused before any request is made";

    private final Recording leaf = new Recording(PayPalVectors.certificate("leaf"));
    private final PayPalSignature signature = PayPalVectors.signature(leaf, PayPalOnlineCheck.NONE);

    @TestFactory
    @Tag("row-20")
    @Tag("row-43")
    Stream<DynamicTest> answersEveryVectorAsExpected() {
        JsonNode vectors = PayPalVectors.FILE.path("vectors");
        assertThat(vectors.size()).isEqualTo(21);
        return vectors.valueStream()
                .map(vector -> DynamicTest.dynamicTest(vector.path("name").stringValue(), () -> check(vector)));
    }

    private static void check(JsonNode vector) {
        Recording source = new Recording(
                PayPalVectors.certificate(vector.path("certificate").stringValue()));
        PayPalCertificates certificates =
                new PayPalCertificates(PayPalCertificateUrls.live(), source, PayPalVectors.chain());
        PayPalSignature verifier = new PayPalSignature(
                vector.path("webhookId").stringValue(), certificates, question -> SignatureCheck.AUTHENTIC);

        SignatureCheck verdict = verifier.verify(
                PayPalVectors.delivery(vector),
                Instant.parse(vector.path("verifyAt").stringValue()));

        String reason = vector.path("reason").stringValue();
        assertThat(verdict.isAuthentic())
                .as(reason)
                .isEqualTo(vector.path("valid").booleanValue());
        if (reason.equals(BEFORE_ANY_REQUEST)) {
            assertThat(source.asked).isEmpty();
            assertThat(verdict).isEqualTo(SignatureCheck.CERTIFICATE_REFUSED);
        }
    }

    @Test
    @Tag("row-43")
    void hasElevenAttacksOnTheAddressAmongTheVectors() {
        assertThat(PayPalVectors.FILE.path("vectors").valueStream())
                .filteredOn(vector -> vector.path("reason").stringValue().equals(BEFORE_ANY_REQUEST))
                .hasSize(11);
    }

    @ParameterizedTest
    @CsvSource({
        "PAYPAL-TRANSMISSION-ID, HEADER_MISSING",
        "PAYPAL-TRANSMISSION-TIME, HEADER_MISSING",
        "PAYPAL-CERT-URL, HEADER_MISSING",
        "PAYPAL-AUTH-ALGO, HEADER_MISSING",
        "PAYPAL-TRANSMISSION-SIG, NO_SIGNATURE"
    })
    @Tag("row-20")
    void refusesADeliveryWithoutAHeader(String name, SignatureCheck expected) {
        Map<String, List<String>> headers = PayPalVectors.headers(GOOD);
        headers.remove(name);

        assertThat(signature.verify(WebhookDelivery.of(headers, Map.of(), PayPalVectors.body(GOOD)), AT))
                .isEqualTo(expected);
        assertThat(leaf.asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pub-69cd13f0|d67a", "pub 69cd13f0", "p\u00fcb", "\u007f"})
    @Tag("row-20")
    void refusesAnIdThatCouldHoldTheNextPart(String id) {
        assertThat(signature.verify(PayPalVectors.with("PAYPAL-TRANSMISSION-ID", id), AT))
                .isEqualTo(SignatureCheck.HEADER_MALFORMED);
        assertThat(signature.verify(PayPalVectors.with("PAYPAL-TRANSMISSION-TIME", id), AT))
                .isEqualTo(SignatureCheck.HEADER_MALFORMED);
        assertThat(leaf.asked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"255, MISMATCH", "256, HEADER_MALFORMED"})
    void readsIdsUpTo255Characters(int length, SignatureCheck expected) {
        assertThat(signature.verify(PayPalVectors.with("PAYPAL-TRANSMISSION-ID", "~".repeat(length)), AT))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1368, MISMATCH", "1372, HEADER_MALFORMED", "1365, HEADER_MALFORMED", "4, MISMATCH"})
    void readsSignaturesOfEveryUsualKey(int length, SignatureCheck expected) {
        assertThat(signature.verify(PayPalVectors.with("PAYPAL-TRANSMISSION-SIG", "A".repeat(length)), AT))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sha256withrsa", "SHA1withRSA", "SHA256withRSA ", "SHA256withRSA/PSS", "NONEwithRSA"})
    @Tag("row-20")
    void acceptsOneAlgorithmOnly(String algorithm) {
        assertThat(signature.verify(PayPalVectors.with("PAYPAL-AUTH-ALGO", algorithm), AT))
                .isEqualTo(SignatureCheck.HEADER_MALFORMED);
    }

    @Property(tries = 300)
    @net.jqwik.api.Tag("row-20")
    void neverThrowsForHeaders(@ForAll String value, @ForAll("names") String name) {
        Recording source = new Recording(PayPalVectors.certificate("leaf"));
        PayPalSignature verifier = PayPalVectors.signature(source, PayPalOnlineCheck.NONE);

        assertThat(verifier.verify(PayPalVectors.with(name, value), AT)).isNotEqualTo(SignatureCheck.AUTHENTIC);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(PayPalVectors.headers(GOOD).keySet());
    }

    @Test
    @Tag("row-23")
    void refusesAReencodedBody() {
        byte[] reencoded = new String(PayPalVectors.body(GOOD), StandardCharsets.UTF_8)
                .replace(":", ": ")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(signature.verify(WebhookDelivery.of(PayPalVectors.headers(GOOD), Map.of(), reencoded), AT))
                .isEqualTo(SignatureCheck.MISMATCH);
    }

    @Test
    void asksPayPalWhenTheCertificateCannotBeRead() {
        List<String> questions = new ArrayList<>();
        PayPalSignature asking = PayPalVectors.signature(PayPalSignatureTest::away, question -> {
            questions.add(new String(question, StandardCharsets.UTF_8));
            return SignatureCheck.AUTHENTIC;
        });

        assertThat(asking.verify(PayPalVectors.delivery(GOOD), AT)).isEqualTo(SignatureCheck.AUTHENTIC);

        String event = new String(PayPalVectors.body(GOOD), StandardCharsets.UTF_8);
        assertThat(questions).singleElement().satisfies(question -> {
            assertThat(question).endsWith(",\"webhook_event\":" + event + "}");
            JsonNode read = new JsonMapper().readTree(question);
            assertThat(read.path("webhook_id").stringValue()).isEqualTo(WEBHOOK);
            assertThat(read.path("cert_url").stringValue()).isEqualTo(PayPalVectors.URL);
            assertThat(read.path("auth_algo").stringValue()).isEqualTo("SHA256withRSA");
            assertThat(read.path("transmission_id").stringValue()).isEqualTo("pub-69cd13f0-d67a-11e5");
            assertThat(read.path("transmission_time").stringValue()).isEqualTo("2026-11-21T01:42:37Z");
            assertThat(read.path("transmission_sig").stringValue()).hasSize(344);
        });
    }

    @Test
    void isUndecidedWhenNobodyAnswers() {
        PayPalSignature cut = PayPalVectors.signature(PayPalSignatureTest::away, PayPalOnlineCheck.NONE);

        assertThat(cut.verify(PayPalVectors.delivery(GOOD), AT)).isEqualTo(SignatureCheck.UNDECIDED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{},\"webhook_id\":\"theirs\",\"x\":{}",
                "{}{}",
                "{",
                "[]",
                "",
                "\"text\"",
                " {}",
                "{} ",
                "{\"a\":1,}",
                "{\u0000}"
            })
    @Tag("row-20")
    void neverPutsMoreThanOneObjectIntoTheQuestion(String body) {
        PayPalSignature asking =
                PayPalVectors.signature(PayPalSignatureTest::away, question -> SignatureCheck.AUTHENTIC);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);

        assertThat(asking.verify(WebhookDelivery.of(PayPalVectors.headers(GOOD), Map.of(), bytes), AT))
                .isEqualTo(SignatureCheck.MISMATCH);
    }

    @Test
    @Tag("row-24")
    void asksAboutNoEventThatIsTooDeep() {
        PayPalSignature asking =
                PayPalVectors.signature(PayPalSignatureTest::away, question -> SignatureCheck.AUTHENTIC);
        String deep = "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000);

        assertThat(asking.verify(
                        WebhookDelivery.of(
                                PayPalVectors.headers(GOOD), Map.of(), deep.getBytes(StandardCharsets.US_ASCII)),
                        AT))
                .isEqualTo(SignatureCheck.MISMATCH);
    }

    @Test
    @Tag("row-43")
    void neitherReadsNorAsksForEverWhenAddressesAreInvented() {
        List<Integer> questions = new ArrayList<>();
        List<String> reads = new ArrayList<>();
        PayPalSignature asking = PayPalVectors.signature(
                address -> {
                    reads.add(address.toString());
                    return away(address);
                },
                question -> {
                    questions.add(question.length);
                    return SignatureCheck.MISMATCH;
                });

        for (int i = 0; i < 50; i++) {
            signatureOf(asking, i);
        }

        assertThat(reads).hasSize(PayPalCertificates.MAX_READS);
        assertThat(questions).hasSize(PayPalCertificates.MAX_READS);
    }

    private static void signatureOf(PayPalSignature asking, int number) {
        WebhookDelivery delivery =
                PayPalVectors.with("PAYPAL-CERT-URL", "https://api.paypal.com/v1/notifications/certs/CERT-" + number);
        assertThat(asking.verify(delivery, AT)).isNotEqualTo(SignatureCheck.AUTHENTIC);
    }

    @Property(tries = 200)
    @net.jqwik.api.Tag("row-20")
    void refusesAnyFileThatIsNoCertificate(@ForAll byte[] file, @ForAll int place) {
        byte[] spoiled = PayPalVectors.certificate("leaf");
        spoiled[Math.floorMod(place, spoiled.length - 60) + 30] ^= 1;

        for (byte[] answer : Arrays.asList(file, spoiled)) {
            assertThat(PayPalVectors.signature(new Recording(answer), PayPalOnlineCheck.NONE)
                            .verify(PayPalVectors.delivery(GOOD), AT))
                    .isNotEqualTo(SignatureCheck.AUTHENTIC);
        }
    }

    private static byte[] away(URI address) throws IOException {
        throw new IOException("nobody at " + address);
    }
}
