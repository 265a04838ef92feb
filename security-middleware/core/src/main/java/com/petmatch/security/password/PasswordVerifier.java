package com.petmatch.security.password;

import com.petmatch.kernel.privacy.Secret;

/**
 * Reads hashes that were made elsewhere or in the past, and makes none. Implementations are safe for concurrent use and
 * bound their cost; call them outside of transactions.
 */
public interface PasswordVerifier {

    /** Whether the hash is of its kind; by its prefix alone. */
    boolean reads(PasswordHash hash);

    /** Compares in constant time; a hash of its kind that it cannot read is a {@code SecurityMisuseException}. */
    CheckOutcome check(Secret password, PasswordHash hash);
}
