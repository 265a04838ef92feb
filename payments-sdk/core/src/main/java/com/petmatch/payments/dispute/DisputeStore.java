package com.petmatch.payments.dispute;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.page.CursorPosition;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.gateway.GatewayId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps disputes. Writes join the caller's transaction; safe for concurrent use. */
public interface DisputeStore {

    /**
     * Writes a new dispute unless the gateway's id of it is known already.
     *
     * <p>While another transaction holds the same gateway id uncommitted, this waits for its end.
     */
    boolean insert(TenantId tenant, Dispute dispute);

    Optional<Dispute> find(TenantId tenant, DisputeId id);

    Optional<Dispute> findByRef(TenantId tenant, GatewayId gateway, String ref);

    /** The disputes of a charge, the oldest first. */
    List<Dispute> ofCharge(TenantId tenant, ChargeId charge);

    /**
     * Disputes that have not ended, by opening and then id, the oldest first.
     *
     * @param after the last row of the page before: its opening as sort value, its id
     */
    List<Dispute> open(TenantId tenant, Optional<CursorPosition> after, int limit);

    /** Compare-and-set: writes when the stored version is one below the given dispute's. */
    boolean replace(TenantId tenant, Dispute next);

    /** Disputes whose reminder is due, held for the open transaction; two workers never get the same one. */
    List<Dispute> remindable(TenantId tenant, Instant now, int limit);
}
