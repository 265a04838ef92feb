package com.petmatch.i18n.gate;

import com.petmatch.i18n.bundle.BundleEntry;
import java.util.List;

/** A text that informs about health, marked {@code #| disclaimer}, has its feature's disclaimer in the same language. */
final class DisclaimerRule implements Rule {

    @Override
    public Check check() {
        return Check.FORBIDDEN;
    }

    @Override
    public void inspect(LanguageTexts source, LanguageTexts texts, List<Finding> findings) {
        for (String key : texts.entries().keySet()) {
            BundleEntry original = source.entries().get(key);
            if (original != null && original.notes().flags().contains("disclaimer")) {
                String disclaimer = original.feature() + ".disclaimer";
                if (!texts.entries().containsKey(disclaimer)
                        && !source.entries().containsKey(disclaimer)) {
                    findings.add(new Finding(
                            Check.FORBIDDEN, key, texts.language(), -1, "informs about health without " + disclaimer));
                }
            }
        }
    }
}
