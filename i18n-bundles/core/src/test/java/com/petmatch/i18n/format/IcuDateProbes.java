package com.petmatch.i18n.format;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeDateTimeUnit;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Dates, times, skeletons, hour cycles, calendars and relative times. */
final class IcuDateProbes {

    private static final long SEED = 20_260_301L;
    private static final List<String> SKELETONS = List.of(
            "yMd", "yMMMd", "yMMMMd", "yMMMMEEEEd", "yMMM", "yMMMM", "MMMd", "MMMMd", "EEEE", "Hm", "hm", "jm", "jms");
    private static final List<Instant> MOMENTS = moments();

    private final IcuProbes probes;

    IcuDateProbes(IcuProbes probes) {
        this.probes = probes;
    }

    void all() {
        calendar("", probes.formats(), probes.icu());
        if (probes.tag().language().equals("th")) {
            calendar("ca-gregory ", probes.formats("ca-gregory"), probes.icu("ca-gregory"));
        }
        hourCycle("hc-h12");
        hourCycle("hc-h23");
        relative();
    }

    private void calendar(String label, Formats formats, ULocale icu) {
        Formats ours = formats.in(ZoneOffset.UTC);
        for (DateStyle date : DateStyle.values()) {
            compare(label + "date", DateFormat.getDateInstance(icuStyle(date), icu), moment -> ours.date(moment, date));
            for (TimeStyle time : TimeStyle.values()) {
                compare(
                        label + "datetime",
                        DateFormat.getDateTimeInstance(icuStyle(date), icuStyle(time), icu),
                        moment -> ours.dateTime(moment, date, time));
            }
        }
        for (TimeStyle time : TimeStyle.values()) {
            compare(label + "time", DateFormat.getTimeInstance(icuStyle(time), icu), moment -> ours.time(moment, time));
        }
        DateTimePatternGenerator generator = DateTimePatternGenerator.getInstance(icu);
        for (String skeleton : SKELETONS) {
            compare(
                    label + "::" + skeleton,
                    new SimpleDateFormat(generator.getBestPattern(skeleton), icu),
                    moment -> skeleton(ours, moment, skeleton));
        }
    }

    private void hourCycle(String keys) {
        Formats ours = probes.formats(keys).in(ZoneOffset.UTC);
        for (TimeStyle time : TimeStyle.values()) {
            compare(
                    keys,
                    DateFormat.getTimeInstance(icuStyle(time), probes.icu(keys)),
                    moment -> ours.time(moment, time));
        }
    }

    private void compare(String kind, DateFormat oracle, Printer printer) {
        // java.time counts Gregorian days before 1582 as well.
        ((GregorianCalendar) oracle.getCalendar()).setGregorianChange(new Date(Long.MIN_VALUE));
        oracle.setTimeZone(TimeZone.GMT_ZONE);
        for (Instant moment : MOMENTS) {
            probes.same(kind, moment, printer.print(moment), oracle.format(Date.from(moment)));
        }
    }

    private void relative() {
        Formats ours = probes.formats();
        for (RelativeStyle.Width width : RelativeStyle.Width.values()) {
            RelativeDateTimeFormatter oracle = RelativeDateTimeFormatter.getInstance(
                    probes.icu(), null, icuWidth(width), com.ibm.icu.text.DisplayContext.CAPITALIZATION_NONE);
            for (RelativeUnit unit : RelativeUnit.values()) {
                RelativeDateTimeUnit icuUnit = RelativeDateTimeUnit.valueOf(unit.name());
                for (long value :
                        new long[] {-1_000_000, -101, -11, -3, -2, -1, 1, 2, 3, 5, 11, 100, 43_210, 2_000_000}) {
                    String what = value + " " + unit + " " + width;
                    probes.same(
                            "relative",
                            what,
                            ours.relative(value, unit, RelativeStyle.AUTO.in(width)),
                            oracle.format(value, icuUnit));
                    probes.same(
                            "relative",
                            what,
                            ours.relative(value, unit, RelativeStyle.NUMERIC.in(width)),
                            oracle.formatNumeric(value, icuUnit));
                }
            }
        }
    }

    private static String skeleton(Formats formats, Instant moment, String skeleton) {
        StringBuilder out = new StringBuilder();
        return formats.appendSkeleton(out, formats.local(moment), skeleton) ? out.toString() : "refused";
    }

    private static RelativeDateTimeFormatter.Style icuWidth(RelativeStyle.Width width) {
        return RelativeDateTimeFormatter.Style.valueOf(width.name());
    }

    private static int icuStyle(DateStyle style) {
        return switch (style) {
            case SHORT -> DateFormat.SHORT;
            case MEDIUM -> DateFormat.MEDIUM;
            case LONG -> DateFormat.LONG;
            case FULL -> DateFormat.FULL;
        };
    }

    private static int icuStyle(TimeStyle style) {
        return style == TimeStyle.SHORT ? DateFormat.SHORT : DateFormat.MEDIUM;
    }

    private static List<Instant> moments() {
        Random random = new Random(SEED);
        Stream<Instant> chosen = Stream.of(
                        "2026-03-01T17:20:05Z",
                        "2024-02-29T00:00:00Z",
                        "1999-12-31T23:59:59Z",
                        "2026-09-05T12:00:00Z",
                        "0999-08-07T05:06:07Z",
                        "9999-12-31T08:00:00Z")
                .map(Instant::parse);
        return Stream.concat(
                        chosen,
                        Stream.generate(() -> Instant.ofEpochSecond(random.nextInt()))
                                .limit(34))
                .toList();
    }

    private interface Printer {
        String print(Instant moment);
    }
}
