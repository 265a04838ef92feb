package com.petmatch.security.recovery;

import java.time.Instant;

/**
 * An unused code as the store keeps it. Immutable.
 *
 * @param tag keyed hash with the id of its key: without the pepper a stolen store cannot even be searched
 */
public record RecoveryCode(String tag, Instant createdAt) {

    private static final int MAX_LENGTH = 64;

    public RecoveryCode {
        if (tag.isEmpty() || tag.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("Expected a tag of 1 to 64 characters, got " + tag.length());
        }
    }
}
