package com.petmatch.i18n.gate;

import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.locale.LanguageTag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Every language of a source, read for checking. */
final class GateTexts {

    private final Map<LanguageTag, LanguageTexts> byLanguage = new LinkedHashMap<>();

    private GateTexts() {}

    static GateTexts read(BundleSource source) {
        GateTexts texts = new GateTexts();
        source.languages().forEach(tag -> texts.byLanguage.put(tag, LanguageTexts.read(source, tag)));
        return texts;
    }

    List<LanguageTag> languages() {
        return List.copyOf(byLanguage.keySet());
    }

    LanguageTexts of(LanguageTag language) {
        return Objects.requireNonNull(byLanguage.get(language));
    }

    /** The language that translations are made from. */
    LanguageTexts source() {
        return byLanguage.values().iterator().next();
    }
}
