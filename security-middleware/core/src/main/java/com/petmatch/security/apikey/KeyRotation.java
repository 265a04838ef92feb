package com.petmatch.security.apikey;

/** What became of a key's replacement. */
public sealed interface KeyRotation {

    /** The next key; the former one works for 24 hours more, or until its own end. */
    record Rotated(IssuedApiKey next) implements KeyRotation {}

    /** The key is not the owner's, or has ended. */
    record NotLive() implements KeyRotation {}

    /** The owner has 50 live keys: one must be revoked first. */
    record TooMany() implements KeyRotation {}
}
