package com.petmatch.payments.internal;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * HMAC-SHA256 under the secrets of one webhook.
 *
 * <p><b>Security guarantees.</b> Each candidate is compared with each secret that counts, in constant time, so that the
 * time taken tells neither which secret nor which byte was wrong. Safe for concurrent use.
 */
public final class HmacSecrets {

    private final List<Keyed> keys;

    public HmacSecrets(List<SigningSecret> secrets) {
        this.keys = secrets.stream().map(Keyed::new).toList();
    }

    /**
     * Whether one of the candidates signs the text under a secret that counts now.
     *
     * @param text gives its bytes to the MAC; called once per secret
     */
    public boolean isSigned(Consumer<Mac> text, List<byte[]> candidates, Instant now) {
        boolean match = false;
        for (Keyed key : keys) {
            if (key.secret.countsAt(now)) {
                byte[] expected = key.mac(text);
                for (byte[] candidate : candidates) {
                    match |= MessageDigest.isEqual(expected, candidate);
                }
            }
        }
        return match;
    }

    /** One secret with the MAC that the last caller left behind: to look up and key one costs more than a short text. */
    private static final class Keyed {

        private static final String ALGORITHM = "HmacSHA256";

        private final SigningSecret secret;
        private final SecretKeySpec key;
        private final AtomicReference<@Nullable Mac> idle = new AtomicReference<>();

        Keyed(SigningSecret secret) {
            this.secret = secret;
            this.key = new SecretKeySpec(secret.secret().reveal(), ALGORITHM);
        }

        byte[] mac(Consumer<Mac> text) {
            Mac left = idle.getAndSet(null);
            Mac mac = left == null ? fresh() : left;
            text.accept(mac);
            byte[] code = mac.doFinal();
            // Only one that has finished goes back: after a failure it would hold the beginning of another text.
            idle.set(mac);
            return code;
        }

        private Mac fresh() {
            try {
                Mac mac = Mac.getInstance(ALGORITHM);
                mac.init(key);
                return mac;
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
            }
        }
    }
}
