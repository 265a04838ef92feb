package com.petmatch.i18n.format;

import org.jspecify.annotations.Nullable;

/**
 * One part of a date pattern: the words before it, then what stands for a field of a {@link PackedTime}. Every field but the
 * year has few values, whose texts are made once, with the words before them: half as many pieces to append. Safe for
 * concurrent use.
 */
final class DateField {

    private final int shift;
    private final int mask;
    private final String @Nullable [] texts;
    private final YearText year;
    private @Nullable YearMade lastYear;

    /** A field whose value's text, with the words before it, is found in {@code texts}. */
    DateField(int shift, int mask, String[] texts) {
        this.shift = shift;
        this.mask = mask;
        this.texts = texts;
        this.year = YearText.NONE;
    }

    /** The year. */
    DateField(YearText year) {
        this.shift = 0;
        this.mask = 0;
        this.texts = null;
        this.year = year;
    }

    void append(StringBuilder out, long time) {
        if (texts == null) {
            out.append(yearText(PackedTime.year(time)));
        } else {
            out.append(texts[(int) (time >>> shift) & mask]);
        }
    }

    // Threads may make the same text twice, harmlessly: it is whole once it is seen.
    private String yearText(int wanted) {
        YearMade known = lastYear;
        if (known == null || known.year != wanted) {
            known = new YearMade(wanted, year.text(wanted));
            lastYear = known;
        }
        return known.text;
    }

    /** The year printed last, which is most often the next one too. */
    private record YearMade(int year, String text) {}

    /**
     * How years are written.
     *
     * @param before the words before the year
     * @param width the least number of digits; 2 means the last two
     * @param offset what another calendar adds
     */
    record YearText(String before, int width, int offset, Numerals numerals) {

        static final YearText NONE = new YearText("", 0, 0, Numerals.of("0123456789"));

        String text(int year) {
            StringBuilder out = new StringBuilder(before);
            int shown = year + offset;
            if (width == 2) {
                numerals.appendPadded(out, shown % 100, width);
            } else if (width > 2 && shown < 1_000) {
                numerals.appendPadded(out, shown, width);
            } else {
                numerals.append(out, shown);
            }
            return out.toString();
        }
    }
}
