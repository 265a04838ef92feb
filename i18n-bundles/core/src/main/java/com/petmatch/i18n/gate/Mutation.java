package com.petmatch.i18n.gate;

import com.petmatch.i18n.bundle.BundleEntry;
import com.petmatch.i18n.bundle.MessageOrigin;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.plural.PluralCategory;
import com.petmatch.i18n.plural.PluralRules;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Ways in which translations really go wrong, each with the check that must notice: they prove the gate. Deterministic: the same
 * message is always spoilt the same way.
 */
public enum Mutation {
    KEY_DROPPED(Check.KEYS, spoilt -> Optional.of("")),
    KEY_DOUBLED(Check.FORMAT, spoilt -> spoilt.file(spoilt.line() + spoilt.line())),
    PLACEHOLDER_DELETED(Check.SIGNATURE, spoilt -> spoilt.replaced(spoilt.argument(), "")),
    PLACEHOLDER_RENAMED(Check.SIGNATURE, spoilt -> spoilt.replaced(spoilt.argument(), "{renamed}")),
    PLACEHOLDER_DOUBLED(
            Check.SIGNATURE, spoilt -> spoilt.replaced(spoilt.argument(), spoilt.argument() + " " + spoilt.argument())),
    PLACEHOLDER_QUOTED_AWAY(
            Check.SIGNATURE, spoilt -> spoilt.replaced(spoilt.argument(), "'" + spoilt.argument() + "'")),
    QUOTE_OPENED(Check.SIGNATURE, spoilt -> spoilt.replaced(spoilt.argument(), "'" + spoilt.argument())),
    BRACE_LOST(Check.SIGNATURE, spoilt -> spoilt.replaced("}", "")),
    CATEGORY_DROPPED(Check.CATEGORIES, Spoiling::withoutFirstForm),
    CATEGORY_OF_ANOTHER_LANGUAGE(
            Check.CATEGORIES,
            spoilt -> foreign(spoilt).flatMap(category -> spoilt.replaced("other {", category + " {#} other {"))),
    CATEGORY_MISSPELT(Check.SIGNATURE, spoilt -> spoilt.replaced("other {", "ohter {#} other {")),
    FORMS_ALL_EQUAL(Check.EQUAL_FORMS, Spoiling::withEqualForms),
    NUMBER_OF_ONE_LOST(Check.ONE_FORM, Spoiling::withoutNumberOfOne),
    TEXT_EMPTIED(Check.RENDERING, spoilt -> spoilt.pattern("")),
    TAG_ADDED(Check.MARKUP, spoilt -> spoilt.inserted("<b>x</b> ")),
    ATTRIBUTE_ADDED(Check.SIGNATURE, spoilt -> spoilt.inserted("<a href=x>")),
    URL_ADDED(Check.MARKUP, spoilt -> spoilt.inserted("https://pets.example/x ")),
    DECOMPOSED(Check.CHARACTERS, spoilt -> spoilt.inserted("e\u0301 ")),
    BIDI_CONTROL(Check.CHARACTERS, spoilt -> spoilt.inserted("\u202E")),
    ZERO_WIDTH_SPACE(Check.CHARACTERS, spoilt -> spoilt.inserted("\u200B")),
    REPLACEMENT_CHARACTER(Check.CHARACTERS, spoilt -> spoilt.inserted("\uFFFD")),
    LOOK_ALIKE_LETTER(Check.SCRIPTS, Spoiling::withLookAlike),
    OTHER_HAN_SET(Check.HAN, Spoiling::withOtherHan),
    UNTRANSLATED(Check.UNTRANSLATED, Spoiling::withSource),
    END_MARK_CHANGED(Check.END_MARKS, Spoiling::withOtherEnd),
    THREE_DOTS(Check.END_MARKS, spoilt -> spoilt.inserted("... ")),
    OPENING_MARK_DROPPED(Check.QUESTION_MARKS, spoilt -> spoilt.replaced("¿", "")),
    NO_BREAK_SPACE_LOST(Check.QUESTION_MARKS, Spoiling::withoutNoBreakSpace),
    STRAIGHT_QUOTES(Check.QUESTION_MARKS, spoilt -> spoilt.inserted("\"x\" ")),
    DOUBLE_SPACE(Check.SPACES, spoilt -> spoilt.isPlain() ? spoilt.replaced(" ", "  ") : Optional.empty()),
    EDGE_SPACE(Check.SPACES, spoilt -> spoilt.isPlain() ? spoilt.pattern(spoilt.text() + " ") : Optional.empty()),
    LINE_BREAK_ADDED(Check.SPACES, spoilt -> spoilt.inserted("\n")),
    NUMBER_ADDED(Check.NUMBERS, spoilt -> spoilt.inserted("7 ")),
    CURRENCY_ADDED(Check.NUMBERS, spoilt -> spoilt.inserted("USD ")),
    OVER_THE_LIMIT(Check.LENGTH_LIMITS, spoilt -> spoilt.inserted("abcdefghijklmnopqrstuvwxyz ")),
    FAR_TOO_LONG(
            Check.LENGTH_RATIO,
            spoilt -> spoilt.isPlain()
                    ? spoilt.pattern((spoilt.text() + " ").repeat(12).strip())
                    : Optional.empty()),
    REGISTER_FLIPPED(Check.REGISTER, spoilt -> spoilt.insertedWord("register", 1)),
    FORBIDDEN_WORD(Check.FORBIDDEN, spoilt -> spoilt.insertedWord("forbidden", 0)),
    ARGUMENT_TOUCHED(Check.RISKY_PLACE, Spoiling::withTouchedArgument),
    TERM_LOST(Check.GLOSSARY, Spoiling::withoutTerm),
    SECRET_LEAKED(Check.SECRECY, spoilt -> spoilt.insertedWord("secrecy", 0)),
    STALE(Check.STALE, Spoiling::withStaleHash);

    private final Check check;
    // A method reference or a lambda without state.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Way way;

    Mutation(Check check, Way way) {
        this.check = check;
        this.way = way;
    }

    /** The check that must report it. */
    public Check check() {
        return check;
    }

    /**
     * The area file with this message alone, spoilt; empty where the kind cannot happen to this message: no argument to lose, no
     * second form, another language's marks.
     */
    public Optional<String> spoil(LanguageTag language, BundleEntry source, BundleEntry translation) {
        return way.spoil(new Spoiling(language, source, translation));
    }

    private static Optional<String> foreign(Spoiling spoilt) {
        return Arrays.stream(PluralCategory.values())
                .filter(category ->
                        !PluralRules.cardinal(spoilt.language()).categories().contains(category))
                .findFirst()
                .map(PluralCategory::keyword);
    }

    /** The hash that stands for no source. */
    static String staleHash() {
        return MessageOrigin.hash(Mutation.class.getName().toLowerCase(Locale.ROOT));
    }

    /** One way to spoil a message. */
    @FunctionalInterface
    private interface Way {
        Optional<String> spoil(Spoiling spoilt);
    }
}
