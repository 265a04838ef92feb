package com.petmatch.affiliate.partner;

import com.petmatch.affiliate.program.ProgramId;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.util.List;
import java.util.Optional;

/** Keeps partners and their memberships. Safe for concurrent use. */
public interface PartnerStore {

    /** Inserts; false, without a change, when the id or the owner is taken. */
    boolean insert(TenantId tenant, Partner partner);

    Optional<Partner> find(TenantId tenant, PartnerId partner);

    Optional<Partner> findByOwner(TenantId tenant, SubjectId owner);

    /** Inserts; false, without a change, when the partner is a member of the programme already. */
    boolean insertEnrolment(TenantId tenant, Enrolment enrolment);

    Optional<Enrolment> enrolment(TenantId tenant, PartnerId partner, ProgramId program);

    /** The memberships of a partner, the oldest first. */
    List<Enrolment> enrolments(TenantId tenant, PartnerId partner);

    /** Compare-and-set: false, without a change, unless the stored version is one below the given one. */
    boolean update(TenantId tenant, Enrolment next);
}
