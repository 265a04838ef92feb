package com.petmatch.security.password;

/**
 * Knows passwords that attackers have, from a list of the host's: a file, a Bloom filter, a service that is asked by the
 * first characters of a hash. Implementations are safe for concurrent use, answer quickly, and say false when they cannot
 * know.
 */
@FunctionalInterface
public interface BreachedPasswords {

    /** Whether attackers have exactly this password; called outside of transactions, for new passwords only. */
    boolean contains(String password);

    /** Knows none. */
    static BreachedPasswords none() {
        return password -> false;
    }
}
