package com.petmatch.security.keys;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.MessageDigest;
import java.security.Provider;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;

/**
 * RSASSA-PKCS1-v1_5 by comparison (RFC 8017 §8.2.2): the provider raises the signature to the public exponent, and the
 * result has to be the one encoding of the hash.
 *
 * <p>The providers' own signature objects parse the padding instead, and all of them take a second encoding, without the
 * NULL behind the name of the hash. For one thread.
 */
final class Pkcs1Check {

    private final Cipher power;
    private final MessageDigest digest;
    // The encoding up to where the hash begins: 00 01 FF … FF 00 and the name of the hash.
    private final byte[] head;

    Pkcs1Check(JwsAlgorithm algorithm, Key key, Optional<Provider> provider, int length)
            throws GeneralSecurityException {
        String transformation = "RSA/ECB/NoPadding";
        power = provider.isPresent()
                ? Cipher.getInstance(transformation, provider.get())
                : Cipher.getInstance(transformation);
        power.init(Cipher.DECRYPT_MODE, key);
        digest = MessageDigest.getInstance("SHA-" + algorithm.bits());
        byte[] name = nameOf(algorithm);
        head = new byte[length - digest.getDigestLength()];
        Arrays.fill(head, 2, head.length - name.length - 1, (byte) 0xff);
        head[1] = 1;
        System.arraycopy(name, 0, head, head.length - name.length, name.length);
    }

    boolean verifies(byte[] data, byte[] signature) throws GeneralSecurityException {
        byte[] expected = Arrays.copyOf(head, head.length + digest.getDigestLength());
        System.arraycopy(digest.digest(data), 0, expected, head.length, expected.length - head.length);
        return MessageDigest.isEqual(expected, filled(power.doFinal(signature), expected.length));
    }

    // Some providers leave leading zeros out.
    private static byte[] filled(byte[] number, int length) {
        if (number.length >= length) {
            return number;
        }
        byte[] filled = new byte[length];
        System.arraycopy(number, 0, filled, length - number.length, number.length);
        return filled;
    }

    // RFC 8017 §9.2, note 1.
    private static byte[] nameOf(JwsAlgorithm algorithm) {
        String hex = switch (algorithm.bits()) {
            case 256 -> "3031300d060960864801650304020105000420";
            case 384 -> "3041300d060960864801650304020205000430";
            default -> "3051300d060960864801650304020305000440";
        };
        return HexFormat.of().parseHex(hex);
    }
}
