package com.petmatch.affiliate.commission;

import com.petmatch.affiliate.program.ProgramId;
import com.petmatch.kernel.id.TenantId;
import java.util.List;
import java.util.Optional;

/** Keeps reversals, applied and parked. Safe for concurrent use. */
public interface ReversalStore {

    /** Inserts; false, without a change, when the programme has a reversal of this id. */
    boolean insert(TenantId tenant, ReversalRecord reversal);

    Optional<ReversalRecord> find(TenantId tenant, ProgramId program, ReversalId id);

    /** Compare-and-set: false, without a change, unless the stored version is one below the given one. */
    boolean update(TenantId tenant, ReversalRecord next);

    /** Reversals that wait for this sale, the oldest first. */
    List<ReversalRecord> parked(TenantId tenant, SaleKey sale);

    /** Reversals that wait for any sale, the oldest first. */
    List<ReversalRecord> parked(TenantId tenant, int limit);
}
