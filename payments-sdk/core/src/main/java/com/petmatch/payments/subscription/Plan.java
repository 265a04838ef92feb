package com.petmatch.payments.subscription;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A plan with all its versions; the last one is for sale. Immutable. */
public record Plan(PlanCode code, List<PlanVersion> versions) {

    public Plan {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("Expected one version or more of plan " + code);
        }
        for (int i = 0; i < versions.size(); i++) {
            PlanVersion version = versions.get(i);
            if (!version.plan().equals(code) || version.version() != i + 1) {
                throw new IllegalArgumentException("Expected version " + (i + 1) + " of plan " + code + ", got "
                        + version.version() + " of " + version.plan());
            }
        }
    }

    public static Plan of(PlanVersion first, PlanVersion... later) {
        List<PlanVersion> versions = new ArrayList<>();
        versions.add(first);
        versions.addAll(List.of(later));
        return new Plan(first.plan(), versions);
    }

    public PlanVersion forSale() {
        return versions.get(versions.size() - 1);
    }

    public Optional<PlanVersion> version(int number) {
        return number >= 1 && number <= versions.size() ? Optional.of(versions.get(number - 1)) : Optional.empty();
    }
}
