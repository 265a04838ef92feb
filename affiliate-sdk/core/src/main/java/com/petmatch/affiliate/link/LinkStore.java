package com.petmatch.affiliate.link;

import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.kernel.id.TenantId;
import java.util.List;
import java.util.Optional;

/** Keeps links. Safe for concurrent use. */
public interface LinkStore {

    /** Inserts; false, without a change, when the code is taken. */
    boolean insert(TenantId tenant, Link link);

    Optional<Link> find(TenantId tenant, LinkCode code);

    /** The partner's links, the oldest first; at most 1,000. */
    List<Link> ofPartner(TenantId tenant, PartnerId partner);
}
