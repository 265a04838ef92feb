package com.petmatch.affiliate.ledger;

import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.kernel.id.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps facts, append-only. Safe for concurrent use. */
public interface FactStore {

    /** Appends; false, without a change, when the key is taken. */
    boolean append(TenantId tenant, Fact fact);

    Optional<Fact> find(TenantId tenant, String key);

    /** The partner's facts recorded in the half-open interval, by (recordedAt, id). */
    List<Fact> ofPartner(TenantId tenant, PartnerId partner, Instant from, Instant until);

    /** Facts by rising id, for replay: those after the given one, or from the beginning. */
    List<Fact> page(TenantId tenant, Optional<FactId> after, int limit);
}
