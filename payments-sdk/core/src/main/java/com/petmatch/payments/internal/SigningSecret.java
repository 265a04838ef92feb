package com.petmatch.payments.internal;

import com.petmatch.kernel.privacy.Secret;
import java.time.Instant;

/**
 * A webhook secret and until when it counts; while a secret rolls there are two.
 *
 * @param validUntil the first instant at which it counts no more
 */
public record SigningSecret(Secret secret, Instant validUntil) {

    boolean countsAt(Instant now) {
        return now.isBefore(validUntil);
    }
}
