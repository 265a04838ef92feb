package com.petmatch.security.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.keys.IssuerKeys;
import com.petmatch.security.keys.JwsAlgorithm;
import com.petmatch.security.keys.SigningKey;
import com.petmatch.security.keys.VerificationKey;
import com.petmatch.security.token.TokenOutcome.Rejected;
import com.petmatch.security.token.TokenOutcome.Verified;
import com.petmatch.testkit.FakeClock;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forged and mangled tokens, by row of the attack table. */
class TokenAttacksTest {

    private static final SigningKey KEY = SigningKey.generate(new SecureRandom());
    private static final KeyPair RSA = rsa();

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    private final TokenVerifier verifier = TokenVerifier.accessTokens(
            "https://pets.example",
            "pets-api",
            IssuerKeys.fixed(
                    List.of(KEY.verificationKey(), new VerificationKey("rsa", JwsAlgorithm.RS256, RSA.getPublic()))),
            clock);

    @Test
    void theUntouchedTokensAreAccepted() {
        assertThat(verifier.verify(good())).isInstanceOf(Verified.class);
        assertThat(verifier.verify(rsaToken("RS256", "SHA256withRSA"))).isInstanceOf(Verified.class);
    }

    @Nested
    @Tag("row-1")
    class UnsignedTokens {

        @ParameterizedTest
        @ValueSource(strings = {"none", "None", "NONE", "nOnE", ""})
        void algNoneIsRejectedInAnyCase(String algorithm) {
            String head = "{\"alg\":\"" + algorithm + "\",\"typ\":\"at+jwt\"}";

            assertRejected(Jwts.base64(head) + "." + Jwts.base64(claims("")) + ".AA", SecurityErrors.TOKEN_ALGORITHM);
        }

        @Test
        void anEmptySignatureIsRejected() {
            String token = good();

            assertRejected(token.substring(0, token.lastIndexOf('.') + 1), SecurityErrors.TOKEN_SHAPE);
        }
    }

    @Nested
    @Tag("row-2")
    class PublicKeyAsHmacSecret {

