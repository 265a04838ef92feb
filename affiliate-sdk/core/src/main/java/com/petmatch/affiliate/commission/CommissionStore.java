package com.petmatch.affiliate.commission;

import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.affiliate.program.ProgramId;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps decided sales. Safe for concurrent use. */
public interface CommissionStore {

    /**
     * Lets one transaction at a time decide for a partner in a programme: returns once no other open transaction has taken
     * this turn, and gives it back with the commit.
     */
    void takeTurn(TenantId tenant, ProgramId program, PartnerId partner);

    /** Inserts; false, without a change, when the key is taken. */
    boolean insert(TenantId tenant, Commission commission);

    Optional<Commission> find(TenantId tenant, SaleKey key);

    /** Compare-and-set: false, without a change, unless the stored version is one below the given one. */
    boolean update(TenantId tenant, Commission next);

    /** The partner's sales that occurred in the half-open interval, by {@link Commission#BY_OCCURRENCE}. */
    List<Commission> ofPartner(TenantId tenant, ProgramId program, PartnerId partner, Instant from, Instant until);

    /** The customer's sales in the programme that count, by {@link Commission#BY_OCCURRENCE}. */
    List<Commission> ofCustomer(TenantId tenant, ProgramId program, SubjectId customer);

    /** Pending commissions whose hold ends at the cutoff or before, the earliest first. */
    List<Commission> maturing(TenantId tenant, Instant cutoff, int limit);
}
