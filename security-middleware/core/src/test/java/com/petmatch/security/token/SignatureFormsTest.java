package com.petmatch.security.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.keys.JwsAlgorithm;
import com.petmatch.security.keys.SignatureProviders;
import com.petmatch.security.keys.VerificationKey;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Other texts of a right signature, and paddings that only look right. */
@Tag("row-4")
class SignatureFormsTest {

    private static final byte[] DATA = {1, 2, 3};
    private static final String SHA256_INFO = "3031300d060960864801650304020105000420";

    private final SignatureProviders platform = SignatureProviders.platform();

    @ParameterizedTest
    @EnumSource(JwsAlgorithm.class)
    void everyTurnedBitIsNoticed(JwsAlgorithm algorithm) {
        TestSigner signer = TestSigner.of("k", algorithm);
        byte[] signature = signer.raw(DATA);

        assertThat(platform.verifies(signer.key(), DATA, signature)).isTrue();
        for (int bit = 0; bit < signature.length * 8; bit += Math.max(1, signature.length / 16)) {
            byte[] turned = signature.clone();
            turned[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThat(platform.verifies(signer.key(), DATA, turned))
                    .as("bit " + bit)
                    .isFalse();
        }
        assertThat(platform.verifies(signer.key(), DATA, Arrays.copyOf(signature, signature.length + 1)))
                .isFalse();
        assertThat(platform.verifies(signer.key(), DATA, Arrays.copyOfRange(signature, 1, signature.length)))
                .isFalse();
    }

    @Test
    void anEd25519SignatureHasOneText() {
        TestSigner signer = TestSigner.of("k", JwsAlgorithm.EDDSA);
        byte[] signature = signer.raw(DATA);
        BigInteger order = BigInteger.ONE.shiftLeft(252).add(new BigInteger("27742317777372353535851937790883648493"));
        BigInteger s = littleEndian(Arrays.copyOfRange(signature, 32, 64));

        // S + L satisfies the same equation; RFC 8032 refuses it.
        byte[] twin = signature.clone();
        System.arraycopy(littleEndian(s.add(order), 32), 0, twin, 32, 32);

        assertThat(platform.verifies(signer.key(), DATA, signature)).isTrue();
        assertThat(platform.verifies(signer.key(), DATA, twin)).isFalse();
    }

    @Test
    void paddingsOfRsaThatOnlyLookRightAreRefused() {
        VerificationKey key = new VerificationKey("k", JwsAlgorithm.RS256, TokenScene.RSA.getPublic());
        byte[] hash = sha256();
        byte[] info = HexFormat.of().parseHex(SHA256_INFO);

        assertThat(platform.verifies(key, DATA, rsa(padded(256, join(info, hash)))))
                .isTrue();
        paddings(info, hash)
                .forEach((why, message) -> assertThat(platform.verifies(key, DATA, rsa(message)))
                        .as(why)
                        .isFalse());
        BigInteger n = ((RSAPublicKey) TokenScene.RSA.getPublic()).getModulus();
        assertThat(platform.verifies(key, DATA, fixed(n, 256))).isFalse();
        assertThat(platform.verifies(key, DATA, fixed(n.subtract(BigInteger.ONE), 256)))
                .isFalse();
    }

    private static Map<String, byte[]> paddings(byte[] info, byte[] hash) {
        Map<String, byte[]> wrong = new LinkedHashMap<>();
        byte[] right = padded(256, join(info, hash));
        wrong.put("without the hash's name", padded(256, hash));
        wrong.put(
                "without the NULL",
                padded(256, join(HexFormat.of().parseHex("302f300b0609608648016503040201" + "0420"), hash)));
        wrong.put(
                "the name of SHA-1",
                padded(256, join(HexFormat.of().parseHex("3021300906052b0e03021a05000414"), hash)));
        byte[] shortPad = new byte[256];
        byte[] head = Arrays.copyOfRange(right, 0, 12);
        byte[] tail = join(new byte[] {0}, join(info, hash));
        System.arraycopy(head, 0, shortPad, 0, head.length);
        System.arraycopy(tail, 0, shortPad, head.length, tail.length);
        wrong.put("garbage behind the hash (Bleichenbacher 2006)", shortPad);
        wrong.put("block type 2", with(right, 1, (byte) 2));
        wrong.put("block type 0", with(right, 1, (byte) 0));
        wrong.put("a hole in the padding", with(right, 20, (byte) 0xfe));
        wrong.put("no zero between", with(right, 256 - info.length - hash.length - 1, (byte) 0xff));
        wrong.put("another hash", with(right, 255, (byte) (right[255] ^ 1)));
        return wrong;
    }

    private static byte[] padded(int length, byte[] content) {
        byte[] message = new byte[length];
        Arrays.fill(message, 2, length, (byte) 0xff);
        message[1] = 1;
        message[length - content.length - 1] = 0;
        System.arraycopy(content, 0, message, length - content.length, content.length);
        return message;
    }

    private static byte[] rsa(byte[] message) {
        RSAPrivateKey key = (RSAPrivateKey) TokenScene.RSA.getPrivate();
        return fixed(new BigInteger(1, message).modPow(key.getPrivateExponent(), key.getModulus()), 256);
    }

    private static byte[] with(byte[] bytes, int at, byte value) {
        byte[] changed = bytes.clone();
        changed[at] = value;
        return changed;
    }

    private static byte[] join(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    private static byte[] fixed(BigInteger number, int length) {
        byte[] bytes = number.toByteArray();
        byte[] result = new byte[length];
        int copied = Math.min(length, bytes.length);
        System.arraycopy(bytes, bytes.length - copied, result, length - copied, copied);
        return result;
    }

    private static BigInteger littleEndian(byte[] bytes) {
        BigInteger number = BigInteger.ZERO;
        for (int i = bytes.length - 1; i >= 0; i--) {
            number = number.shiftLeft(8).or(BigInteger.valueOf(bytes[i] & 0xff));
        }
        return number;
    }

    private static byte[] littleEndian(BigInteger number, int length) {
        byte[] big = fixed(number, length);
        byte[] little = new byte[length];
        for (int i = 0; i < length; i++) {
            little[i] = big[length - 1 - i];
        }
        return little;
    }

    private static byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(DATA);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
