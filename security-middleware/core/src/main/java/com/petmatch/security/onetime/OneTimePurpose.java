package com.petmatch.security.onetime;

import java.time.Duration;

/**
 * What a secret opens; one made for another purpose does not fit.
 *
 * @param name lower-case, 32 characters at most
 * @param lifetime up to 24 hours
 */
public record OneTimePurpose(String name, Duration lifetime) {

    /** A link that proves an e-mail address: 30 minutes. */
    public static final OneTimePurpose VERIFY_EMAIL = new OneTimePurpose("verify-email", Duration.ofMinutes(30));

    /** A link that lets set a new password: 30 minutes. */
    public static final OneTimePurpose RESET_PASSWORD = new OneTimePurpose("reset-password", Duration.ofMinutes(30));

    public OneTimePurpose {
        boolean named = !name.isEmpty()
                && name.length() <= 32
                && name.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-');
        if (!named) {
            throw new IllegalArgumentException("Expected a purpose of 1 to 32 lower-case letters and hyphens");
        }
        if (lifetime.isNegative() || lifetime.isZero() || lifetime.compareTo(Duration.ofHours(24)) > 0) {
            throw new IllegalArgumentException("Expected a lifetime above zero and up to 24 hours, got " + lifetime);
        }
    }
}
