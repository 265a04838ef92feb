package com.petmatch.payments.subscription;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plans a host sells, given when the engines are built. Immutable. */
public final class PlanCatalogue {

    private final Map<PlanCode, Plan> plans;

    private PlanCatalogue(Map<PlanCode, Plan> plans) {
        this.plans = plans;
    }

    public static PlanCatalogue of(List<Plan> plans) {
        Map<PlanCode, Plan> byCode = new LinkedHashMap<>();
        for (Plan plan : plans) {
            if (byCode.put(plan.code(), plan) != null) {
                throw new IllegalArgumentException("Expected each plan once, got two of " + plan.code());
            }
        }
        return new PlanCatalogue(byCode);
    }

    /** All plans, in the order they were given. */
    public List<Plan> plans() {
        return List.copyOf(plans.values());
    }

    public Optional<Plan> plan(PlanCode code) {
        return Optional.ofNullable(plans.get(code));
    }

    Optional<PlanVersion> version(PlanCode code, int number) {
        return plan(code).flatMap(plan -> plan.version(number));
    }
}
