package com.petmatch.security.password;

import com.petmatch.kernel.privacy.Secret;

/**
 * Hashes passwords slowly, on purpose, with bounded concurrency. Implementations are safe for concurrent use and block
 * for at most their deadline plus one hash; call them outside of transactions.
 */
public interface PasswordHasher {

    /** A hash of the exact bytes with a fresh salt. */
    HashOutcome hash(Secret password);

    /** Compares in constant time; a hash that this hasher cannot read is a {@code SecurityMisuseException}. */
    CheckOutcome check(Secret password, PasswordHash hash);
}
