package com.petmatch.i18n.format;

import com.petmatch.i18n.internal.CldrTable;
import java.time.temporal.ChronoField;

/** The names of months, days and day periods in one locale. Immutable. */
final class CalendarNames {

    private static final int ABBREVIATED = 3;

    private final CldrTable table;
    private final NumberSymbols digits;

    CalendarNames(CldrTable table, NumberSymbols digits) {
        this.table = table;
        this.digits = digits;
    }

    NumberSymbols digits() {
        return digits;
    }

    DatePattern.Element months(int count) {
        return named("month.format.", count, ChronoField.MONTH_OF_YEAR);
    }

    DatePattern.Element standAloneMonths(int count) {
        return named("month.stand-alone.", count, ChronoField.MONTH_OF_YEAR);
    }

    DatePattern.Element days(int count) {
        return named("day.format.", count, ChronoField.DAY_OF_WEEK);
    }

    DatePattern.Element standAloneDays(int count) {
        return named("day.stand-alone.", count, ChronoField.DAY_OF_WEEK);
    }

    DatePattern.Element periods() {
        String am = table.required("period.am");
        String pm = table.required("period.pm");
        return (out, time) -> out.append(time.get(ChronoField.AMPM_OF_DAY) == 0 ? am : pm);
    }

    private DatePattern.Element named(String row, int count, ChronoField field) {
        String[] names = table.required(row + (count <= ABBREVIATED ? "abbreviated" : "wide"))
                .split("\\|", -1);
        return (out, time) -> out.append(names[time.get(field) - 1]);
    }
}
