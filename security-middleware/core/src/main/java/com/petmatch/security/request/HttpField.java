package com.petmatch.security.request;

/**
 * One header field as it was received or will be sent.
 *
 * @param name as written; compared without case
 */
public record HttpField(String name, String value) {

    public boolean isNamed(String other) {
        return name.equalsIgnoreCase(other);
    }
}
