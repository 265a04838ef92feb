package com.petmatch.security.reputation;

import com.petmatch.kernel.id.TenantId;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps scores. Each call is a transaction of its own when none is open; safe for concurrent use. May forget a score: a
 * ban is kept elsewhere and outlives it.
 */
public interface ReputationStore {

    Optional<Score> find(TenantId tenant, ScoreKey key);

    /** Inserts the first score; false when there is one already. */
    boolean insert(TenantId tenant, ScoreKey key, Score first);

    /** Compare-and-set on the version; false when another writer was first. */
    boolean replace(TenantId tenant, ScoreKey key, Score expected, Score next);

    /** Forgets the score, if there is one. */
    void remove(TenantId tenant, ScoreKey key);

    /** Deletes at most {@code limit} scores that last changed before; how many they were. */
    int deleteBefore(TenantId tenant, Instant lastChange, int limit);
}
