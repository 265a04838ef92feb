package com.petmatch.i18n.locale;

import java.util.List;
import java.util.Locale;

/**
 * A BCP 47 language tag in canonical case, such as {@code pt-BR} or {@code zh-Hant}: what a text or a reader speaks.
 *
 * <p>Replaced codes are written in their current form (CLDR aliases: {@code iw} becomes {@code he}). Absent parts are
 * empty strings. Immutable.
 *
 * @param language two or three lower-case letters, or {@code und}
 * @param script four letters, title case, or empty
 * @param region two capitals or three digits, or empty
 * @param variants the variants in their order
 * @param extensions everything from the first singleton on, such as {@code u-nu-latn}, or empty
 */
public record LanguageTag(String language, String script, String region, List<String> variants, String extensions) {

    public LanguageTag {
        variants = List.copyOf(variants);
    }

    /** Reads a tag from outside: an ill-formed one is an outcome that names the bad subtag. */
    public static TagOutcome parse(String text) {
        return TagParser.parse(text);
    }

    /** The tag of a text known to be well-formed, for constants and configuration. */
    public static LanguageTag of(String text) {
        if (parse(text) instanceof TagOutcome.WellFormed wellFormed) {
            return wellFormed.tag();
        }
        throw new IllegalArgumentException("Expected a BCP 47 language tag, got \"" + text + "\"");
    }

    /** The tag of a JDK locale; {@code und} for the root locale. */
    public static LanguageTag of(Locale locale) {
        return parse(locale.toLanguageTag()) instanceof TagOutcome.WellFormed wellFormed
                ? wellFormed.tag()
                : new LanguageTag("und", "", "", List.of(), "");
    }

    static LanguageTag of(String language, String script, String region) {
        return new LanguageTag(language, script, region, List.of(), "");
    }

    public Locale toLocale() {
        return Locale.forLanguageTag(toString());
    }

    /** Language, script and region alone. */
    public LanguageTag base() {
        return variants.isEmpty() && extensions.isEmpty() ? this : of(language, script, region);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(language);
        append(text, script);
        append(text, region);
        variants.forEach(variant -> append(text, variant));
        append(text, extensions);
        return text.toString();
    }

    private static void append(StringBuilder text, String part) {
        if (!part.isEmpty()) {
            text.append('-').append(part);
        }
    }
}
