package com.petmatch.security.testkit.catalogue;

import com.petmatch.security.testkit.catalogue.CaseResult.Status;
import java.util.List;

/** How the cases of one row ended. */
public record FamilyResult(AttackFamily family, List<CaseResult> results) {

    public FamilyResult {
        results = List.copyOf(results);
    }

    public int cases() {
        return results.size();
    }

    public int count(Status status) {
        return (int)
                results.stream().filter(result -> result.status() == status).count();
    }

    /** Whether something ran and all of it passed. */
    public boolean isWithstood() {
        return count(Status.PASSED) > 0 && count(Status.FAILED) == 0;
    }

    List<CaseResult> failures() {
        return results.stream()
                .filter(result -> result.status() == Status.FAILED)
                .toList();
    }
}
