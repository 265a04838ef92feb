package com.petmatch.security.reputation;

import com.petmatch.kernel.id.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the last ban of each target, ended ones too. Each call is a transaction of its own when none is open; safe for
 * concurrent use.
 */
public interface BanStore {

    Optional<Ban> find(TenantId tenant, ScoreKey target);

    /** Inserts the first ban of a target; false when there is one already. */
    boolean insert(TenantId tenant, Ban first);

    /** Compare-and-set on the version; false when another writer was first. */
    boolean replace(TenantId tenant, Ban expected, Ban next);

    /** At most {@code limit} bans that end after the instant and were not lifted, those that end last first. */
    List<Ban> active(TenantId tenant, Instant now, int limit);

    /** Deletes at most {@code limit} bans that ended before; how many they were. */
    int deleteBefore(TenantId tenant, Instant ended, int limit);

    /** Deletes the ban of a target, if there is one: for the erasure of an account. */
    void remove(TenantId tenant, ScoreKey target);
}
