package com.petmatch.payments.webhook;

import com.petmatch.kernel.id.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps verified events, each once. Writes join the caller's transaction; safe for concurrent use. */
public interface WebhookInbox {

    /** Stores the event; false when it is there already. */
    boolean insert(TenantId tenant, InboxEntry entry);

    /**
     * Stores many events, of which some may be there already or may be given more than once.
     *
     * @return for each, in their order, what {@link #insert} would have answered
     */
    default List<Boolean> insertAll(TenantId tenant, List<InboxEntry> entries) {
        return entries.stream().map(entry -> insert(tenant, entry)).toList();
    }

    Optional<InboxEntry> find(TenantId tenant, InboxEntryId id);

    /**
     * Takes events that are due for one worker: they become due again at {@code until}, should the worker die.
     *
     * @return the entries as taken, {@code limit} at most, the longest due first
     */
    List<InboxEntry> claimDue(TenantId tenant, Instant now, Instant until, int limit);

    /** Writes state, failures, failure and due time of an entry. */
    void update(TenantId tenant, InboxEntry entry);

    /** Events that were given up, the oldest first. */
    List<InboxEntry> parked(TenantId tenant, int limit);
}
