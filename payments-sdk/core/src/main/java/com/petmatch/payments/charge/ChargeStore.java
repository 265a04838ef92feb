package com.petmatch.payments.charge;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.idempotency.Lease;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps charges with their attempts. Writes join the caller's transaction; safe for concurrent use. */
public interface ChargeStore {

    /** Writes a new charge; its id must be fresh. */
    void insert(TenantId tenant, Charge charge);

    Optional<Charge> find(TenantId tenant, ChargeId id);

    Optional<Charge> findByAttempt(TenantId tenant, AttemptId attempt);

    /** The charge whose attempt has this payment id at the gateway. */
    Optional<Charge> findByPayment(TenantId tenant, GatewayId gateway, String paymentRef);

    /**
     * Makes the charge the one that pays its order, once for ever; of two at once, the second waits for the first.
     *
     * @return false when another charge has paid the order
     */
    boolean win(TenantId tenant, OrderRef order, ChargeId charge);

    /** Compare-and-set: writes when the stored version is one below the given charge's. */
    boolean replace(TenantId tenant, Charge next);

    /**
     * Gives a charge to another gateway: its attempt goes to a charge of its own, which ended without money, and a new one
     * takes its place. Compare-and-set as {@link #replace}.
     *
     * @param next the charge with its new attempt, which must be fresh
     * @param aside the charge, of a fresh id, that keeps the attempt that was not reached
     */
    boolean fallBack(TenantId tenant, Charge next, Charge aside);

    /**
     * Leases charges that recovery should ask about: open, due at {@code now}, prepared before the given instant and
     * leased by nobody. Two workers never get the same charge.
     *
     * @return the charges as leased, {@code limit} at most, the longest due first
     */
    List<Charge> claimDue(TenantId tenant, Instant now, Instant preparedBefore, Lease lease, int limit);
}
