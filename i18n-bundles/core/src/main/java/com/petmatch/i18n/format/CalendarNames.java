package com.petmatch.i18n.format;

import com.petmatch.i18n.format.DateField.YearText;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** The texts of dates and times as one locale writes them: its names of months, days and day periods, its digits. */
final class CalendarNames {

    private static final int ABBREVIATED = 3;
    // 1 of the Gregorian calendar is 544 after the Buddha's death.
    private static final int BUDDHIST_OFFSET = 543;

    private final LocaleRows rows;
    private final Numerals numerals;
    private final int yearOffset;
    private final Map<String, String[]> made = new HashMap<>();

    CalendarNames(LocaleRows rows, Numerals numerals, boolean buddhist) {
        this.rows = rows;
        this.numerals = numerals;
        this.yearOffset = buddhist ? BUDDHIST_OFFSET : 0;
    }

    String era() {
        return rows.calendar("era");
    }

    /** The field of a pattern letter repeated {@code count} times, after the words before it. */
    DateField field(String before, char letter, int count) {
        return switch (letter) {
            case 'y' -> new DateField(new YearText(before, count, yearOffset, numerals));
            case 'M', 'L' -> field(PackedTime.MONTH, 12, texts(before, letter, count, 12));
            case 'd' -> field(PackedTime.DAY, 31, texts(before, letter, count, 31));
            case 'E', 'c' -> field(PackedTime.WEEKDAY, 7, texts(before, letter, count, 7));
            case 'm' -> field(PackedTime.MINUTE, 59, texts(before, letter, count, 59));
            case 's' -> field(PackedTime.SECOND, 59, texts(before, letter, count, 59));
            default -> field(PackedTime.HOUR, 23, texts(before, letter, count, 23));
        };
    }

    private static DateField field(int shift, int last, String[] texts) {
        return new DateField(shift, (Integer.highestOneBit(last) << 1) - 1, texts);
    }

    // Many patterns share a field with the words before it.
    private String[] texts(String before, char letter, int count, int last) {
        return made.computeIfAbsent(before + letter + count, key -> {
            IntFunction<String> text = text(letter, count);
            String[] texts = new String[last + 1];
            for (int value = 0; value <= last; value++) {
                texts[value] = before + text.apply(value);
            }
            return texts;
        });
    }

    private IntFunction<String> text(char letter, int count) {
        return switch (letter) {
            case 'M' -> count < ABBREVIATED ? number(count) : names("month.format.", count);
            case 'L' -> count < ABBREVIATED ? number(count) : names("month.stand-alone.", count);
            case 'E' -> names("day.format.", count);
            case 'c' -> names("day.stand-alone.", count);
            case 'd', 'H', 'm', 's' -> number(count);
            case 'h' -> hour -> number(count).apply((hour + 11) % 12 + 1);
            case 'K' -> hour -> number(count).apply(hour % 12);
            case 'a' -> hour -> rows.text(hour < 12 ? "period.am" : "period.pm");
            case 'B' -> listed(rows.text("period.hours"));
            default -> throw new IllegalStateException("No field for pattern letter " + letter);
        };
    }

    private IntFunction<String> number(int width) {
        return value -> width > 1 ? numerals.pair(value) : numerals.text(value);
    }

    // Months and weekdays are counted from one.
    private IntFunction<String> names(String row, int count) {
        return listed("|" + rows.text(row + (count <= ABBREVIATED ? "abbreviated" : "wide")));
    }

    private static IntFunction<String> listed(String texts) {
        String[] list = texts.split("\\|", -1);
        return value -> list[value];
    }
}
