package com.petmatch.security.keys;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import javax.crypto.spec.SecretKeySpec;

/** One signature that is right, and the same one spoiled in the ways that providers have taken for right before now. */
final class KnownAnswer {

    private static final String RESOURCE = "known-answers.properties";
    private static final byte[] DATA = "petmatch known answer".getBytes(StandardCharsets.US_ASCII);

    private final JwsAlgorithm algorithm;
    private final VerificationKey key;
    private final byte[] signature;

    private KnownAnswer(JwsAlgorithm algorithm, VerificationKey key, byte[] signature) {
        this.algorithm = algorithm;
        this.key = key;
        this.signature = signature;
    }

    static KnownAnswer of(JwsAlgorithm algorithm) {
        try (InputStream in = KnownAnswer.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + RESOURCE + " is missing from the jar");
            }
            Properties answers = new Properties();
            answers.load(in);
            String answer = answers.getProperty(algorithm.headerName());
            int space = answer.indexOf(' ');
            byte[] encoded = Base64.getDecoder().decode(answer.substring(0, space));
            return new KnownAnswer(
                    algorithm,
                    new VerificationKey("known-answer", algorithm, key(algorithm, encoded)),
                    Base64.getDecoder().decode(answer.substring(space + 1)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    VerificationKey key() {
        return key;
    }

    byte[] signature() {
        return signature;
    }

    byte[] data() {
        return DATA.clone();
    }

    /** Signatures that are not the key's, by what is wrong with them. */
    Map<String, byte[]> spoiled() {
        Map<String, byte[]> wrong = new LinkedHashMap<>();
        byte[] flipped = signature.clone();
        flipped[signature.length / 2] ^= 1;
        wrong.put("a bit turned", flipped);
        wrong.put("all zero", new byte[signature.length]);
        wrong.put("one byte short", Arrays.copyOf(signature, signature.length - 1));
        wrong.put("empty", new byte[0]);
        if (algorithm.family() == JwsAlgorithm.Family.CURVE) {
            spoilNumbers(wrong);
        }
        return wrong;
    }

    private void spoilNumbers(Map<String, byte[]> wrong) {
        int half = signature.length / 2;
        byte[] order = fixed(NistCurve.ofBits(algorithm.bits()).order(), half);
        wrong.put("r is zero", with(0, new byte[half]));
        wrong.put("s is zero", with(half, new byte[half]));
        wrong.put("r is the order", with(0, order));
        wrong.put("s is the order", with(half, order));
        wrong.put("DER form", der());
    }

    private byte[] with(int at, byte[] number) {
        byte[] changed = signature.clone();
        System.arraycopy(number, 0, changed, at, number.length);
        return changed;
    }

    private byte[] der() {
        int half = signature.length / 2;
        byte[] r = new BigInteger(1, Arrays.copyOf(signature, half)).toByteArray();
        byte[] s = new BigInteger(1, Arrays.copyOfRange(signature, half, 2 * half)).toByteArray();
        int length = r.length + s.length + 4;
        byte[] head = length < 128 ? new byte[] {0x30, (byte) length} : new byte[] {0x30, (byte) 0x81, (byte) length};
        byte[] der = Arrays.copyOf(head, head.length + length);
        int at = number(der, head.length, r);
        number(der, at, s);
        return der;
    }

    private static int number(byte[] der, int at, byte[] value) {
        der[at] = 0x02;
        der[at + 1] = (byte) value.length;
        System.arraycopy(value, 0, der, at + 2, value.length);
        return at + 2 + value.length;
    }

    private static byte[] fixed(BigInteger number, int length) {
        byte[] bytes = number.toByteArray();
        byte[] result = new byte[length];
        int copied = Math.min(length, bytes.length);
        System.arraycopy(bytes, bytes.length - copied, result, length - copied, copied);
        return result;
    }

    private static Key key(JwsAlgorithm algorithm, byte[] encoded) {
        try {
            return switch (algorithm.family()) {
                case SHARED -> new SecretKeySpec(encoded, algorithm.jcaName());
                case RSA, RSA_PSS -> KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
                case CURVE -> KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(encoded));
                case EDWARDS -> KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
            };
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform reads this key", impossible);
        }
    }
}
