package com.petmatch.security.testkit.catalogue;

import com.petmatch.security.testkit.catalogue.CaseResult.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a run of the catalogue found, for people and for machines. Immutable; it holds no credential and no body.
 *
 * @param target what was attacked
 * @param policyDigest SHA-256 in hexadecimal of the policy, or else of the order of the stages; empty when unknown
 * @param version of the catalogue
 * @param proven rows that are no cases here
 */
public record AttackReport(
        String target, String policyDigest, String version, List<FamilyResult> families, List<ProvenRow> proven) {

    public AttackReport {
        families = List.copyOf(families);
        proven = List.copyOf(proven);
    }

    static AttackReport of(String target, String policyDigest, List<CaseResult> results) {
        Map<Integer, List<CaseResult>> byRow = new TreeMap<>();
        results.forEach(result -> byRow.computeIfAbsent(result.scenario().row(), row -> new ArrayList<>())
                .add(result));
        List<FamilyResult> families = byRow.values().stream()
                .map(cases -> new FamilyResult(cases.get(0).scenario().family(), cases))
                .toList();
        return new AttackReport(target, policyDigest, currentVersion(), families, ProvenRows.all());
    }

    private static String currentVersion() {
        return Optional.ofNullable(AttackReport.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    public int cases() {
        return families.stream().mapToInt(FamilyResult::cases).sum();
    }

    public int count(Status status) {
        return families.stream().mapToInt(family -> family.count(status)).sum();
    }

    public List<CaseResult> failures() {
        return families.stream().flatMap(family -> family.failures().stream()).toList();
    }

    /** Whether something ran and nothing failed. */
    public boolean isWithstood() {
        return count(Status.PASSED) > 0 && count(Status.FAILED) == 0;
    }

    /** One HTML file without outside assets, readable in light and dark, by screen readers too. */
    public String html() {
        return ReportHtml.of(this);
    }

    /** JSON of the schema {@code petmatch-attack-report/1}. */
    public String json() {
        return ReportJson.of(this);
    }
}
