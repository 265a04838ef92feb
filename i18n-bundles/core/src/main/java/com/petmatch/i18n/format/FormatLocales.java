package com.petmatch.i18n.format;

import com.petmatch.i18n.internal.CldrTable;
import com.petmatch.i18n.locale.FallbackChain;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.locale.LikelySubtags;
import com.petmatch.i18n.locale.LocaleDistance;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The locales that have a table of their own, and what belongs to regions rather than to one of them. */
final class FormatLocales {

    private static final CldrTable SUPPLEMENTAL = CldrTable.read("supplemental");
    private static final List<Shipped> SHIPPED = Stream.of(
                    SUPPLEMENTAL.required("formats").split(" ", -1))
            .map(LanguageTag::of)
            .map(Shipped::of)
            .toList();
    private static final List<LanguageTag> TAGS =
            SHIPPED.stream().map(Shipped::tag).toList();
    private static final LanguageTag LAST_RESORT = LanguageTag.of("en");
    private static final String WORLD = "001";

    private FormatLocales() {}

    static List<LanguageTag> shipped() {
        return TAGS;
    }

    /** The nearest locale of the same language and script: by CLDR's parents, then by distance; English without one. */
    static LanguageTag nearest(LanguageTag wished) {
        LanguageTag full = LikelySubtags.maximized(wished);
        List<Shipped> candidates =
                SHIPPED.stream().filter(locale -> locale.isReadableTo(full)).toList();
        for (LanguageTag above : FallbackChain.of(wished).tags()) {
            for (Shipped candidate : candidates) {
                if (candidate.standsFor(above, candidates)) {
                    return candidate.tag;
                }
            }
        }
        return candidates.stream()
                .map(Shipped::tag)
                .min(Comparator.comparingInt(locale -> LocaleDistance.standard().between(full, locale)))
                .orElse(LAST_RESORT);
    }

    /** The first day of the week where the readers of a tag most likely live. */
    static DayOfWeek firstDayOfWeek(LanguageTag tag) {
        String region = LikelySubtags.maximized(tag).region();
        return firstDay(region).or(() -> firstDay(WORLD)).orElseThrow();
    }

    private static Optional<DayOfWeek> firstDay(String region) {
        for (DayOfWeek day : DayOfWeek.values()) {
            String row = "week." + day.name().substring(0, 3).toLowerCase(Locale.ROOT);
            if (SUPPLEMENTAL
                    .optional(row)
                    .filter(regions -> List.of(regions.split(" ", -1)).contains(region))
                    .isPresent()) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** A locale with its subtags spelt out and the tag right above it. */
    private record Shipped(LanguageTag tag, LanguageTag full, LanguageTag parent) {

        static Shipped of(LanguageTag tag) {
            List<LanguageTag> chain = FallbackChain.of(tag).tags();
            return new Shipped(tag, LikelySubtags.maximized(tag), chain.get(Math.min(1, chain.size() - 1)));
        }

        boolean isReadableTo(LanguageTag reader) {
            return full.language().equals(reader.language()) && full.script().equals(reader.script());
        }

        // A parent that has no table of its own, such as en-001 or pt, is stood for by the table right below it.
        boolean standsFor(LanguageTag wished, List<Shipped> candidates) {
            return tag.equals(wished)
                    || (parent.equals(wished) && candidates.stream().noneMatch(other -> other.tag.equals(wished)));
        }
    }
}
