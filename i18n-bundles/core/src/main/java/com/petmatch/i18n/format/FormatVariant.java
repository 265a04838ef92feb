package com.petmatch.i18n.format;

import com.petmatch.i18n.internal.CldrTable;
import com.petmatch.i18n.locale.LanguageTag;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A format locale with the choices that a tag's {@code -u-} keys make in it. Choices that change nothing are dropped, so that
 * no tag from outside adds a variant of its own: there are at most twelve a locale and kind of spaces.
 *
 * @param numbering the numbering system used, the locale's usual one or its other
 * @param buddhist whether years are counted from the Buddha's death
 * @param hours {@code h12}, {@code h23}, or empty for the locale's usual clock
 */
record FormatVariant(LanguageTag locale, String numbering, boolean buddhist, String hours, Spaces spaces) {

    // Tags may come from outside, so the first ones are remembered and no more.
    private static final int MOST_ASKED = 256;
    private static final Map<LanguageTag, FormatVariant> ASKED = new ConcurrentHashMap<>();
    private static final String LATIN = "latn";
    private static final String BUDDHIST = "buddhist";
    private static final String GREGORIAN = "gregory";

    /** The variant that a tag asks for. */
    static FormatVariant of(LanguageTag wished) {
        FormatVariant known = ASKED.get(wished);
        if (known != null) {
            return known;
        }
        FormatVariant variant = read(wished);
        if (ASKED.size() < MOST_ASKED) {
            ASKED.put(wished, variant);
        }
        return variant;
    }

    private static FormatVariant read(LanguageTag wished) {
        LanguageTag locale = FormatLocales.nearest(wished);
        CldrTable table = CldrTable.read(locale.toString());
        UnicodeKeys keys = UnicodeKeys.of(wished);
        return new FormatVariant(
                locale,
                numbering(keys.value("nu"), table),
                buddhist(keys.value("ca"), table),
                hours(keys),
                Spaces.CLDR);
    }

    FormatVariant with(Spaces others) {
        return new FormatVariant(locale, numbering, buddhist, hours, others);
    }

    FormatVariant withHours(String others) {
        return new FormatVariant(locale, numbering, buddhist, others, spaces);
    }

    /** The same in the Gregorian or, where the locale has its patterns, the Buddhist calendar. */
    Optional<FormatVariant> in(String calendar) {
        boolean patterned =
                CldrTable.read(locale.toString()).required("calendar").equals(BUDDHIST);
        boolean known = calendar.equals(GREGORIAN) || (calendar.equals(BUDDHIST) && patterned);
        return known
                ? Optional.of(new FormatVariant(locale, numbering, calendar.equals(BUDDHIST), hours, spaces))
                : Optional.empty();
    }

    private static String numbering(String wished, CldrTable table) {
        String own = table.required("number.native");
        if (wished.equals("native") || wished.equals(own)) {
            return own;
        }
        return wished.equals(LATIN) ? LATIN : table.required("number.default");
    }

    // Only where the table has that calendar's patterns, which is Thai.
    private static boolean buddhist(String wished, CldrTable table) {
        return table.required("calendar").equals(BUDDHIST) && !wished.equals(GREGORIAN);
    }

    private static String hours(UnicodeKeys keys) {
        String wished = keys.value("hc");
        return wished.equals("h12") || wished.equals("h23") ? wished : "";
    }
}
