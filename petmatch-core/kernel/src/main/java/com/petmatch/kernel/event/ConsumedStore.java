package com.petmatch.kernel.event;

import com.petmatch.kernel.id.TenantId;

/** What each consumer has already applied; a row commits with the consumer's own change. Safe for concurrent use. */
public interface ConsumedStore {

    /**
     * Marks the event as applied by this consumer; call it inside the consumer's transaction.
     *
     * @return false when it was marked before: skip the event
     */
    boolean markConsumed(TenantId tenant, String consumer, EventId event);
}
