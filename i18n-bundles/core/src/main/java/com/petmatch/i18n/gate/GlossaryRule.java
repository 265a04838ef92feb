package com.petmatch.i18n.gate;

import com.petmatch.i18n.bundle.BundleEntry;
import com.petmatch.i18n.icu.IcuSyntax;
import com.petmatch.i18n.icu.ParseOutcome;
import java.util.List;
import java.util.Optional;

/** A term of the glossary in the source is said by the glossary's word in the translation. */
final class GlossaryRule implements Rule {

    private final Glossary glossary;

    GlossaryRule(Glossary glossary) {
        this.glossary = glossary;
    }

    @Override
    public Check check() {
        return Check.GLOSSARY;
    }

    @Override
    public void inspect(LanguageTexts source, LanguageTexts texts, List<Finding> findings) {
        if (source == texts) {
            return;
        }
        texts.entries()
                .forEach((key, target) -> Optional.ofNullable(source.entries().get(key))
                        .ifPresent(original -> inspect(original, target, texts, findings)));
    }

    private void inspect(BundleEntry original, BundleEntry target, LanguageTexts texts, List<Finding> findings) {
        String translation = words(target.pattern());
        for (Glossary.Term term : glossary.in(words(original.pattern()))) {
            term.missing(texts.language(), translation)
                    .ifPresent(wanted -> findings.add(new Finding(
                            Check.GLOSSARY,
                            target.key(),
                            texts.language(),
                            -1,
                            "\"" + term.name() + "\" wants " + wanted)));
        }
    }

    private static String words(String pattern) {
        return IcuSyntax.parse(pattern) instanceof ParseOutcome.Parsed parsed
                ? Translation.fullWords(Optional.of(parsed.model()))
                : pattern;
    }
}
