package com.petmatch.affiliate.program;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A plan and from when on it rates a programme's sales; it ends where the next version begins. */
public record PlanVersion(ProgramId program, CommissionPlan plan, Instant validFrom) {

    public PlanVersion {
        // PostgreSQL keeps microseconds and would round the rest up.
        validFrom = validFrom.truncatedTo(ChronoUnit.MICROS);
    }
}
