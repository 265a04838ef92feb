package com.petmatch.security.passkey;

import com.petmatch.kernel.privacy.SubjectId;

/**
 * Whom a new passkey is for. {@code toString} shows the subject alone.
 *
 * @param name tells accounts of one person apart, such as the e-mail address; kept by the authenticator
 * @param displayName what authenticators show
 */
public record PasskeyUser(SubjectId subject, String name, String displayName) {

    private static final int MAX_NAME = 256;

    public PasskeyUser {
        if (name.isBlank() || name.length() > MAX_NAME || displayName.length() > MAX_NAME) {
            throw new IllegalArgumentException(
                    "Expected a name of 1 to 256 characters and a display name of at most 256");
        }
    }

    @Override
    public String toString() {
        return "PasskeyUser[" + subject + "]";
    }
}
