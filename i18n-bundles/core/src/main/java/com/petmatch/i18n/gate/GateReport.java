package com.petmatch.i18n.gate;

import com.petmatch.i18n.locale.LanguageTag;
import java.util.List;

/** What the gate found, in the order of languages, checks and keys. Immutable. */
public record GateReport(List<LanguageTag> languages, int messages, List<Finding> findings) {

    public GateReport {
        languages = List.copyOf(languages);
        findings = List.copyOf(findings);
    }

    /** What must be mended before a release. */
    public List<Finding> errors() {
        return findings.stream()
                .filter(finding -> finding.level() == Check.Level.ERROR)
                .toList();
    }

    /** What counts against the budget. */
    public List<Finding> warnings() {
        return findings.stream()
                .filter(finding -> finding.level() == Check.Level.WARNING)
                .toList();
    }

    /** The findings of one check in one language. */
    public List<Finding> of(Check check, LanguageTag language) {
        return findings.stream()
                .filter(finding -> finding.check() == check && finding.tag().equals(language))
                .toList();
    }

    /** The findings of one language. */
    public List<Finding> of(LanguageTag language) {
        return findings.stream()
                .filter(finding -> finding.tag().equals(language))
                .toList();
    }

    /** One language's findings as a JSON object. */
    public String json(LanguageTag language) {
        return ReportJson.of(this, language);
    }

    /** One language's checks and findings as a page that opens without a network. */
    public String html(LanguageTag language) {
        return ReportHtml.of(this, language);
    }

    @Override
    public String toString() {
        return languages.size() + " languages, " + messages + " messages, " + errors().size() + " errors, "
                + warnings().size() + " warnings";
    }
}