        @Test
        void hs256OverAnyFormOfThePublicKeyIsRejected() throws GeneralSecurityException {
            byte[] der = RSA.getPublic().getEncoded();
            String pem = "-----BEGIN PUBLIC KEY-----\n"
                    + Base64.getMimeEncoder().encodeToString(der) + "\n-----END PUBLIC KEY-----\n";
            for (byte[] secret : List.of(der, pem.getBytes(StandardCharsets.UTF_8))) {
                String input = Jwts.base64("{\"alg\":\"HS256\",\"typ\":\"at+jwt\",\"kid\":\"rsa\"}") + "."
                        + Jwts.base64(claims(""));
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(secret, "HmacSHA256"));
                String token = input + "." + Jwts.base64(mac.doFinal(input.getBytes(StandardCharsets.US_ASCII)));

                assertRejected(token, SecurityErrors.TOKEN_ALGORITHM);
            }
        }
    }

    @Nested
    @Tag("row-3")
    class AnotherAlgorithmThanTheKeys {

        @Test
        void theKeyDecidesNotTheHeader() {
            assertRejected(rsaToken("ES256", "SHA256withRSA"), SecurityErrors.TOKEN_ALGORITHM);
            assertRejected(rsaToken("PS256", "SHA256withRSA"), SecurityErrors.TOKEN_ALGORITHM);
        }
    }

    @Nested
    @Tag("row-4")
    class MangledSignatures {

        private static final BigInteger ORDER =
                new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);

        @Test
        void zeroOrTooLargeNumbersAreRejected() {
            assertSignatureRejected(new byte[64]);
            byte[] original = signature(good());
            byte[] zeroR = original.clone();
            Arrays.fill(zeroR, 0, 32, (byte) 0);
            assertSignatureRejected(zeroR);
            byte[] largeS = original.clone();
            System.arraycopy(ORDER.toByteArray(), 1, largeS, 32, 32);
            assertSignatureRejected(largeS);
        }

        @Test
        void shortLongAndDerFormsAreRejected() {
            assertSignatureRejected(Arrays.copyOf(signature(good()), 63));
            assertSignatureRejected(Arrays.copyOf(signature(good()), 65));
            String der = Jwts.signed(Jwts.header(KEY), claims(""), KEY.privateKey(), "SHA256withECDSA");
            assertRejected(der, SecurityErrors.TOKEN_SIGNATURE);
        }

        @Test
        void aHighSIsTheSameSignature() {
            byte[] original = signature(fixed());
            BigInteger s = ORDER.subtract(new BigInteger(1, Arrays.copyOfRange(original, 32, 64)));
            byte[] digits = s.toByteArray();
            byte[] high = Arrays.copyOf(original, 64);
            Arrays.fill(high, 32, 64, (byte) 0);
            int length = Math.min(32, digits.length);
            System.arraycopy(digits, digits.length - length, high, 64 - length, length);

            assertThat(verifier.verify(withSignature(high))).isInstanceOf(Verified.class);
        }

        private void assertSignatureRejected(byte[] forged) {
            assertRejected(withSignature(forged), SecurityErrors.TOKEN_SIGNATURE);
        }

        private String withSignature(byte[] bytes) {
            String token = fixed();
            return token.substring(0, token.lastIndexOf('.') + 1) + Jwts.base64(bytes);
        }
    }

    @Nested
    @Tag("row-5")
    class MangledShape {

        @Test
        void partsAreExactlyThreeAndCanonical() {
            String token = good();
            String[] parts = token.split("\\.", -1);

            assertRejected(parts[0] + "." + parts[1], SecurityErrors.TOKEN_SHAPE);
            assertRejected(token + "." + parts[2], SecurityErrors.TOKEN_SHAPE);
            assertRejected(token + ".x.y", SecurityErrors.TOKEN_SHAPE);
            assertRejected(token + "=", SecurityErrors.TOKEN_SHAPE);
            assertRejected(token + "==", SecurityErrors.TOKEN_SHAPE);
            assertRejected(" " + token, SecurityErrors.TOKEN_SHAPE);
            assertRejected(token.replace('.', ' '), SecurityErrors.TOKEN_SHAPE);
            assertRejected("", SecurityErrors.TOKEN_SHAPE);
            assertRejected("..", SecurityErrors.TOKEN_SHAPE);
            assertRejected(parts[0] + "." + parts[1] + ".a+b/", SecurityErrors.TOKEN_SHAPE);
        }

        @Test
        void strayTrailingBitsAreRejected() {
            String token = good();
            char last = token.charAt(token.length() - 1);
            char twin = (char) (last + 1);

            // 64 bytes leave four unused bits in the last character: its neighbour decodes to the same bytes.
            assertRejected(token.substring(0, token.length() - 1) + twin, SecurityErrors.TOKEN_SHAPE);
        }
    }

    @Nested
    @Tag("row-6")
    class KeysInTheHeader {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\"jwk\":{\"kty\":\"EC\"}",
                    "\"jku\":\"https://evil.example/keys\"",
                    "\"x5u\":\"https://evil.example\"",
                    "\"x5c\":[\"AAAA\"]"
                })
        void areRejected(String member) {
            assertRejected(withHeaderMember(member), SecurityErrors.TOKEN_HEADER);
        }
    }

    @Nested
    @Tag("row-7")
    class HostileKeyIds {

        @Test
        void areOpaqueAndBounded() {
            assertRejected(withKeyId("../../etc/passwd"), SecurityErrors.TOKEN_KEY);
            assertRejected(withKeyId("' OR 1=1--"), SecurityErrors.TOKEN_HEADER);
            assertRejected(withKeyId("a\\u0000b"), SecurityErrors.TOKEN_HEADER);
            assertRejected(withKeyId("k".repeat(257)), SecurityErrors.TOKEN_HEADER);
            assertRejected(withKeyId("k".repeat(10_000)), SecurityErrors.TOKEN_SIZE);
        }
    }

    @Nested
    @Tag("row-14")
    class CriticalMembers {

        @ParameterizedTest
        @ValueSource(strings = {"\"crit\":[\"exp\"]", "\"crit\":[]", "\"crit\":[\"b64\"],\"b64\":true"})
        void areRejected(String member) {
            assertRejected(withHeaderMember(member), SecurityErrors.TOKEN_HEADER);
        }
    }

    @Test
    @Tag("row-15")
    void unencodedPayloadsAreRejected() {
        assertRejected(withHeaderMember("\"b64\":false"), SecurityErrors.TOKEN_HEADER);
    }

    @ParameterizedTest
    @Tag("row-16")
    @ValueSource(strings = {",\"sub\":\"other\"", ",\"a\":{\"b\":1,\"b\":2}", ",\"a\":[{\"b\":{\"c\":1,\"c\":1}}]"})
    void duplicateMembersAreRejectedAtAnyDepth(String more) {
        assertRejected(token(claims(more)), SecurityErrors.TOKEN_JSON);
    }

    @Test
    @Tag("row-16")
    void duplicateHeaderMembersAreRejected() {
        assertRejected(withHeaderMember("\"alg\":\"ES256\""), SecurityErrors.TOKEN_JSON);
    }

    @Nested
    @Tag("row-17")
    class OversizedTokens {

        @Test
        void areRejectedBeforeAnyCryptography() {
            String unsigned = ".AAAA.AAAA";

            assertRejected("A".repeat(8_193), SecurityErrors.TOKEN_SIZE);
            assertRejected("A".repeat(1_000_000), SecurityErrors.TOKEN_SIZE);
            assertRejected("A".repeat(2_052) + unsigned, SecurityErrors.TOKEN_SIZE);
        }

        @Test
        void tooManyClaimsTooLongTextsAndTooDeepNestingAreRejected() {
            String many =
                    IntStream.range(0, 300).mapToObj(i -> ",\"c" + i + "\":1").collect(Collectors.joining());

            assertRejected(token(claims(many)), SecurityErrors.TOKEN_SIZE);
            assertRejected(token(claims(",\"a\":\"" + "é".repeat(2_100) + "\"")), SecurityErrors.TOKEN_SIZE);
            assertRejected(token(claims(",\"a\":" + "[".repeat(17) + "]".repeat(17))), SecurityErrors.TOKEN_JSON);
            assertRejected(token(claims(",\"a\":" + "[".repeat(2_000))), SecurityErrors.TOKEN_JSON);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[]", "\"text\"", "{\"a\":1} x", "{\"a\":1}{}", "{'a':1}", "{\"a\":01}", "{\"a\":NaN}", "{", "''"})
    void whatIsNotOneJsonObjectIsRejected(String json) {
        assertThat(verifier.verify(token(json))).isInstanceOf(Rejected.class);
    }

    @Test
    void utf16IsNotGuessed() {
        String input = Jwts.base64(Jwts.header(KEY).getBytes(StandardCharsets.UTF_16BE));

        assertRejected(input + ".AAAA.AAAA", SecurityErrors.TOKEN_JSON);
    }

    private void assertRejected(String token, ErrorCode code) {
        assertThat(verifier.verify(token)).isEqualTo(new Rejected(code));
    }

    private String good() {
        return token(claims(""));
    }

    private String fixedToken = "";

    private String fixed() {
        fixedToken = fixedToken.isEmpty() ? good() : fixedToken;
        return fixedToken;
    }

    private String token(String claims) {
        return Jwts.es256(Jwts.header(KEY), claims, KEY.privateKey());
    }

    private String withHeaderMember(String member) {
        String header = Jwts.header(KEY);
        return Jwts.es256(header.substring(0, header.length() - 1) + "," + member + "}", claims(""), KEY.privateKey());
    }

    private String withKeyId(String keyId) {
        return Jwts.es256(
                "{\"alg\":\"ES256\",\"typ\":\"at+jwt\",\"kid\":\"" + keyId + "\"}", claims(""), KEY.privateKey());
    }

    private String rsaToken(String algorithm, String jca) {
        return Jwts.signed(
                "{\"alg\":\"" + algorithm + "\",\"typ\":\"at+jwt\",\"kid\":\"rsa\"}",
                claims(""),
                RSA.getPrivate(),
                jca);
    }

    private String claims(String more) {
        return Jwts.claims(clock.instant(), more);
    }

    private static byte[] signature(String token) {
        return Base64.getUrlDecoder().decode(token.substring(token.lastIndexOf('.') + 1));
    }

    private static KeyPair rsa() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2_048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
