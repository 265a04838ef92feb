package com.petmatch.i18n.gate;

import com.petmatch.i18n.locale.LanguageTag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words that the texts must use for a concept in each language, each with the public source it was taken from or
 * {@code house} where we chose it ourselves. Immutable.
 */
public final class Glossary {

    private static final int FIRST_LANGUAGE = 2;
    private static final String NOT_HERE = "-";

    private final List<Term> terms;

    private Glossary(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    /** The glossary of the shipped texts. */
    public static Glossary shipped() {
        return Shipped.GLOSSARY;
    }

    public List<Term> terms() {
        return terms;
    }

    /** The term of this name, as a message's {@code terms} note writes it. */
    Optional<Term> term(String name) {
        return terms.stream().filter(term -> term.name().equals(name)).findFirst();
    }

    /** The terms that a text of the source language holds, by their whole words. */
    List<Term> in(String sourceText) {
        return terms.stream().filter(term -> term.isIn(sourceText)).toList();
    }

    /** Read once, on first use. */
    private static final class Shipped {
        static final Glossary GLOSSARY = read(RuleTable.lines("glossary.tsv"));
    }

    private static Glossary read(List<String> lines) {
        List<String> head = List.of(lines.get(0).split("\t", -1));
        List<Term> terms = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            Map<String, List<String>> words = new LinkedHashMap<>();
            for (int column = FIRST_LANGUAGE; column < cells.length; column++) {
                words.put(head.get(column), List.of(cells[column].split("\\|", -1)));
            }
            terms.add(new Term(cells[0], cells[1], words));
        }
        return new Glossary(terms);
    }

    /**
     * One concept.
     *
     * @param name the concept, in English
     * @param source where its translations were found, or {@code house}
     * @param words by language tag: for the source language the forms that call for the term, one after {@code -} names a phrase
     *     in which they do not; for the others the stems of which one must be in the translation
     */
    public record Term(String name, String source, Map<String, List<String>> words) {

        public Term {
            words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        }

        /** What is missing from a translation of a text that holds the term; empty when it is right or the language has no rule. */
        Optional<String> missing(LanguageTag language, String translation) {
            List<String> stems = words.getOrDefault(language.toString(), List.of(""));
            String lower = translation.toLowerCase(Locale.ROOT);
            return stems.stream().anyMatch(lower::contains)
                    ? Optional.empty()
                    : Optional.of(String.join(" or ", stems));
        }

        private boolean isIn(String text) {
            List<String> forms = words.getOrDefault("en", List.of());
            String lower = text.toLowerCase(Locale.ROOT);
            return forms.stream()
                            .filter(form -> form.startsWith(NOT_HERE))
                            .noneMatch(phrase -> lower.contains(phrase.substring(1)))
                    && WordList.of(forms.stream()
                                    .filter(form -> !form.startsWith(NOT_HERE))
                                    .toList())
                            .firstIn(text)
                            .isPresent();
        }
    }
}
