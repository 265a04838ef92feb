package com.petmatch.security.login;

/**
 * Finds an account by its e-mail address without keeping the address: key id and HMAC as text.
 *
 * @param value at most 64 characters
 */
public record LookupKey(String value) {

    public LookupKey {
        if (value.isEmpty() || value.length() > 64) {
            throw new IllegalArgumentException("Expected a look-up key of 1 to 64 characters");
        }
    }
}
