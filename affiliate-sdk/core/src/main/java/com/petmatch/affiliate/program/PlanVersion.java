package com.petmatch.affiliate.program;

import java.time.Instant;

/** A plan and from when on it rates a programme's sales; it ends where the next version begins. */
public record PlanVersion(ProgramId program, CommissionPlan plan, Instant validFrom) {}
