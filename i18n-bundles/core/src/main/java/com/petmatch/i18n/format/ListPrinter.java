package com.petmatch.i18n.format;

import java.util.List;

/** Joins items by one locale's list patterns. Immutable. */
final class ListPrinter {

    private final EnumTable<ListStyle, Joints> joints;

    ListPrinter(LocaleRows rows) {
        boolean spanish = rows.optional("list.euphony").isPresent();
        this.joints = new EnumTable<>(ListStyle.class, style -> Joints.of(rows, style.row(), spanish));
    }

    void append(StringBuilder out, List<? extends CharSequence> items, ListStyle style) {
        Joints joint = joints.of(style);
        int last = items.size() - 1;
        for (int item = 0; item <= last; item++) {
            if (item > 0) {
                out.append(joint.at(item, last).before(items.get(item)));
            }
            out.append(items.get(item));
        }
    }

    /** The items joined; short lists, which most are, in one piece of the right size. */
    String join(List<? extends CharSequence> items, ListStyle style) {
        int size = items.size();
        if (size == 2 || size == 3) {
            Joints joint = joints.of(style);
            CharSequence second = items.get(1);
            String between = joint.at(1, size - 1).before(second);
            return size == 2
                    ? items.get(0) + between + second
                    : items.get(0) + between + second + joint.end.before(items.get(2)) + items.get(2);
        }
        StringBuilder out = new StringBuilder(16 * size);
        append(out, items, style);
        return out.toString();
    }

    /** What stands between items; every CLDR list pattern shipped is a joint, never a frame, and a test holds that. */
    private record Joints(Joint two, Joint start, Joint middle, Joint end) {

        static Joints of(LocaleRows rows, String row, boolean spanish) {
            return new Joints(
                    Joint.of(rows.text(row + "2"), spanish),
                    Joint.of(rows.text(row + "start"), spanish),
                    Joint.of(rows.text(row + "middle"), spanish),
                    Joint.of(rows.text(row + "end"), spanish));
        }

        Joint at(int item, int last) {
            if (last == 1) {
                return two;
            }
            return item == last ? end : item == 1 ? start : middle;
        }
    }

    /**
     * The text between two items.
     *
     * @param euphonic the text before an item that begins with the joint's own sound; the same where no sound matters
     */
    private record Joint(String usual, String euphonic) {

        static Joint of(String pattern, boolean spanish) {
            String joint = Frame.joint(pattern);
            return new Joint(joint, spanish ? SpanishConjunction.euphonic(joint) : joint);
        }

        @SuppressWarnings("ReferenceEquality") // the constructor gives one object for both where there is no choice
        String before(CharSequence next) {
            return usual == euphonic || !SpanishConjunction.clashes(usual, next) ? usual : euphonic;
        }
    }
}
