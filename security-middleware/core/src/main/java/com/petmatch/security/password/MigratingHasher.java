package com.petmatch.security.password;

import com.petmatch.kernel.privacy.Secret;
import java.util.List;

/**
 * Hashes with one hasher and still checks what others made: bcrypt or scrypt of a former system, PBKDF2 of the days before
 * Argon2id. What an older one recognises is to be hashed anew, which the login engine does at the same sign-in. Immutable,
 * safe for concurrent use.
 *
 * <p><b>Security guarantees.</b> An older hash takes its own time to check: until all are renewed, how long a refusal takes
 * may tell that an account is an old one.
 */
public final class MigratingHasher implements PasswordHasher {

    private final PasswordHasher current;
    private final List<PasswordVerifier> former;

    private MigratingHasher(PasswordHasher current, List<PasswordVerifier> former) {
        this.current = current;
        this.former = former;
    }

    /** A hasher that also reads what these read, the first that does. */
    public static PasswordHasher of(PasswordHasher current, List<PasswordVerifier> former) {
        return new MigratingHasher(current, List.copyOf(former));
    }

    @Override
    public HashOutcome hash(Secret password) {
        return current.hash(password);
    }

    @Override
    public CheckOutcome check(Secret password, PasswordHash hash) {
        for (PasswordVerifier verifier : former) {
            if (verifier.reads(hash)) {
                CheckOutcome outcome = verifier.check(password, hash);
                return outcome instanceof CheckOutcome.Match ? new CheckOutcome.Match(true) : outcome;
            }
        }
        return current.check(password, hash);
    }
}
