package com.petmatch.i18n.mf2;

import com.petmatch.i18n.format.DateFields;
import com.petmatch.i18n.format.DateStyle;
import com.petmatch.i18n.format.TimePrecision;
import com.petmatch.i18n.mf2.Mf2Error.Code;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The options of the functions for dates and times, read once.
 *
 * @param zoneStyle {@code long}, {@code short}, or empty for none
 * @param skeleton ours: the fields as a CLDR skeleton, or empty
 * @param overrides the options that a function inherits from its operand
 */
record DateOptions(
        DateFields fields,
        DateStyle length,
        TimePrecision precision,
        String zoneStyle,
        String skeleton,
        Map<String, OptionValue> overrides) {

    static final String TIME_ZONE = "timeZone";
    static final String HOUR_12 = "hour12";
    static final String CALENDAR = "calendar";
    static final String SKELETON = "pm:skeleton";

    private static final Set<String> OVERRIDES = Set.of(TIME_ZONE, HOUR_12, CALENDAR);
    private static final Set<String> LENGTHS = Set.of("short", "medium", "long");
    private static final Set<String> FIELDS = Set.of(
            "weekday", "day-weekday", "month-day", "month-day-weekday", "year-month-day", "year-month-day-weekday");
    private static final Set<String> PRECISIONS = Set.of("hour", "minute", "second");
    private static final Set<String> ZONE_STYLES = Set.of("long", "short");

    static DateOptions read(DateKind kind, FunctionContext context, Map<String, OptionValue> inherited) {
        String fields = WordOptions.readLiteral(context, kind.fieldsOption(), FIELDS, "year-month-day");
        String length = WordOptions.readLiteral(context, kind.lengthOption(), LENGTHS, "medium");
        String precision = WordOptions.readLiteral(context, kind.precisionOption(), PRECISIONS, "minute");
        String zone = kind.isTimed() ? WordOptions.readLiteral(context, "timeZoneStyle", ZONE_STYLES, "") : "";
        return new DateOptions(
                DateFields.of(fields).orElseThrow(),
                DateStyle.valueOf(length.toUpperCase(Locale.ROOT)),
                TimePrecision.of(precision).orElseThrow(),
                zone,
                context.option(SKELETON).map(OptionValue::text).orElse(""),
                overrides(kind, context, inherited));
    }

    /** The value of an override option, or the empty text. */
    String override(String name) {
        OptionValue value = overrides.get(name);
        return value == null ? "" : value.text();
    }

    private static Map<String, OptionValue> overrides(
            DateKind kind, FunctionContext context, Map<String, OptionValue> inherited) {
        Map<String, OptionValue> overrides = new HashMap<>(inherited);
        overrides.keySet().retainAll(OVERRIDES);
        for (String name : OVERRIDES) {
            context.option(name).ifPresent(value -> {
                if (isValid(name, value.text())) {
                    overrides.put(name, value);
                } else {
                    context.report(Code.BAD_OPTION, name);
                }
            });
        }
        if (!kind.isTimed()) {
            overrides.remove(HOUR_12);
        }
        return Map.copyOf(overrides);
    }

    private static boolean isValid(String name, String text) {
        return switch (name) {
            case HOUR_12 -> text.equals("true") || text.equals("false");
            case TIME_ZONE -> TimeZones.isKnown(text);
            default -> !text.isEmpty();
        };
    }
}
