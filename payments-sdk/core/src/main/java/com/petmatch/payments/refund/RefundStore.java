package com.petmatch.payments.refund;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.idempotency.Lease;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps refunds. Writes join the caller's transaction; safe for concurrent use. */
public interface RefundStore {

    /**
     * Writes a new refund unless the gateway's id of it is known already.
     *
     * <p>While another transaction holds the same gateway id uncommitted, this waits for its end.
     */
    boolean insert(TenantId tenant, Refund refund);

    Optional<Refund> find(TenantId tenant, RefundId id);

    Optional<Refund> findByRef(TenantId tenant, GatewayId gateway, String ref);

    /** The refunds of a charge, the oldest first. */
    List<Refund> ofCharge(TenantId tenant, ChargeId charge);

    /** Compare-and-set: writes when the stored version is one below the given refund's. */
    boolean replace(TenantId tenant, Refund next);

    /** Leases open refunds that are due and leased by nobody; two workers never get the same one. */
    List<Refund> claimDue(TenantId tenant, Instant now, Instant createdBefore, Lease lease, int limit);
}
