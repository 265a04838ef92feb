package com.petmatch.affiliate.attribution;

import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.affiliate.program.ProgramId;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.util.Optional;

/** Keeps bindings: one per programme and customer. Safe for concurrent use. */
public interface BindingStore {

    /** Inserts; false, without a change, when the customer is bound in this programme already. */
    boolean insert(TenantId tenant, Binding binding);

    Optional<Binding> find(TenantId tenant, ProgramId program, SubjectId customer);

    /** Compare-and-set: false, without a change, unless the stored version is one below the given one. */
    boolean update(TenantId tenant, Binding next);

    /** How many customers stand bound to the partner since a moment of the half-open interval. */
    long count(TenantId tenant, PartnerId partner, Instant from, Instant until);
}
