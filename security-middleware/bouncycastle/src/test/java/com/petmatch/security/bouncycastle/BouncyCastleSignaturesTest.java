package com.petmatch.security.bouncycastle;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.keys.JwsAlgorithm;
import com.petmatch.security.keys.ProviderFinding;
import com.petmatch.security.keys.SignatureProviders;
import com.petmatch.security.keys.VerificationKey;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Security;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import java.util.Comparator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BouncyCastleSignaturesTest {

    private static final byte[] DATA = {1, 2, 3};

    private final SignatureProviders fast = BouncyCastleSignatures.providers();
    private final SignatureProviders platform = SignatureProviders.platform();

    @ParameterizedTest
    @CsvSource({
        "RS256, RSA, 2048, SHA256withRSA",
        "PS256, RSA, 2048, RSASSA-PSS",
        "ES256, EC, 256, SHA256withECDSAinP1363Format",
        "ES384, EC, 384, SHA384withECDSAinP1363Format",
        "EDDSA, Ed25519, 0, Ed25519"
    })
    void agreesWithThePlatformOnEveryAlgorithm(JwsAlgorithm algorithm, String kind, int size, String jca)
            throws GeneralSecurityException {
        KeyPair pair = pair(kind, size);
        VerificationKey key = new VerificationKey("k", algorithm, pair.getPublic());
        byte[] signature = signed(pair, jca);
        byte[] altered = signature.clone();
        altered[5] ^= 1;

        assertThat(fast.verifies(key, DATA, signature)).isTrue();
        assertThat(platform.verifies(key, DATA, signature)).isTrue();
        assertThat(fast.verifies(key, DATA, altered)).isFalse();
        assertThat(platform.verifies(key, DATA, altered)).isFalse();
        assertThat(fast.verifies(key, new byte[] {9}, signature)).isFalse();
    }

    @Test
    @Tag("row-4")
    void malformedCurveSignaturesAreSimplyInvalidOnBothProviders() throws GeneralSecurityException {
        KeyPair pair = pair("EC", 256);
        VerificationKey key = new VerificationKey("k", JwsAlgorithm.ES256, pair.getPublic());
        byte[] good = signed(pair, "SHA256withECDSAinP1363Format");
        byte[] order = ((ECPublicKey) pair.getPublic()).getParams().getOrder().toByteArray();
        byte[] tooLarge = good.clone();
        System.arraycopy(order, order.length - 32, tooLarge, 0, 32);

        for (byte[] forged : new byte[][] {
            new byte[0],
            new byte[64],
            Arrays.copyOf(good, 63),
            Arrays.copyOf(good, 65),
            tooLarge,
            signed(pair, "SHA256withECDSA"),
            BigInteger.TEN.toByteArray()
        }) {
            assertThat(fast.verifies(key, DATA, forged)).isFalse();
            assertThat(platform.verifies(key, DATA, forged)).isFalse();
        }
    }

    @Test
    @Tag("row-4")
    void passesTheSelfTestAndTheFastestIsTaken() {
        SignatureProviders calibrated = BouncyCastleSignatures.calibrated();

        assertThat(calibrated.findings())
                .filteredOn(finding -> finding.provider().equals("BC"))
                .allMatch(ProviderFinding::isPassed)
                .extracting(ProviderFinding::algorithm)
                .containsExactlyInAnyOrder(JwsAlgorithm.values());
        assertThat(calibrated.providerOf(JwsAlgorithm.ES256).orElseThrow().getName())
                .isEqualTo(calibrated.findings().stream()
                        .filter(finding -> finding.algorithm() == JwsAlgorithm.ES256 && finding.isPassed())
                        .min(Comparator.comparing(ProviderFinding::time))
                        .orElseThrow()
                        .provider());
    }

    @Test
    void installsNothingInTheJvm() {
        assertThat(fast).isNotNull();
        assertThat(Security.getProvider("BC")).isNull();
    }

    private static KeyPair pair(String kind, int size) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
        if (size > 0) {
            generator.initialize(size);
        }
        return generator.generateKeyPair();
    }

    private static byte[] signed(KeyPair pair, String jca) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(jca);
        if (jca.equals("RSASSA-PSS")) {
            signature.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
        }
        signature.initSign(pair.getPrivate());
        signature.update(DATA);
        return signature.sign();
    }
}
