package com.petmatch.examples.story;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.totp.Hotp;
import java.math.BigInteger;
import java.time.Instant;

/** An authenticator app into which somebody typed the key that a page shows. */
final class AuthenticatorApp {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int KEY_BYTES = 20;
    private static final long STEP_SECONDS = 30;

    private final Secret key;

    private AuthenticatorApp(Secret key) {
        this.key = key;
    }

    static AuthenticatorApp typed(String shown) {
        BigInteger number = BigInteger.ZERO;
        for (char letter : shown.replaceAll("\\s", "").toCharArray()) {
            number = number.shiftLeft(5).or(BigInteger.valueOf(ALPHABET.indexOf(letter)));
        }
        byte[] key = new byte[KEY_BYTES];
        for (int i = KEY_BYTES - 1; i >= 0; i--) {
            key[i] = number.byteValue();
            number = number.shiftRight(8);
        }
        return new AuthenticatorApp(Secret.of(key));
    }

    /** What it shows now. */
    String code() {
        return code(0);
    }

    /** What it shows next; a host takes it half a minute early. */
    String next() {
        return code(1);
    }

    private String code(int ahead) {
        return Hotp.code(key, Instant.now().getEpochSecond() / STEP_SECONDS + ahead, 6, Hotp.Algorithm.SHA1);
    }
}
