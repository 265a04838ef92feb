package com.petmatch.security.passkey;

import java.util.Set;

/**
 * What a verifier keeps of a registered passkey and needs to check it again. Immutable.
 *
 * @param attested the verifier's own form of the public key, in base64url; not secret
 * @param counter how often the authenticator says that it signed; 0 for ever where it does not count
 * @param backupEligible whether it may be synchronised to other devices
 * @param backedUp whether it is
 * @param transports how browsers reach it, such as {@code internal}; hints
 */
public record PasskeyCredential(
        PasskeyId id, String attested, long counter, boolean backupEligible, boolean backedUp, Set<String> transports) {

    private static final int MAX_ATTESTED = 8_192;
    private static final int MAX_TRANSPORTS = 8;
    private static final int MAX_TRANSPORT = 32;

    public PasskeyCredential {
        if (attested.isEmpty() || attested.length() > MAX_ATTESTED) {
            throw new IllegalArgumentException("Expected a public key of 1 to 8,192 characters");
        }
        if (counter < 0) {
            throw new IllegalArgumentException("Expected a counter of zero or more, got " + counter);
        }
        boolean hints = transports.size() <= MAX_TRANSPORTS
                && transports.stream().allMatch(text -> !text.isEmpty() && text.length() <= MAX_TRANSPORT);
        if (!hints) {
            throw new IllegalArgumentException("Expected at most 8 transports of at most 32 characters");
        }
        transports = Set.copyOf(transports);
    }

    PasskeyCredential used(long nextCounter, boolean nowBackedUp) {
        return new PasskeyCredential(id, attested, nextCounter, backupEligible, nowBackedUp, transports);
    }
}
