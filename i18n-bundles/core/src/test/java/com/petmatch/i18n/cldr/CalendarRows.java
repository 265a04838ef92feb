package com.petmatch.i18n.cldr;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Adds the Gregorian calendar's rows to a locale's table: names, date and time patterns, glue and skeletons. */
final class CalendarRows {

    private static final List<String> STYLES = List.of("short", "medium", "long", "full");
    private static final List<String> SKELETONS =
            List.of("yMd", "yMMMd", "yMMMMd", "yMMMMEEEEd", "yMMM", "yMMMM", "MMMd", "MMMMd", "Hm", "hm");
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Map<String, String> STYLE_OF_SKELETON = Map.of("yMMMMd", "long", "yMMMMEEEEd", "full");

    private final TableLines lines;
    private final Map<String, String> patches;

    CalendarRows(TableLines lines, Map<String, String> patches) {
        this.lines = lines;
        this.patches = patches;
    }

    void write(JsonNode calendar) {
        for (String form : List.of("format", "stand-alone")) {
            for (String width : List.of("wide", "abbreviated")) {
                row(
                        "month." + form + "." + width,
                        months(calendar.path("months").path(form).path(width)));
                row(
                        "day." + form + "." + width,
                        days(calendar.path("days").path(form).path(width)));
            }
        }
        JsonNode periods = calendar.path("dayPeriods").path("format").path("abbreviated");
        row("period.am", periods.path("am").asString());
        row("period.pm", periods.path("pm").asString());
        STYLES.forEach(style ->
                row("date." + style, pattern(calendar.path("dateFormats").path(style))));
        List.of("short", "medium")
                .forEach(style -> row(
                        "time." + style, pattern(calendar.path("timeFormats").path(style))));
        JsonNode glue = calendar.path("dateTimeFormats-atTime").path("standard");
        STYLES.forEach(style -> row("glue." + style, glue.path(style).asString()));
        skeletons(calendar);
    }

    private void skeletons(JsonNode calendar) {
        JsonNode available = calendar.path("dateTimeFormats").path("availableFormats");
        for (String skeleton : SKELETONS) {
            JsonNode pattern = available.path(skeleton);
            String style = STYLE_OF_SKELETON.getOrDefault(skeleton, "medium");
            row(
                    "skeleton." + skeleton,
                    pattern(
                            pattern.isMissingNode()
                                    ? calendar.path("dateFormats").path(style)
                                    : pattern));
        }
        row("skeleton.EEEE", "cccc");
    }

    private void row(String key, String value) {
        lines.row(key, patches.getOrDefault(key, value));
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
