package com.petmatch.i18n.gate;

import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.locale.LanguageTag;
import java.util.List;
import java.util.Optional;

/** A source whose first language, the one translations are made from, is English. */
record EnglishFirst(BundleSource source) implements BundleSource {

    @Override
    public List<LanguageTag> languages() {
        return source.languages().stream()
                .sorted((one, other) -> Boolean.compare(
                        other.language().equals("en"), one.language().equals("en")))
                .toList();
    }

    @Override
    public List<String> areas() {
        return source.areas();
    }

    @Override
    public Optional<byte[]> read(LanguageTag language, String area) {
        return source.read(language, area);
    }
}
