package com.petmatch.payments.idempotency;

import com.petmatch.kernel.id.TenantId;
import java.time.Instant;
import java.util.Optional;

/** Keeps used keys. Writes join the caller's transaction; safe for concurrent use. */
public interface IdempotencyStore {

    /**
     * Writes the row unless its scope is taken.
     *
     * <p>While another transaction holds the same scope uncommitted, this waits for its end.
     *
     * @return the row that stands: the given one when it was written, else the earlier one
     */
    IdempotencyRow putIfAbsent(TenantId tenant, IdempotencyRow row);

    Optional<IdempotencyRow> find(TenantId tenant, IdempotencyScope scope);

    /**
     * Forgets keys made before the instant.
     *
     * @return how many were removed, {@code limit} at most
     */
    int purge(TenantId tenant, Instant createdBefore, int limit);
}
