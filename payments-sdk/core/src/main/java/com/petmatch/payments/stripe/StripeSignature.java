package com.petmatch.payments.stripe;

import com.petmatch.payments.gateway.SignatureCheck;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks the signature of a Stripe webhook over its raw bytes.
 *
 * <p><b>Security guarantees.</b> Only {@code v1} counts; comparison takes constant time and tries every valid secret; a
 * time further than the tolerance in the past or the future is refused. Safe for concurrent use.
 */
final class StripeSignature {

    private static final String ALGORITHM = "HmacSHA256";

    private final List<StripeConfig.SigningSecret> secrets;
    private final long toleranceSeconds;

    /** @param tolerance zero switches the age check off */
    StripeSignature(List<StripeConfig.SigningSecret> secrets, Duration tolerance) {
        this.secrets = List.copyOf(secrets);
        this.toleranceSeconds = tolerance.toSeconds();
    }

    SignatureCheck verify(String header, byte[] body, Instant now) {
        if (header.isEmpty()) {
            return SignatureCheck.HEADER_MISSING;
        }
        StripeSignatureHeader parsed = StripeSignatureHeader.parse(header);
        if (!parsed.verdict().isAuthentic()) {
            return parsed.verdict();
        }
        if (!matches(parsed, body, now)) {
            return SignatureCheck.MISMATCH;
        }
        long age = Math.abs(now.getEpochSecond() - parsed.seconds());
        boolean inTime = toleranceSeconds == 0 || age <= toleranceSeconds;
        return inTime ? SignatureCheck.AUTHENTIC : SignatureCheck.OUTSIDE_TOLERANCE;
    }

    private boolean matches(StripeSignatureHeader header, byte[] body, Instant now) {
        byte[] prefix = (header.timestamp() + ".").getBytes(StandardCharsets.US_ASCII);
        boolean match = false;
        for (StripeConfig.SigningSecret secret : secrets) {
            if (now.isBefore(secret.validUntil())) {
                byte[] expected = mac(secret, prefix, body);
                for (byte[] signature : header.signatures()) {
                    match |= MessageDigest.isEqual(expected, signature);
                }
            }
        }
        return match;
    }

    private static byte[] mac(StripeConfig.SigningSecret secret, byte[] prefix, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.secret().reveal(), ALGORITHM));
            mac.update(prefix);
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
