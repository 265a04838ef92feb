package com.petmatch.payments.subscription;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.payments.SubscriptionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps subscriptions. Writes join the caller's transaction; safe for concurrent use. */
public interface SubscriptionStore {

    /**
     * Writes a new subscription unless the customer has a live one of its kind, paid or free.
     *
     * <p>While another transaction holds such a one uncommitted, this waits for its end.
     */
    boolean insert(TenantId tenant, Subscription subscription);

    Optional<Subscription> find(TenantId tenant, SubscriptionId id);

    /** The customer's live subscriptions, the paid one first. */
    List<Subscription> live(TenantId tenant, SubjectId customer);

    /** Compare-and-set: writes when the stored version is one below the given subscription's. */
    boolean replace(TenantId tenant, Subscription next);

    /** Live subscriptions that were canceled for a period end at or before the instant. */
    List<Subscription> endingBy(TenantId tenant, Instant at, int limit);

    /** Incomplete subscriptions created at or before the instant. */
    List<Subscription> incompleteSince(TenantId tenant, Instant createdBy, int limit);

    /** Active subscriptions with a price. */
    List<Subscription> activePaid(TenantId tenant);
}
