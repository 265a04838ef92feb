package com.petmatch.i18n.exchange;

import com.petmatch.i18n.exchange.Segment.Kind;
import java.util.List;

/** Writes the words of a message so that they run from right to left. */
final class MirroredText {

    private static final String BEGIN = "\u200F\u202E";
    private static final String END = "\u202C\u200F";

    private MirroredText() {}

    static String of(List<Segment> segments) {
        StringBuilder out = new StringBuilder();
        for (Segment segment : segments) {
            if (segment.kind() == Kind.WORDS) {
                words(segment.text(), out);
            } else {
                out.append(segment.text());
            }
        }
        return out.toString();
    }

    // A word at a time, so that a line break inside a run does not reorder lines.
    private static void words(String text, StringBuilder out) {
        int at = 0;
        while (at < text.length()) {
            int start = at;
            boolean space = Character.isWhitespace(text.charAt(at));
            while (at < text.length() && Character.isWhitespace(text.charAt(at)) == space) {
                at++;
            }
            out.append(space ? "" : BEGIN).append(text, start, at).append(space ? "" : END);
        }
    }
}
