package com.petmatch.i18n.exchange;

import com.petmatch.i18n.internal.CldrTable;
import com.petmatch.i18n.locale.FallbackChain;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.plural.PluralCategory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The plural forms that whole numbers reach in a language, and gettext's C expression that picks one by number. Immutable.
 *
 * @param forms in the order of {@code msgstr[n]}
 */
record PluralFormula(List<PluralCategory> forms, String expression) {

    private static final PluralFormula ONLY_OTHER = new PluralFormula(List.of(PluralCategory.OTHER), "0");

    PluralFormula {
        forms = List.copyOf(forms);
    }

    /** The formula of a language: its own, that of a parent, or that of the language alone. */
    static PluralFormula of(LanguageTag tag) {
        return Stream.concat(
                        FallbackChain.of(tag).tags().stream().map(LanguageTag::toString), Stream.of(tag.language()))
                .map(PluralFormula::find)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(ONLY_OTHER);
    }

    /** The value of a {@code Plural-Forms} header. */
    String header() {
        return "nplurals=" + forms.size() + "; plural=" + expression + ";";
    }

    private static Optional<PluralFormula> find(String tag) {
        return Formulas.TABLE
                .optional("formula." + tag)
                .map(expression -> new PluralFormula(categories(Formulas.TABLE.required("forms." + tag)), expression));
    }

    private static List<PluralCategory> categories(String names) {
        return Stream.of(names.split(" ", -1))
                .flatMap(name -> PluralCategory.of(name).stream())
                .toList();
    }

    /** Read on first use, once. */
    private static final class Formulas {
        static final CldrTable TABLE = CldrTable.read("plural-forms");
    }
}
