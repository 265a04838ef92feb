package com.petmatch.i18n.gate;

import com.petmatch.i18n.bundle.BundleEntry;
import java.util.List;
import java.util.function.Consumer;

/** A check that looks at one message beside its source. */
record MessageRule(Check check, Inspection inspection) implements Rule {

    @Override
    public void inspect(LanguageTexts source, LanguageTexts texts, List<Finding> findings) {
        texts.entries().forEach((key, entry) -> {
            BundleEntry original = source.entries().get(key);
            if (original != null) {
                Translation translation =
                        new Translation(texts.language(), original, entry, source.model(key), texts.model(key));
                inspection.inspect(
                        translation, detail -> findings.add(new Finding(check, key, texts.language(), -1, detail)));
            }
        });
    }

    /** Tells what does not hold for one translation. */
    @FunctionalInterface
    interface Inspection {
        void inspect(Translation translation, Consumer<String> found);
    }
}
