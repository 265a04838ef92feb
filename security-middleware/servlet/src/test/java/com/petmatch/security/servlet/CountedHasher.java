package com.petmatch.security.servlet;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.password.CheckOutcome;
import com.petmatch.security.password.HashOutcome;
import com.petmatch.security.password.PasswordHash;
import com.petmatch.security.password.PasswordHasher;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what was asked of a real hasher. */
final class CountedHasher implements PasswordHasher {

    final AtomicInteger checks = new AtomicInteger();
    private final PasswordHasher hasher;

    CountedHasher(PasswordHasher hasher) {
        this.hasher = hasher;
    }

    @Override
    public HashOutcome hash(Secret password) {
        return hasher.hash(password);
    }

    @Override
    public CheckOutcome check(Secret password, PasswordHash hash) {
        checks.incrementAndGet();
        return hasher.check(password, hash);
    }
}
