package com.petmatch.i18n.exchange;

import com.petmatch.i18n.bundle.ParameterType;
import com.petmatch.i18n.model.Placeholder;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a browser prints an argument as we do: the ICU type it is written with, our name of the style, and the options of
 * {@code Intl.NumberFormat} or {@code Intl.DateTimeFormat} behind it. Immutable.
 *
 * @param type {@code number}, {@code date} or {@code time}
 * @param options values that are {@code true}, {@code false} or digits are literals, the others texts
 */
record IntlStyle(String type, String name, Map<String, String> options) {

    private static final String ROUNDING = "roundingMode";
    private static final String HALF_EVEN = "halfEven";
    private static final String DATE_STYLE = "dateStyle";
    private static final String TIME_STYLE = "timeStyle";
    private static final String MEDIUM = "medium";
    private static final String SHORT = "short";
    private static final String STYLE = "style";

    /** The style of an argument; empty for one that is printed as the text it is. */
    static Optional<IntlStyle> of(Placeholder placeholder, Optional<ParameterType> type) {
        return switch (placeholder.function()) {
            case Placeholder.NUMBER -> Optional.of(number(placeholder.style()));
            case Placeholder.DATE -> Optional.of(moment("date", "date", placeholder.style()));
            case Placeholder.TIME -> Optional.of(moment("time", "time", placeholder.style()));
            case Placeholder.DATE_TIME -> Optional.of(moment("date", "datetime", placeholder.style()));
            case Placeholder.NONE -> type.flatMap(IntlStyle::byType).map(IntlStyle::automatic);
            default -> Optional.empty();
        };
    }

    /** The plain number style under another name. */
    static IntlStyle ofHash(String name) {
        return new IntlStyle("number", name, Map.of(ROUNDING, HALF_EVEN));
    }

    /** Whether the argument reaches a browser as finished text: {@code Intl} has no such format, or not our unit table. */
    static boolean isFinishedText(Placeholder placeholder, Optional<ParameterType> type) {
        return switch (placeholder.function()) {
            case Placeholder.LIST, Placeholder.RELATIVE -> true;
            case Placeholder.NONE ->
                type.filter(known -> known == ParameterType.LIST || known == ParameterType.DURATION)
                        .isPresent();
            default -> false;
        };
    }

    private static Optional<IntlStyle> byType(ParameterType type) {
        return switch (type) {
            case INT, LONG, BIG_DECIMAL -> Optional.of(number(""));
            case MONEY -> Optional.of(number("currency"));
            case LOCAL_DATE -> Optional.of(moment("date", "date", MEDIUM));
            case LOCAL_TIME -> Optional.of(moment("time", "time", SHORT));
            case INSTANT -> Optional.of(moment("date", "datetime", MEDIUM));
            case STRING, TAG, LIST, DURATION -> Optional.empty();
        };
    }

    // Under another name, so that an argument without a style comes back without one.
    private IntlStyle automatic() {
        return new IntlStyle(type, "auto" + capitalized(name), options);
    }

    private static IntlStyle number(String style) {
        Map<String, String> options = new LinkedHashMap<>();
        switch (style) {
            case "" -> {}
            case "integer" -> options.put("maximumFractionDigits", "0");
            case "percent", "currency" -> options.put(STYLE, style);
            default -> options.putAll(NumberSkeleton.options(style.substring(2).strip()));
        }
        options.put(ROUNDING, HALF_EVEN);
        return new IntlStyle("number", style.isEmpty() ? "decimal" : named("number", style), options);
    }

    private static IntlStyle moment(String type, String function, String style) {
        if (style.startsWith("::")) {
            String skeleton = style.substring(2).strip();
            return new IntlStyle(type, function + "_" + skeleton, DateSkeleton.options(skeleton));
        }
        String used = style.isEmpty() ? MEDIUM : style;
        Map<String, String> options = new LinkedHashMap<>();
        if (!function.equals("time")) {
            options.put(DATE_STYLE, used);
        }
        if (!function.equals("date")) {
            options.put(TIME_STYLE, function.equals("time") ? used : SHORT);
        }
        return new IntlStyle(type, function + capitalized(style.isEmpty() ? "default" : style), options);
    }

    private static String named(String function, String style) {
        return style.startsWith("::")
                ? function + "_" + style.substring(2).strip().replace(' ', '_')
                : style;
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
