package com.petmatch.security.passkey;

import com.petmatch.security.keys.SecretHash;

/** What a challenge is tied to, as a hash: a browser's cookie value is a secret. */
final class ChallengeBinding {

    private ChallengeBinding() {}

    static SecretHash of(String asking) {
        if (asking.isEmpty()) {
            throw new IllegalArgumentException("Expected something that names the asking browser or subject");
        }
        return SecretHash.of(asking);
    }
}
