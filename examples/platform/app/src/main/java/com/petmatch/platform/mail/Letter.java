package com.petmatch.platform.mail;

import java.time.Instant;

/**
 * A mail that the host sends.
 *
 * @param id names the occasion, letters, digits and hyphens: sending the same id again replaces the letter
 */
public record Letter(String id, String to, String subject, String text, Instant at) {

    public Letter {
        if (!id.matches("[A-Za-z0-9-]{1,80}")) {
            throw new IllegalArgumentException(
                    "Expected a letter id of letters, digits and hyphens, got " + id.length());
        }
    }
}
