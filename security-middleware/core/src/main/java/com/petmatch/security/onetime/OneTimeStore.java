package com.petmatch.security.onetime;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.keys.SecretHash;
import java.time.Instant;
import java.util.Optional;

/** Keeps one-time secrets. Joins an open transaction, never opens one; safe for concurrent use. */
public interface OneTimeStore {

    void insert(TenantId tenant, OneTimeSecret secret);

    Optional<OneTimeSecret> find(TenantId tenant, SecretHash hash);

    /** Compare-and-set from unused to used; of any number of callers exactly one sees true. */
    boolean spend(TenantId tenant, SecretHash hash);

    /** Deletes the person's unused secrets of that purpose; how many there were. */
    int deleteUnused(TenantId tenant, String purpose, SubjectId subject);

    /** Deletes at most {@code limit} secrets that expired before; how many they were. */
    int deleteExpired(TenantId tenant, Instant before, int limit);
}
