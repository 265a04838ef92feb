package com.petmatch.payments.mercadopago;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.SignatureVectors;
import com.petmatch.payments.gateway.SignatureCheck;
import com.petmatch.payments.gateway.WebhookDelivery;
import com.petmatch.payments.internal.SigningSecret;
import com.petmatch.payments.internal.Tolerance;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class MercadoPagoSignatureTest {

    private static final JsonNode VECTORS = SignatureVectors.of("mercadopago");
    private static final String SECRET = "mp_public_secret";
    private static final String ID = "17014025134";
    private static final String REQUEST = "2066ca19-c6f1-498a-be75-1923005edd06";
    private static final Instant SIGNED = Instant.ofEpochMilli(1_742_505_638_683L);

    private final MercadoPagoSignature signature = signature(Instant.MAX);

    @TestFactory
    @Tag("row-20")
    @Tag("row-21")
    Stream<DynamicTest> answersEveryVectorAsExpected() {
        assertThat(VECTORS.size()).isEqualTo(17);
        return VECTORS.valueStream()
                .map(vector -> DynamicTest.dynamicTest(vector.path("name").stringValue(), () -> check(vector)));
    }

    private static void check(JsonNode vector) {
        Tolerance tolerance =
                Tolerance.of(Duration.ofSeconds(vector.path("toleranceSeconds").longValue()));
        Secret secret = Secret.of(vector.path("secret").stringValue());
        WebhookDelivery delivery = delivery(
                vector.path("xSignature").stringValue(),
                vector.path("dataId").stringValue(""),
                vector.path("xRequestId").stringValue(""));

        SignatureCheck verdict = new MercadoPagoSignature(List.of(new SigningSecret(secret, Instant.MAX)), tolerance)
                .verify(
                        delivery,
                        Instant.ofEpochMilli(vector.path("nowEpochMillis").longValue()));

        assertThat(verdict.isAuthentic())
                .as(vector.path("reason").stringValue())
                .isEqualTo(vector.path("valid").booleanValue());
    }

    @Property
    @net.jqwik.api.Tag("row-20")
    void neverThrowsForAHeader(@ForAll String header, @ForAll String id, @ForAll String request) {
        assertThat(signature.verify(delivery(header, id, request), SIGNED)).isNotEqualTo(SignatureCheck.AUTHENTIC);
    }

    static List<String> mangledHeaders() {
        return SignatureVectors.mangled(signed("1742505638683", ID, REQUEST));
    }

    @ParameterizedTest
    @MethodSource("mangledHeaders")
    @Tag("row-20")
    void refusesAMangledHeader(String header) {
        assertThat(signature.verify(delivery(header, ID, REQUEST), SIGNED)).isNotEqualTo(SignatureCheck.AUTHENTIC);
    }

    @ParameterizedTest
    @CsvSource({"300000, AUTHENTIC", "300001, OUTSIDE_TOLERANCE", "-300000, AUTHENTIC", "-300001, OUTSIDE_TOLERANCE"})
    @Tag("row-21")
    void countsMilliseconds(long later, SignatureCheck expected) {
        WebhookDelivery delivery = delivery(signed("1742505638683", ID, REQUEST), ID, REQUEST);

        assertThat(signature.verify(delivery, SIGNED.plusMillis(later))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"300, AUTHENTIC", "301, OUTSIDE_TOLERANCE", "-300, AUTHENTIC", "-301, OUTSIDE_TOLERANCE"})
    @Tag("row-21")
    void countsSeconds(long later, SignatureCheck expected) {
        WebhookDelivery delivery = delivery(signed("1742505638", ID, REQUEST), ID, REQUEST);

        assertThat(signature.verify(delivery, Instant.ofEpochSecond(1_742_505_638L + later)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"99999999999, 99999999999000", "100000000000, 100000000000"})
    void tellsSecondsFromMillisecondsByTheirSize(String stamp, long millis) {
        WebhookDelivery delivery = delivery(signed(stamp, ID, REQUEST), ID, REQUEST);

        assertThat(signature.verify(delivery, Instant.ofEpochMilli(millis))).isEqualTo(SignatureCheck.AUTHENTIC);
    }

    @Test
    @Tag("row-22")
    void refusesASecretFromTheInstantItEnds() {
        WebhookDelivery delivery = delivery(signed("1742505638683", ID, REQUEST), ID, REQUEST);

        assertThat(signature(SIGNED.plusMillis(1)).verify(delivery, SIGNED)).isEqualTo(SignatureCheck.AUTHENTIC);
        assertThat(signature(SIGNED).verify(delivery, SIGNED)).isEqualTo(SignatureCheck.MISMATCH);
    }

    @Test
    @Tag("row-20")
    void lowerCasedIsTheIdAndNothingElse() {
        String header = signed("1742505638683", "abc", REQUEST);

        assertThat(signature.verify(delivery(header, "AbC", REQUEST), SIGNED)).isEqualTo(SignatureCheck.AUTHENTIC);
        assertThat(signature.verify(delivery(header, "abc", REQUEST.toUpperCase(Locale.ROOT)), SIGNED))
                .isEqualTo(SignatureCheck.MISMATCH);
        assertThat(signature.verify(delivery(signed("1742505638683", "ABC", REQUEST), "abc", REQUEST), SIGNED))
                .isEqualTo(SignatureCheck.MISMATCH);
    }

    @Test
    @Tag("row-20")
    void refusesAnIdThatHoldsTheNextPartToo() {
        String header = signed("1742505638683", ID, REQUEST);

        assertThat(signature.verify(delivery(header, ID + ";request-id:" + REQUEST, ""), SIGNED))
                .isEqualTo(SignatureCheck.HEADER_MALFORMED);
        assertThat(signature.verify(delivery(header, "", REQUEST + ";"), SIGNED))
                .isEqualTo(SignatureCheck.HEADER_MALFORMED);
    }

    @ParameterizedTest
    @CsvSource({"255, AUTHENTIC", "256, HEADER_MALFORMED"})
    void readsIdsUpTo255Characters(int length, SignatureCheck expected) {
        String id = "9".repeat(length);

        assertThat(signature.verify(delivery(signed("1742505638683", id, REQUEST), id, REQUEST), SIGNED))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"!, AUTHENTIC", "~, AUTHENTIC", "' x', HEADER_MALFORMED", "\u007f, HEADER_MALFORMED"})
    void readsPrintableIds(String id, SignatureCheck expected) {
        assertThat(signature.verify(delivery(signed("1742505638683", id, REQUEST), id, REQUEST), SIGNED))
                .isEqualTo(expected);
    }

    private static MercadoPagoSignature signature(Instant until) {
        return new MercadoPagoSignature(List.of(new SigningSecret(Secret.of(SECRET), until)), Tolerance.FIVE_MINUTES);
    }

    private static WebhookDelivery delivery(String header, String id, String request) {
        Map<String, List<String>> headers = new HashMap<>(Map.of("X-Signature", List.of(header)));
        if (!request.isEmpty()) {
            headers.put("X-Request-Id", List.of(request));
        }
        Map<String, String> query = id.isEmpty() ? Map.of() : Map.of("data.id", id, "type", "payment");
        return WebhookDelivery.of(headers, query, "{}".getBytes(StandardCharsets.UTF_8));
    }

    private static String signed(String stamp, String id, String request) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            String manifest = "id:" + id + ";request-id:" + request + ";ts:" + stamp + ";";
            byte[] code = mac.doFinal(manifest.getBytes(StandardCharsets.UTF_8));
            return "ts=" + stamp + ",v1=" + HexFormat.of().formatHex(code);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
