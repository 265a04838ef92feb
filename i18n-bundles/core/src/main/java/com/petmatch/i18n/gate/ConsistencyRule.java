package com.petmatch.i18n.gate;

import com.petmatch.i18n.bundle.BundleEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The same source has one translation, and one translation stands for one source. */
final class ConsistencyRule implements Rule {

    @Override
    public Check check() {
        return Check.CONSISTENCY;
    }

    @Override
    public void inspect(LanguageTexts source, LanguageTexts texts, List<Finding> findings) {
        Map<String, BundleEntry> bySource = new HashMap<>();
        Map<String, BundleEntry> byTarget = new HashMap<>();
        texts.entries().forEach((key, target) -> {
            BundleEntry original = source.entries().get(key);
            if (original != null && source != texts) {
                compare(bySource, original.pattern(), target, "is said otherwise in ", texts, findings);
                compare(byTarget, target.pattern(), original, "says the same as another source, ", texts, findings);
            }
        });
    }

    // Remembers the first entry under its text and reports each later one whose other side differs.
    private static void compare(
            Map<String, BundleEntry> known,
            String text,
            BundleEntry entry,
            String detail,
            LanguageTexts texts,
            List<Finding> findings) {
        BundleEntry first = known.putIfAbsent(text, entry);
        if (first != null && !first.pattern().equals(entry.pattern())) {
            findings.add(new Finding(Check.CONSISTENCY, entry.key(), texts.language(), -1, detail + first.key()));
        }
    }
}
