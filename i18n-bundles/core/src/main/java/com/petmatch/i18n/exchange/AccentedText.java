package com.petmatch.i18n.exchange;

import com.petmatch.i18n.exchange.Segment.Kind;
import java.util.List;

/** Writes the words of a message with accents, in brackets, longer. */
final class AccentedText {

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ACCENTED = "åƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
    private static final String PADDING = " one two three four five six seven eight nine ten";
    private static final int MORE_PERCENT = 35;

    private AccentedText() {}

    static String of(List<Segment> segments) {
        StringBuilder out = new StringBuilder("[");
        int words = 0;
        for (Segment segment : segments) {
            if (segment.kind() == Kind.WORDS) {
                words += segment.text().length();
                segment.text().chars().forEach(c -> out.append(accented((char) c)));
            } else {
                out.append(segment.text());
            }
        }
        int more = (words * MORE_PERCENT + 99) / 100;
        while (more > 0) {
            int length = Math.min(more, PADDING.length());
            out.append(PADDING, 0, length);
            more -= length;
        }
        return out.append(']').toString();
    }

    private static char accented(char c) {
        int index = PLAIN.indexOf(c);
        return index < 0 ? c : ACCENTED.charAt(index);
    }
}
