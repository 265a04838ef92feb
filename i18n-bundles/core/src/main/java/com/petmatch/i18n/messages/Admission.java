package com.petmatch.i18n.messages;

import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.bundle.OverrideAdmission;
import com.petmatch.i18n.bundle.OverrideReport;
import com.petmatch.i18n.bundle.OverrideReport.Rejection;
import com.petmatch.i18n.gate.Check;
import com.petmatch.i18n.gate.Finding;
import com.petmatch.i18n.gate.Gate;
import com.petmatch.i18n.gate.GateReport;
import com.petmatch.i18n.locale.LanguageTag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Admits the entries of a layer that the gate has no error for, in the languages spoken here. */
record Admission(List<LanguageTag> languages, MessageListener listener) implements OverrideAdmission {

    @Override
    public OverrideReport judge(BundleSource base, BundleSource layer) {
        GateReport report = Gate.forOverrides(base).check(new Spoken(layer, languages));
        List<Rejection> rejections = new ArrayList<>();
        Set<String> refused = new HashSet<>();
        for (Finding finding : report.errors()) {
            String reason = finding.check().number() + " " + finding.detail();
            rejections.add(new Rejection(finding.tag(), finding.key(), reason));
            // What is about a file names no entry.
            if (finding.check() != Check.FORMAT) {
                refused.add(finding.tag() + " " + finding.key());
            }
        }
        layer.languages().stream()
                .filter(tag -> !languages.contains(tag))
                .forEach(tag -> rejections.add(new Rejection(tag, "", "not a language of these texts")));
        rejections.forEach(
                rejection -> listener.overrideRejected(rejection.key(), rejection.language(), rejection.reason()));
        return new OverrideReport(report.messages() - refused.size(), rejections, List.of());
    }

    /** A layer without the languages that nobody speaks here. */
    private record Spoken(BundleSource layer, List<LanguageTag> spoken) implements BundleSource {

        @Override
        public List<LanguageTag> languages() {
            return layer.languages().stream().filter(spoken::contains).toList();
        }

        @Override
        public List<String> areas() {
            return layer.areas();
        }

        @Override
        public Optional<byte[]> read(LanguageTag language, String area) {
            return layer.read(language, area);
        }
    }
}
