package com.petmatch.i18n.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

/** Number skeletons as options of {@code Intl.NumberFormat}. */
final class NumberSkeleton {

    private static final String MINIMUM = "minimumFractionDigits";
    private static final String MAXIMUM = "maximumFractionDigits";
    private static final String STYLE = "style";
    private static final String CURRENCY = "currency/";
    private static final String UNIT = "unit/";

    private NumberSkeleton() {}

    /** The options of a skeleton that the message syntax has admitted. */
    static Map<String, String> options(String skeleton) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String token : skeleton.split(" +", -1)) {
            add(token, options);
        }
        return options;
    }

    private static void add(String token, Map<String, String> options) {
        switch (token) {
            case "percent" -> options.put(STYLE, token);
            case "sign-always" -> options.put("signDisplay", "always");
            case "group-off" -> options.put("useGrouping", "false");
            case "precision-integer" -> options.put(MAXIMUM, "0");
            case "compact-short" -> compact(options, "short");
            case "compact-long" -> compact(options, "long");
            default -> addValue(token, options);
        }
    }

    private static void addValue(String token, Map<String, String> options) {
        if (token.startsWith(CURRENCY)) {
            options.put(STYLE, "currency");
            options.put("currency", token.substring(CURRENCY.length()));
        } else if (token.startsWith(UNIT)) {
            options.put(STYLE, "unit");
            options.put("unit", token.substring(UNIT.length()));
        } else {
            options.put(
                    MINIMUM, Long.toString(token.chars().filter(c -> c == '0').count()));
            options.put(MAXIMUM, Integer.toString(token.length() - 1));
        }
    }

    private static void compact(Map<String, String> options, String display) {
        options.put("notation", "compact");
        options.put("compactDisplay", display);
    }
}
