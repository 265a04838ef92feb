package com.petmatch.security.totp;

import com.petmatch.kernel.privacy.Secret;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One-time passwords by counter, RFC 4226, and with the hashes that RFC 6238 adds. Stateless. */
public final class Hotp {

    private static final int MIN_DIGITS = 6;
    private static final int MAX_DIGITS = 8;

    /** The hash inside of the HMAC; authenticator apps know SHA-1. */
    public enum Algorithm {
        SHA1("HmacSHA1"),
        SHA256("HmacSHA256"),
        SHA512("HmacSHA512");

        private final String mac;

        Algorithm(String mac) {
            this.mac = mac;
        }
    }

    private Hotp() {}

    /**
     * The code of a counter, with leading zeros.
     *
     * @param digits 6 to 8
     */
    public static String code(Secret key, long counter, int digits, Algorithm algorithm) {
        if (digits < MIN_DIGITS || digits > MAX_DIGITS) {
            throw new IllegalArgumentException("Expected 6 to 8 digits, got " + digits);
        }
        byte[] hash = hash(key, counter, algorithm);
        int offset = hash[hash.length - 1] & 0x0f;
        int number = ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7fffffff;
        long modulus = 1;
        for (int i = 0; i < digits; i++) {
            modulus *= 10;
        }
        String text = Long.toString(number % modulus);
        return "0".repeat(digits - text.length()) + text;
    }

    private static byte[] hash(Secret key, long counter, Algorithm algorithm) {
        try {
            Mac mac = Mac.getInstance(algorithm.mac);
            mac.init(new SecretKeySpec(key.reveal(), algorithm.mac));
            return mac.doFinal(ByteBuffer.allocate(8).putLong(counter).array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + algorithm.mac, impossible);
        }
    }
}
