package com.petmatch.affiliate.program;

import com.petmatch.kernel.id.TenantId;
import java.util.List;
import java.util.Optional;

/** Keeps programmes and their plan versions. Safe for concurrent use. */
public interface ProgramStore {

    /** Inserts or overwrites the programme's name, home and origins. */
    void save(TenantId tenant, Program program);

    Optional<Program> find(TenantId tenant, ProgramId program);

    /** Adds a version; false, without a change, when the programme has one from this moment on already. */
    boolean addVersion(TenantId tenant, PlanVersion version);

    /** All versions of the programme, the oldest first. */
    List<PlanVersion> versions(TenantId tenant, ProgramId program);
}
