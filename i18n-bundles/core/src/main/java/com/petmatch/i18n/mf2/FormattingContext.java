package com.petmatch.i18n.mf2;

import com.petmatch.i18n.format.ExactNumbers;
import com.petmatch.i18n.format.FieldFormats;
import com.petmatch.i18n.format.Formats;
import com.petmatch.i18n.locale.Direction;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.plural.PluralRules;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a message is formatted with, except its arguments: locale, zone, clock, functions and the treatment of bidirectional
 * text. Without a zone moments, and without a clock relative times, cannot be printed. Immutable and safe for concurrent use.
 */
public final class FormattingContext {

    private final LanguageTag locale;
    private final Formats formats;
    private final Optional<ZoneId> zone;
    private final FunctionRegistry functions;
    private final BidiStrategy bidi;
    private final Numbers numbers;

    private FormattingContext(
            LanguageTag locale,
            Formats formats,
            Optional<ZoneId> zone,
            FunctionRegistry functions,
            BidiStrategy bidi,
            Numbers numbers) {
        this.locale = locale;
        this.formats = formats;
        this.zone = zone;
        this.functions = functions;
        this.bidi = bidi;
        this.numbers = numbers;
    }

    /** The specification's functions and bidi strategy in this locale. */
    public static FormattingContext of(LanguageTag locale) {
        Formats formats = Formats.of(locale);
        return new FormattingContext(
                locale,
                formats,
                Optional.empty(),
                FunctionRegistry.standard(),
                BidiStrategy.DEFAULT,
                Numbers.of(locale));
    }

    /** The same, showing moments in this zone unless a message asks for another. */
    public FormattingContext in(ZoneId other) {
        return new FormattingContext(locale, formats.in(other), Optional.of(other), functions, bidi, numbers);
    }

    /** The same, measuring relative times from this clock. */
    public FormattingContext by(InstantSource clock) {
        return new FormattingContext(locale, formats.by(clock), zone, functions, bidi, numbers);
    }

    public FormattingContext with(FunctionRegistry others) {
        return new FormattingContext(locale, formats, zone, others, bidi, numbers);
    }

    public FormattingContext with(BidiStrategy other) {
        return new FormattingContext(locale, formats, zone, functions, other, numbers);
    }

    public LanguageTag locale() {
        return locale;
    }

    public Formats formats() {
        return formats;
    }

    /** The direction of the message's own words. */
    public Direction direction() {
        return formats.direction();
    }

    Optional<ZoneId> zone() {
        return zone;
    }

    FunctionRegistry functions() {
        return functions;
    }

    BidiStrategy bidi() {
        return bidi;
    }

    Numbers numbers() {
        return numbers;
    }

    FieldFormats fields() {
        return FieldFormats.of(locale);
    }

    /** What prints numbers and chooses by them in a locale. */
    record Numbers(ExactNumbers exact, PluralRules cardinal, PluralRules ordinal) {

        static Numbers of(LanguageTag locale) {
            return new Numbers(ExactNumbers.of(locale), PluralRules.cardinal(locale), PluralRules.ordinal(locale));
        }
    }
}
