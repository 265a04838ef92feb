package com.petmatch.payments.idempotency;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.payments.IdempotencyConflictException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Decides whether a keyed request is new, a repeat, or a misuse of the key. Safe for concurrent use. */
public final class Idempotency {

    /** How long keys are kept before {@link #purge} may forget them. */
    public static final Duration KEPT = Duration.ofDays(30);

    private final TenantId tenant;
    private final IdempotencyStore store;
    private final InstantSource clock;

    public Idempotency(TenantId tenant, IdempotencyStore store, InstantSource clock) {
        this.tenant = tenant;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Claims the key for a new result; call it inside the transaction that writes the result.
     *
     * @return the id that stands for this key: {@code fresh} for a new request, the earlier one for a repeat
     */
    public UUID claim(IdempotencyScope scope, Fingerprint fingerprint, UUID fresh) {
        IdempotencyRow row = new IdempotencyRow(scope, fingerprint, fresh, clock.instant());
        return sameRequest(store.putIfAbsent(tenant, row), fingerprint);
    }

    /** The earlier result of this key; empty for a key that was not used. */
    public Optional<UUID> known(IdempotencyScope scope, Fingerprint fingerprint) {
        return store.find(tenant, scope).map(row -> sameRequest(row, fingerprint));
    }

    private static UUID sameRequest(IdempotencyRow row, Fingerprint fingerprint) {
        if (!row.fingerprint().equals(fingerprint)) {
            throw new IdempotencyConflictException(row.scope().operation());
        }
        return row.result();
    }

    /** Forgets keys older than {@link #KEPT}, {@code limit} at most; called by the host now and then. */
    public int purge(int limit) {
        Instant before = clock.instant().minus(KEPT);
        return store.purge(tenant, before, limit);
    }
}
