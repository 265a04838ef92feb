package com.petmatch.i18n.gate;

import java.util.List;

/** Every key in every language, and none that the source does not have. */
final class KeyRule implements Rule {

    @Override
    public Check check() {
        return Check.KEYS;
    }

    @Override
    public void inspect(LanguageTexts source, LanguageTexts texts, List<Finding> findings) {
        source.entries().keySet().stream()
                .filter(key -> !texts.entries().containsKey(key))
                .forEach(key -> findings.add(new Finding(Check.KEYS, key, texts.language(), -1, "missing")));
        texts.entries().keySet().stream()
                .filter(key -> !source.entries().containsKey(key))
                .forEach(key -> findings.add(new Finding(Check.KEYS, key, texts.language(), -1, "not in the source")));
    }
}
