package com.petmatch.payments.vault;

import java.time.Instant;

/**
 * What the customer agreed to when the method was kept.
 *
 * @param textVersion which text was shown, 1 to 64 characters
 * @param offSession whether it may be charged without the customer
 */
public record MethodConsent(String textVersion, Instant agreedAt, boolean offSession) {

    private static final int MAX_LENGTH = 64;

    public MethodConsent {
        if (textVersion.isBlank() || textVersion.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "Expected the version of a text, 1 to 64 characters, got " + textVersion.length());
        }
    }
}
