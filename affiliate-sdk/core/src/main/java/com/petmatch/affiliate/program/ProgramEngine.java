package com.petmatch.affiliate.program;

import com.petmatch.affiliate.internal.Codes;
import com.petmatch.kernel.error.PetMatchException;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.TenantId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Defines programmes and answers which plan version rates a moment. Safe for concurrent use. */
public final class ProgramEngine {

    private final TenantId tenant;
    private final ProgramStore store;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    public ProgramEngine(TenantId tenant, ProgramStore store, UnitOfWork unitOfWork, InstantSource clock) {
        this.tenant = tenant;
        this.store = store;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Saves the programme and makes the plan its current one: from the beginning of time for a new programme, from now on
     * when the plan differs from the current version. Calling it again with the same plan changes nothing.
     */
    public void define(Program program, CommissionPlan plan) {
        unitOfWork.inTransaction(() -> {
            store.save(tenant, program);
            List<PlanVersion> versions = store.versions(tenant, program.id());
            if (versions.isEmpty()) {
                store.addVersion(tenant, new PlanVersion(program.id(), plan, Instant.EPOCH));
            } else if (!versions.get(versions.size() - 1).plan().equals(plan)) {
                store.addVersion(tenant, new PlanVersion(program.id(), plan, clock.instant()));
            }
        });
    }

    public Optional<Program> find(ProgramId program) {
        return store.find(tenant, program);
    }

    /** The plan in force at the moment; a programme that was never defined throws {@code affiliate.program.no-plan}. */
    public CommissionPlan planAt(ProgramId program, Instant at) {
        CommissionPlan current = null;
        for (PlanVersion version : store.versions(tenant, program)) {
            if (!version.validFrom().isAfter(at)) {
                current = version.plan();
            }
        }
        if (current == null) {
            throw missing(program);
        }
        return current;
    }

    /** The version with this id, whenever it was in force. */
    public CommissionPlan plan(ProgramId program, PlanId id) {
        return store.versions(tenant, program).stream()
                .map(PlanVersion::plan)
                .filter(plan -> plan.id().equals(id))
                .findFirst()
                .orElseThrow(() -> missing(program));
    }

    private static PetMatchException missing(ProgramId program) {
        return new PetMatchException(
                Codes.PLAN_MISSING, "Expected a plan of programme " + program, Map.of("program", program.value()));
    }
}
