package com.petmatch.security.apikey;

/**
 * The public part of a key: names it in lists and audits, opens nothing.
 *
 * @param value 20 hexadecimal digits
 */
public record ApiKeyId(String value) {

    private static final int LENGTH = 20;

    public ApiKeyId {
        if (value.length() != LENGTH || !ApiKeyText.isHex(value)) {
            throw new IllegalArgumentException("Expected an id of 20 hexadecimal digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
