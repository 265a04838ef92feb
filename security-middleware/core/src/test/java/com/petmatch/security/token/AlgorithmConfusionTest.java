package com.petmatch.security.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.keys.IssuerKeys;
import com.petmatch.security.keys.JwsAlgorithm;
import com.petmatch.security.keys.KeySource;
import com.petmatch.security.keys.SignatureProviders;
import com.petmatch.security.keys.VerificationKey;
import com.petmatch.testkit.FakeClock;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A key works with its own algorithm only, whatever a header asks for. */
class AlgorithmConfusionTest {

    private static final Map<JwsAlgorithm, TestSigner> SIGNERS = signers();

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");

    @Test
    @Tag("row-3")
    void everyOrderedPairOfAlgorithmsIsToldApart() {
        KeySource keys =
                IssuerKeys.fixed(SIGNERS.values().stream().map(TestSigner::key).toList());
        JwsVerifier verifier = JwsVerifier.of(keys, EnumSet.allOf(JwsAlgorithm.class), SignatureProviders.platform());
        List<String> accepted = new ArrayList<>();

        for (TestSigner keyOf : SIGNERS.values()) {
            for (TestSigner signedBy : SIGNERS.values()) {
                // Named after one key, signed by another: right only where the two are the same.
                String token = signedBy.sign(
                        "{\"alg\":\"" + signedBy.algorithm().headerName() + "\",\"kid\":\""
                                + keyOf.key().keyId() + "\"}",
                        "foo");
                if (verifier.verify(token) instanceof JwsOutcome.Signed) {
                    accepted.add(keyOf.algorithm() + " " + signedBy.algorithm());
                }
            }
        }

        assertThat(accepted)
                .containsExactlyElementsOf(SIGNERS.keySet().stream()
                        .map(algorithm -> algorithm + " " + algorithm)
                        .toList());
    }

    @Test
    @Tag("row-3")
    void oneRsaKeyVerifiesOnlyWhatItIsBoundTo() {
        TestSigner rs256 = SIGNERS.get(JwsAlgorithm.RS256);
        VerificationKey asPs256 =
                new VerificationKey("k", JwsAlgorithm.PS256, rs256.key().key());
        JwsVerifier verifier = JwsVerifier.of(IssuerKeys.fixed(List.of(asPs256)));

        assertThat(verifier.verify(rs256.sign("{\"alg\":\"RS256\",\"kid\":\"k\"}", "foo")))
                .isEqualTo(new JwsOutcome.Rejected(SecurityErrors.TOKEN_ALGORITHM));
        assertThat(verifier.verify(rs256.sign("{\"alg\":\"PS256\",\"kid\":\"k\"}", "foo")))
                .isEqualTo(new JwsOutcome.Rejected(SecurityErrors.TOKEN_SIGNATURE));
        assertThat(verifier.verify(rs256.sign("{\"alg\":\"RS256\"}", "foo")))
                .isEqualTo(new JwsOutcome.Rejected(SecurityErrors.TOKEN_KEY));
    }

    @Test
    @Tag("row-2")
    void aSharedSecretIsNeverMixedIntoPublicKeys() {
        VerificationKey secret = SIGNERS.get(JwsAlgorithm.HS256).key();
        VerificationKey rsa = SIGNERS.get(JwsAlgorithm.RS256).key();
        KeySource both = IssuerKeys.fixed(List.of(secret, rsa));
        String claims = Jwts.claims(clock.instant(), "");
        String token = SIGNERS.get(JwsAlgorithm.HS256)
                .sign("{\"alg\":\"HS256\",\"typ\":\"at+jwt\",\"kid\":\"HS256\"}", claims);

        assertThat(TokenVerifier.accessTokens("https://pets.example", "pets-api", both, clock)
                        .verify(token))
                .isEqualTo(new TokenOutcome.Rejected(SecurityErrors.TOKEN_ALGORITHM));
        assertThat(TokenVerifier.sharedSecret("https://pets.example", "pets-api", secret, clock)
                        .verify(token))
                .isInstanceOf(TokenOutcome.Verified.class);
        assertThatThrownBy(() -> TokenVerifier.sharedSecret("https://pets.example", "pets-api", rsa, clock))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TokenVerifier.builder(TokenKind.ACCESS, "i", "a", both, clock)
                        .algorithms(EnumSet.of(JwsAlgorithm.RS256, JwsAlgorithm.HS256)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("row-2")
    void thePublicKeyAsSecretOpensNothingOfASharedSecretVerifier() {
        VerificationKey rsa = SIGNERS.get(JwsAlgorithm.RS256).key();
        TokenVerifier verifier = TokenVerifier.sharedSecret(
                "https://pets.example",
                "pets-api",
                SIGNERS.get(JwsAlgorithm.HS256).key(),
                clock);
        byte[] der = rsa.key().getEncoded();
        String pem = "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(der);

        for (byte[] guess : List.of(der, pem.getBytes(StandardCharsets.UTF_8))) {
            String forged = TestSigner.shared("HS256", JwsAlgorithm.HS256, guess)
                    .sign("{\"alg\":\"HS256\",\"typ\":\"at+jwt\"}", Jwts.claims(clock.instant(), ""));
            assertThat(verifier.verify(forged)).isEqualTo(new TokenOutcome.Rejected(SecurityErrors.TOKEN_SIGNATURE));
        }
    }

    @ParameterizedTest
    @Tag("row-8")
    @CsvSource({"HS256, 31", "HS256, 1", "HS384, 32", "HS384, 47", "HS512, 48", "HS512, 63"})
    void aSecretShorterThanTheHashIsRefused(JwsAlgorithm algorithm, int length) {
        byte[] secret = new byte[length];
        new java.util.Random(7).nextBytes(secret);

        assertThatThrownBy(() -> VerificationKey.sharedSecret("k", algorithm, Secret.of(secret)))
                .isInstanceOf(SecurityMisuseException.class)
                .hasMessageContaining(algorithm.headerName());
    }

    @Test
    @Tag("row-8")
    void aSecretThatIsPlainlyNotRandomIsRefusedAndALongOneIsNot() {
        for (String weak : List.of(" ".repeat(64), "secret".repeat(11), "\0".repeat(64), "abcabcab".repeat(8))) {
            assertThatThrownBy(() -> VerificationKey.sharedSecret("k", JwsAlgorithm.HS256, Secret.of(weak)))
                    .isInstanceOf(SecurityMisuseException.class);
        }
        byte[] long200 = new byte[200];
        new java.util.Random(7).nextBytes(long200);
        VerificationKey key = VerificationKey.sharedSecret("k", JwsAlgorithm.HS256, Secret.of(long200));
        assertThat(key).hasToString("VerificationKey[k, HS256]");
    }

    private static Map<JwsAlgorithm, TestSigner> signers() {
        Map<JwsAlgorithm, TestSigner> signers = new EnumMap<>(JwsAlgorithm.class);
        for (JwsAlgorithm algorithm : JwsAlgorithm.values()) {
            signers.put(algorithm, TestSigner.of(algorithm.headerName(), algorithm));
        }
        return signers;
    }
}
