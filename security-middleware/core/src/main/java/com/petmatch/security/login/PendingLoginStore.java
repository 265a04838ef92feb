package com.petmatch.security.login;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.keys.SecretHash;
import java.time.Instant;
import java.util.Optional;

/** Keeps sign-ins between password and factor. Joins an open transaction, never opens one; safe for concurrent use. */
public interface PendingLoginStore {

    void insert(TenantId tenant, PendingLogin login);

    Optional<PendingLogin> find(TenantId tenant, SecretHash hash);

    /** Compare-and-set on the version; false when another writer was first or it is gone. */
    boolean replace(TenantId tenant, PendingLogin expected, PendingLogin next);

    /** Deletes; of any number of callers exactly one sees true. */
    boolean delete(TenantId tenant, SecretHash hash);

    /** Deletes at most {@code limit} that expired before; how many they were. */
    int deleteExpired(TenantId tenant, Instant before, int limit);
}
