package com.petmatch.i18n.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

/** Date skeletons as options of {@code Intl.DateTimeFormat}. */
final class DateSkeleton {

    private static final String NUMERIC = "numeric";

    private DateSkeleton() {}

    /** The options of a skeleton that the message syntax has admitted: fields of {@code y M d E}, then of {@code H h j m s}. */
    static Map<String, String> options(String skeleton) {
        Map<String, String> options = new LinkedHashMap<>();
        if (skeleton.indexOf('y') >= 0) {
            options.put("year", NUMERIC);
        }
        if (skeleton.indexOf('M') >= 0) {
            options.put("month", month(skeleton));
        }
        if (skeleton.indexOf('d') >= 0) {
            options.put("day", NUMERIC);
        }
        if (skeleton.indexOf('E') >= 0) {
            options.put("weekday", skeleton.contains("EEEE") ? "long" : "short");
        }
        addTime(skeleton, options);
        return options;
    }

    private static void addTime(String skeleton, Map<String, String> options) {
        boolean h23 = skeleton.indexOf('H') >= 0;
        boolean h12 = skeleton.indexOf('h') >= 0;
        if (h23 || h12 || skeleton.indexOf('j') >= 0) {
            options.put("hour", NUMERIC);
        }
        if (h23 || h12) {
            options.put("hourCycle", h23 ? "h23" : "h12");
        }
        if (skeleton.indexOf('m') >= 0) {
            options.put("minute", NUMERIC);
        }
        if (skeleton.indexOf('s') >= 0) {
            options.put("second", NUMERIC);
        }
    }

    private static String month(String skeleton) {
        return skeleton.contains("MMMM") ? "long" : skeleton.contains("MMM") ? "short" : NUMERIC;
    }
}
