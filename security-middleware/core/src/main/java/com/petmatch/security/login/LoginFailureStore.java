package com.petmatch.security.login;

import com.petmatch.kernel.id.TenantId;
import java.time.Instant;
import java.util.Optional;

/** Counts failed sign-ins. Each call is a transaction of its own when none is open; safe for concurrent use. */
public interface LoginFailureStore {

    Optional<LoginFailures> find(TenantId tenant, FailureKey key);

    /** Inserts the first count; false when there is one already. */
    boolean insert(TenantId tenant, FailureKey key, LoginFailures first);

    /** Compare-and-set on the version; false when another writer was first. */
    boolean replace(TenantId tenant, FailureKey key, LoginFailures expected, LoginFailures next);

    /** Forgets the count, after a success. */
    void clear(TenantId tenant, FailureKey key);

    /** Deletes at most {@code limit} counts whose last attempt was before; how many they were. */
    int deleteBefore(TenantId tenant, Instant lastAttempt, int limit);
}
