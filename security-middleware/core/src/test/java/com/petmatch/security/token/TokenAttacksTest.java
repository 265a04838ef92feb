package com.petmatch.security.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.token.TokenOutcome.Verified;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forged and mangled tokens, by row of the attack table. */
class TokenAttacksTest extends TokenScene {

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
}
