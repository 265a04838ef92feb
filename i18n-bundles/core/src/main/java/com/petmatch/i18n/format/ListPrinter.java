package com.petmatch.i18n.format;

import com.petmatch.i18n.internal.CldrTable;
import java.util.List;

/** Joins items by one locale's list patterns. Immutable. */
final class ListPrinter {

    private final EnumTable<ListStyle, Joints> joints;
    private final boolean spanish;

    ListPrinter(CldrTable table) {
        this.joints = new EnumTable<>(ListStyle.class, style -> Joints.of(table, style.row()));
        this.spanish = table.optional("list.euphony").filter("es"::equals).isPresent();
    }

    void append(StringBuilder out, List<? extends CharSequence> items, ListStyle style) {
        Joints joint = joints.of(style);
        int last = items.size() - 1;
        for (int item = 0; item <= last; item++) {
            if (item > 0) {
                String between = joint.before(item, last);
                out.append(spanish ? SpanishConjunction.adapted(between, items.get(item)) : between);
            }
            out.append(items.get(item));
        }
    }

    /** What stands between two items; every CLDR list pattern shipped is a joint, never a frame, and a test holds that. */
    private record Joints(String two, String start, String middle, String end) {

        static Joints of(CldrTable table, String row) {
            return new Joints(
                    joint(table, row + "2"),
                    joint(table, row + "start"),
                    joint(table, row + "middle"),
                    joint(table, row + "end"));
        }

        String before(int item, int last) {
            if (last == 1) {
                return two;
            }
            return item == last ? end : item == 1 ? start : middle;
        }

        private static String joint(CldrTable table, String row) {
            String pattern = table.required(row);
            return pattern.substring(pattern.indexOf("{0}") + 3, pattern.indexOf("{1}"));
        }
    }
}
