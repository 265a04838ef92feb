package com.petmatch.security.access;

/**
 * Who acts in the name of a principal (RFC 8693 section 4.1): kept for the audit, never a source of permissions.
 *
 * @param id the actor's subject or client id as its issuer wrote it; 1 to 255 characters
 */
public record Actor(String id) {

    private static final int MAX_LENGTH = 255;

    public Actor {
        if (id.isEmpty() || id.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("Expected an actor of 1 to 255 characters, got " + id.length());
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
