package com.petmatch.i18n.cldr;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Adds the Gregorian calendar's rows to a locale's table: names, date and time patterns, glue, skeletons and hour cycles. */
final class CalendarRows {

    private static final List<String> STYLES = List.of("short", "medium", "long", "full");
    private static final List<String> SKELETONS =
            List.of("yMd", "yMMMd", "yMMMMd", "yMMMMEEEEd", "yMMM", "yMMMM", "MMMd", "MMMMd");
    // What dates and times by fields need beside them.
    private static final List<String> FIELDS = List.of("E", "Ed", "Md", "MEd", "MMMEd", "yMEd", "yMMMEd", "H");
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private final TableLines lines;
    private final JsonNode calendar;
    private final JsonNode available;

    CalendarRows(TableLines lines, JsonNode calendar) {
        this.lines = lines;
        this.calendar = calendar;
        this.available = calendar.path("dateTimeFormats").path("availableFormats");
    }

    /** Adds every row; {@code prefersHours} tells whether the region writes 24 hours. */
    void write(boolean prefersHours) {
        names();
        JsonNode glue = calendar.path("dateTimeFormats-atTime").path("standard");
        for (String style : STYLES) {
            lines.row("date." + style, pattern(calendar.path("dateFormats").path(style)));
            lines.row("glue." + style, glue.path(style).asString());
        }
        for (String style : List.of("short", "medium")) {
            lines.row("time." + style, pattern(calendar.path("timeFormats").path(style)));
        }
        SKELETONS.forEach(name -> lines.row("skeleton." + name, skeleton(name)));
        lines.row("skeleton.EEEE", available.path("E").asString().startsWith("c") ? "cccc" : "EEEE");
        clock(prefersHours);
        fields(prefersHours);
    }

    private void fields(boolean prefersHours) {
        FIELDS.forEach(name -> lines.row("skeleton." + name, pattern(available.path(name))));
        String hour12 = pattern(available.path("h")).replace('B', 'a').replace('K', 'h');
        lines.row("skeleton.h", hour12);
        lines.row("skeleton.j", prefersHours ? pattern(available.path("H")) : pattern(available.path("h")));
        lines.row("skeleton.EEEEd", written("EEEEd", "Ed"));
        lines.row("skeleton.MMMMEEEEd", written("MMMMEEEEd", available.has("MMMMEd") ? "MMMMEd" : "MMMEd"));
    }

    // Names written out: the pattern meant for it, else the abbreviated one with longer names (UTS #35 Part 4).
    private String written(String name, String nearest) {
        return available.has(name)
                ? pattern(available.path(name))
                : pattern(available.path(nearest))
                        .replaceFirst("E+", "EEEE")
                        .replaceFirst("c+", "cccc")
                        .replaceFirst("M{3,}", "MMMM")
                        .replaceFirst("L{3,}", "LLLL");
    }

    /** The rows that a distance from Greenwich is written with. */
    void zone(JsonNode names) {
        lines.row("zone.gmt", names.path("gmtFormat").asString());
        lines.row("zone.hours", names.path("hourFormat").asString());
        lines.row(
                "zone.append",
                calendar.path("dateTimeFormats")
                        .path("appendItems")
                        .path("Timezone")
                        .asString());
    }

    private void names() {
        for (String form : List.of("format", "stand-alone")) {
            for (String width : List.of("wide", "abbreviated")) {
                lines.row(
                        "month." + form + "." + width,
                        months(calendar.path("months").path(form).path(width)));
                lines.row(
                        "day." + form + "." + width,
                        days(calendar.path("days").path(form).path(width)));
            }
        }
        JsonNode periods = calendar.path("dayPeriods").path("format").path("abbreviated");
        lines.row("period.am", periods.path("am").asString());
        lines.row("period.pm", periods.path("pm").asString());
        lines.row("era", calendar.path("eras").path("eraAbbr").path("1").asString());
    }

    /** The rows of the 24 day periods by hour, for a locale whose time patterns name them. */
    void periods(JsonNode rules) {
        JsonNode names = calendar.path("dayPeriods").path("format").path("abbreviated");
        lines.row(
                "period.hours",
                IntStream.range(0, 24)
                        .mapToObj(hour -> names.path(period(hour, rules)).asString())
                        .collect(Collectors.joining("|")));
    }

    private static String period(int hour, JsonNode rules) {
        for (Map.Entry<String, JsonNode> rule : LocaleTableWriter.sorted(rules).entrySet()) {
            JsonNode span = rule.getValue();
            if (!span.path("_from").isMissingNode()
                    && hour(span.path("_from")) <= hour
                    && hour < hour(span.path("_before"))) {
                return rule.getKey();
            }
        }
        throw new IllegalStateException("No day period holds hour " + hour);
    }

    private static int hour(JsonNode time) {
        return Integer.parseInt(time.asString().substring(0, 2));
    }

    // What availableFormats lacks is one of the date formats: the generator of UTS #35 takes those in as well.
    private String skeleton(String name) {
        JsonNode pattern = available.path(name);
        if (!pattern.isMissingNode()) {
            return pattern(pattern);
        }
        return switch (name) {
            case "yMMMMd" -> pattern(calendar.path("dateFormats").path("long"));
            case "yMMMMEEEEd" -> weekday();
            default -> throw new IllegalStateException("No pattern for " + name);
        };
    }

    // The nearest pattern with a weekday: the short one where the long date is written with figures alone, as in
    // Chinese.
    private String weekday() {
        String full = pattern(calendar.path("dateFormats").path("full"));
        if (full.contains("MMMM")) {
            return full.replace("dd", "d");
        }
        return pattern(available.path(available.has("yMMMEEEEd") ? "yMMMEEEEd" : "yMMMEd"))
                .replaceFirst("E+", "EEEE");
    }

    private void clock(boolean prefersHours) {
        String hour24 = pattern(available.path("Hm"));
        String second24 = pattern(available.path(available.has("HHmmss") ? "HHmmss" : "Hms"));
        // The skeletons ask for am and pm: B, which some locales write instead, needs a skeleton of its own.
        String hour12 = pattern(available.path("hm")).replace('B', 'a');
        String second12 = pattern(available.path("hms")).replace('B', 'a');
        lines.row("skeleton.Hm", hour24);
        lines.row("skeleton.hm", hour12);
        lines.row("skeleton.jm", prefersHours ? hour24 : hour12);
        lines.row("skeleton.jms", prefersHours ? pattern(available.path("Hms")) : second12);
        lines.row("time.h23.short", hour24);
        lines.row("time.h23.medium", second24);
        lines.row("time.h12.short", hour12.replace('K', 'h'));
        lines.row("time.h12.medium", second12.replace('K', 'h'));
    }

    // A pattern that needs a numbering system of its own comes as an object; none of our locales does for Gregorian
    // dates.
    private static String pattern(JsonNode node) {
        return node.isString() ? node.asString() : node.path("_value").asString();
    }

    private static String months(JsonNode names) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> names.path(Integer.toString(month)).asString())
                .collect(Collectors.joining("|"));
    }

    private static String days(JsonNode names) {
        return DAYS.stream().map(day -> names.path(day).asString()).collect(Collectors.joining("|"));
    }
}
