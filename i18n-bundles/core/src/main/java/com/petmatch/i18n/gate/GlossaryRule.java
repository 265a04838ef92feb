package com.petmatch.i18n.gate;

import com.petmatch.i18n.bundle.BundleEntry;
import com.petmatch.i18n.icu.IcuSyntax;
import com.petmatch.i18n.icu.ParseOutcome;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A term of the glossary in the source, or in the note before it, is said by the glossary's word in the translation. A note names
 * only terms that there are.
 */
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
            source.entries().values().forEach(entry -> inspectNote(entry, source, findings));
            return;
        }
        texts.entries()
                .forEach((key, target) -> Optional.ofNullable(source.entries().get(key))
                        .ifPresent(original -> inspect(original, target, texts, findings)));
    }

    private void inspect(BundleEntry original, BundleEntry target, LanguageTexts texts, List<Finding> findings) {
        String translation = words(target.pattern());
        Set<Glossary.Term> terms = new LinkedHashSet<>(glossary.in(words(original.pattern())));
        original.notes().terms().forEach(name -> glossary.term(name).ifPresent(terms::add));
        for (Glossary.Term term : terms) {
            term.missing(texts.language(), translation)
                    .ifPresent(wanted -> findings.add(new Finding(
                            Check.GLOSSARY,
                            target.key(),
                            texts.language(),
                            -1,
                            "\"" + term.name() + "\" wants " + wanted)));
        }
    }

    private void inspectNote(BundleEntry entry, LanguageTexts source, List<Finding> findings) {
        for (String name : entry.notes().terms()) {
            if (glossary.term(name).isEmpty()) {
                findings.add(new Finding(
                        Check.GLOSSARY,
                        entry.key(),
                        source.language(),
                        -1,
                        "the note names \"" + name + "\", which is no term of the glossary"));
            }
        }
    }

    private static String words(String pattern) {
        return IcuSyntax.parse(pattern) instanceof ParseOutcome.Parsed parsed
                ? Translation.fullWords(Optional.of(parsed.model()))
                : pattern;
    }
}
