package com.petmatch.i18n.format;

import com.petmatch.i18n.format.DatePattern.Element;
import java.util.function.LongToIntFunction;

/** The fields of dates and times as one locale writes them: its names of months, days and day periods, its digits. */
final class CalendarNames {

    private static final int ABBREVIATED = 3;
    // 1 of the Gregorian calendar is 544 after the Buddha's death.
    private static final int BUDDHIST_OFFSET = 543;

    private final LocaleRows rows;
    private final NumberSymbols digits;
    private final int yearOffset;

    CalendarNames(LocaleRows rows, NumberSymbols digits, boolean buddhist) {
        this.rows = rows;
        this.digits = digits;
        this.yearOffset = buddhist ? BUDDHIST_OFFSET : 0;
    }

    /** The field of a pattern letter repeated {@code count} times. */
    Element field(char letter, int count) {
        return switch (letter) {
            case 'y' -> count == 2 ? number(time -> year(time) % 100, 2) : number(this::year, count);
            case 'M' -> count < ABBREVIATED ? number(PackedTime::month, count) : months("format.", count);
            case 'L' -> count < ABBREVIATED ? number(PackedTime::month, count) : months("stand-alone.", count);
            case 'd' -> number(PackedTime::day, count);
            case 'E' -> days("format.", count);
            case 'c' -> days("stand-alone.", count);
            case 'G' -> era();
            case 'H' -> number(PackedTime::hour, count);
            case 'h' -> number(time -> (PackedTime.hour(time) + 11) % 12 + 1, count);
            case 'K' -> number(time -> PackedTime.hour(time) % 12, count);
            case 'm' -> number(PackedTime::minute, count);
            case 's' -> number(PackedTime::second, count);
            case 'a' -> halves();
            case 'B' -> hours();
            default -> throw new IllegalStateException("No field for pattern letter " + letter);
        };
    }

    private int year(long time) {
        return PackedTime.year(time) + yearOffset;
    }

    private Element number(LongToIntFunction field, int width) {
        NumberSymbols symbols = digits;
        return (out, time) -> symbols.appendPadded(out, field.applyAsInt(time), width);
    }

    private Element months(String form, int count) {
        return named("month." + form + width(count), time -> PackedTime.month(time) - 1);
    }

    private Element days(String form, int count) {
        return named("day." + form + width(count), time -> PackedTime.weekday(time) - 1);
    }

    private Element hours() {
        return named("period.hours", PackedTime::hour);
    }

    private Element halves() {
        String am = rows.text("period.am");
        String pm = rows.text("period.pm");
        return (out, time) -> out.append(PackedTime.hour(time) < 12 ? am : pm);
    }

    private Element era() {
        String era = rows.calendar("era");
        return (out, time) -> out.append(era);
    }

    private Element named(String row, LongToIntFunction field) {
        String[] names = rows.text(row).split("\\|", -1);
        return (out, time) -> out.append(names[field.applyAsInt(time)]);
    }

    private static String width(int count) {
        return count <= ABBREVIATED ? "abbreviated" : "wide";
    }
}
