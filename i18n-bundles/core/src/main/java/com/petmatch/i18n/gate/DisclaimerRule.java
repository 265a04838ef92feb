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
        for (BundleEntry entry : source.entries().values()) {
            String disclaimer = entry.feature() + ".disclaimer";
            if (entry.notes().flags().contains("disclaimer") && !texts.entries().containsKey(disclaimer)) {
                findings.add(new Finding(
                        Check.FORBIDDEN,
                        entry.key(),
                        texts.language(),
                        -1,
                        "informs about health without " + disclaimer));
            }
        }
    }
}
