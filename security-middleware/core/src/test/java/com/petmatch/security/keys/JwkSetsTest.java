package com.petmatch.security.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.petmatch.security.error.SecurityMisuseException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which keys of an issuer's set verify, and which sets are refused as a whole. */
class JwkSetsTest {

    private static final String GOOD = member(ec(Curve.P_256), "\"kid\":\"good\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"kid\":\"other\",\"use\":\"enc\"",
                "\"kid\":\"other\",\"alg\":\"ECDH-ES\"",
                "\"kid\":\"other\",\"alg\":\"ES384\"",
                "\"kid\":\"other\",\"alg\":\"ES224\"",
                "\"kid\":\"other\",\"alg\":\"RS256\"",
                "\"kid\":\"other\",\"key_ops\":[\"deriveKey\"]",
                "\"kid\":\"o t h e r\""
            })
    void aKeyForSomethingElseIsLeftOutAndItsNeighbourStays(String members) {
        KeySource keys = IssuerKeys.ofJwks(set(GOOD, member(ec(Curve.P_256), members)));

        assertThat(keys.find("good")).isInstanceOf(KeyLookup.Found.class);
        assertThat(keys.find("other")).isEqualTo(KeyLookup.UNKNOWN);
        assertThat(keys.candidates(JwsAlgorithm.ES256)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kty\":\"RSA\",\"kid\":\"other\",\"use\":\"enc\",\"alg\":\"RSA-OAEP\",\"n\":\"AQAB\",\"e\":\"AQAB\"}",
                "{\"kty\":\"RSA\",\"kid\":\"other\",\"alg\":\"RSA1_5\",\"n\":\"AQAB\",\"e\":\"AQAB\"}",
                "{\"kty\":\"OKP\",\"kid\":\"other\",\"crv\":\"X25519\",\"x\":\"AAAA\"}",
                "{\"kty\":\"OKP\",\"kid\":\"other\",\"crv\":\"Ed448\",\"x\":\"AAAA\"}",
                "{\"kty\":\"EC\",\"kid\":\"other\",\"crv\":\"P-256\",\"x\":\"AAAA\",\"y\":\"AAAA\"}",
                "{\"kty\":\"EC\",\"kid\":\"other\",\"crv\":\"P-999\",\"x\":\"AAAA\",\"y\":\"AAAA\"}",
                "{\"kty\":\"LATTICE\",\"kid\":\"other\",\"x\":\"AAAA\"}",
                "{\"kid\":\"other\"}"
            })
    void whatCannotBeUnderstoodIsLeftOut(String other) {
        assertThat(IssuerKeys.ofJwks(set(other, GOOD)).find("good")).isInstanceOf(KeyLookup.Found.class);
        assertThatThrownBy(() -> IssuerKeys.ofJwks(set(other)))
                .isInstanceOf(SecurityMisuseException.class)
                .hasMessageContaining("no key");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kty\":\"oct\",\"kid\":\"s\",\"k\":\"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ\"}",
                "{\"kty\":\"oct\",\"kid\":\"s\"}",
                "{\"kty\":\"EC\",\"kid\":\"s\",\"crv\":\"P-256\",\"x\":\"AAAA\",\"y\":\"AAAA\",\"d\":\"AAAA\"}"
            })
    void aLeakedSecretRefusesTheWholeSet(String secret) {
        assertThatThrownBy(() -> IssuerKeys.ofJwks(set(GOOD, secret))).hasMessageContaining("public keys only");
    }

    @Test
    @Tag("row-11")
    void oneKeyIdForTwoKeysRefusesTheSetAndTheSameKeyTwiceDoesNot() {
        String twin = member(ec(Curve.P_256), "\"kid\":\"good\"");

        assertThatThrownBy(() -> IssuerKeys.ofJwks(set(GOOD, twin))).hasMessageContaining("two keys");
        assertThat(IssuerKeys.ofJwks(set(GOOD, GOOD)).candidates(JwsAlgorithm.ES256))
                .hasSize(1);
    }

    @Test
    @Tag("row-11")
    void keysWithoutAnIdGoByTheirThumbprintAndAtMostFourAreTried() throws Exception {
        // RFC 7638 §3.1.
        String rfc =
                "{\"kty\":\"RSA\",\"e\":\"AQAB\",\"n\":\"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAA"
                        + "tVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6C"
                        + "f0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdk"
                        + "t-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw\"}";

        assertThat(IssuerKeys.ofJwks(set(rfc)).find("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"))
                .isInstanceOf(KeyLookup.Found.class);
        String many = IntStream.range(0, 9)
                .mapToObj(i -> ec(Curve.P_256).toJSONString())
                .collect(Collectors.joining(","));
        assertThat(IssuerKeys.ofJwks(set(many)).candidates(JwsAlgorithm.ES256)).hasSize(4);
    }

    @Test
    void otherAlgorithmsAreAnExplicitChoice() {
        String p521 = member(ec(Curve.P_521), "\"kid\":\"big\"");

        assertThatThrownBy(() -> IssuerKeys.ofJwks(set(p521))).isInstanceOf(SecurityMisuseException.class);
        assertThat(IssuerKeys.ofJwks(set(p521), EnumSet.of(JwsAlgorithm.ES512)).find("big"))
                .isInstanceOf(KeyLookup.Found.class);
    }

    @Test
    void aKeyWithoutAnAlgorithmIsBoundToTheFirstAllowedOne() throws GeneralSecurityException {
        String rsa = new RSAKey.Builder(rsa(2_048)).keyID("r").build().toJSONString();

        assertThat(algorithm(IssuerKeys.ofJwks(set(rsa)), "r")).isEqualTo(JwsAlgorithm.RS256);
        assertThat(algorithm(IssuerKeys.ofJwks(set(rsa), Set.of(JwsAlgorithm.PS384)), "r"))
                .isEqualTo(JwsAlgorithm.PS384);
    }

    @Test
    void weakRsaKeysVerifyNothing() throws GeneralSecurityException {
        BigInteger modulus = rsa(2_048).getModulus();

        assertThat(fits(rsa(1_024))).isFalse();
        assertThat(fits(rsa(2_048))).isTrue();
        assertThat(fits(odd(modulus, BigInteger.ONE))).isFalse();
        assertThat(fits(odd(modulus, BigInteger.valueOf(65_536)))).isFalse();
        assertThat(fits(odd(modulus, BigInteger.valueOf(3)))).isTrue();
        assertThat(fits(odd(roca(), BigInteger.valueOf(65_537)))).isFalse();
    }

    @Test
    void anotherCurveOfTheSameSizeIsNotP256() throws GeneralSecurityException {
        ECPublicKey real = (ECPublicKey) p256().getPublic();
        ECPublicKey foreign = new ForeignCurveKey(real);

        assertThat(JwsAlgorithm.ES256.fits(real)).isTrue();
        assertThat(JwsAlgorithm.ES256.fits(foreign)).isFalse();
    }

    @Test
    void setsAreBounded() {
        String hundredOne = IntStream.range(0, 101).mapToObj(i -> "{}").collect(Collectors.joining(","));

        assertThatThrownBy(() -> IssuerKeys.ofJwks(set(hundredOne))).hasMessageContaining("100");
        assertThatThrownBy(() -> IssuerKeys.ofJwks(" ".repeat(1024 * 1024 + 1))).hasMessageContaining("1 MiB");
    }

    private static JwsAlgorithm algorithm(KeySource keys, String id) {
        return ((KeyLookup.Found) keys.find(id)).key().algorithm();
    }

    private static boolean fits(RSAPublicKey key) {
        return JwsAlgorithm.RS256.fits(key) && JwsAlgorithm.PS256.fits(key);
    }

    // What the broken generator made: primes of the form k·M + 65537^a mod M.
    private static BigInteger roca() {
        BigInteger product = BigInteger.ONE;
        for (BigInteger p = BigInteger.TWO; p.intValue() <= 701; p = p.nextProbablePrime()) {
            product = product.multiply(p);
        }
        return rocaPrime(product, 5).multiply(rocaPrime(product, 7));
    }

    private static BigInteger rocaPrime(BigInteger product, int seed) {
        Random random = new Random(seed);
        while (true) {
            BigInteger residue = BigInteger.valueOf(65_537).modPow(new BigInteger(60, random), product);
            BigInteger factor = new BigInteger(1_024 - product.bitLength(), random).setBit(1_023 - product.bitLength());
            BigInteger candidate = factor.multiply(product).add(residue);
            if (candidate.bitLength() == 1_024 && candidate.isProbablePrime(20)) {
                return candidate;
            }
        }
    }

    private static RSAPublicKey odd(BigInteger modulus, BigInteger exponent) {
        return new PlainRsaKey(new RSAPublicKeySpec(modulus, exponent));
    }

    private static RSAPublicKey rsa(int bits) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        return (RSAPublicKey) KeyFactory.getInstance("RSA")
                .translateKey(generator.generateKeyPair().getPublic());
    }

    private static ECKey ec(Curve curve) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve.getStdName()));
            return new ECKey.Builder(
                            curve, (ECPublicKey) generator.generateKeyPair().getPublic())
                    .build();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static java.security.KeyPair p256() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        return generator.generateKeyPair();
    }

    private static String member(ECKey key, String members) {
        String json = key.toJSONString();
        return json.substring(0, json.length() - 1) + "," + members + "}";
    }

    private static String set(String... keys) {
        return List.of(keys).stream().collect(Collectors.joining(",", "{\"keys\":[", "]}"));
    }
}
