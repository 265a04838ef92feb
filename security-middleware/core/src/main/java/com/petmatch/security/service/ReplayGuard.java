package com.petmatch.security.service;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.keys.SecretHash;
import java.time.Instant;

/** Remembers what may be presented once until it would have expired anyway. Safe for concurrent use. */
public interface ReplayGuard {

    /** True for exactly one of any number of callers with the same thing; kept at least until then. */
    boolean isFirst(TenantId tenant, SecretHash presented, Instant until);

    /** Forgets at most {@code limit} things whose time ended before; how many they were. */
    int deleteExpired(TenantId tenant, Instant before, int limit);
}
