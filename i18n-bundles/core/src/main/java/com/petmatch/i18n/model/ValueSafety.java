package com.petmatch.i18n.model;

import com.petmatch.i18n.locale.Direction;
import com.petmatch.i18n.model.RenderProfile.Bidi;
import com.petmatch.i18n.model.RenderProfile.Controls;
import java.util.HexFormat;
import java.util.List;

/**
 * Makes a value that has just been appended safe for where the text goes: escapes, drops bidi overrides, isolates what runs in
 * the other direction. Works in place, so that a harmless value costs one scan and no allocation.
 */
final class ValueSafety {

    private static final char LEFT_ISOLATE = '\u2066';
    private static final char RIGHT_ISOLATE = '\u2067';
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';
    private static final String CLOSING_MARK = String.valueOf(POP_ISOLATE);
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    // The first character that may run from right to left; the bidi controls and wide spaces lie beyond it too.
    private static final char FIRST_RIGHT = '\u0590';

    // What isolation looks for in a value, as bits.
    private static final int LEFT = 1;
    private static final int DIGIT = 2;
    private static final int SPECIAL = 4;
    private static final byte[] LOW = low();

    private ValueSafety() {}

    /** Appends text from outside, secured: at once where it holds none but ordinary characters that run to the right. */
    static void append(StringBuilder out, String value, RenderContext context) {
        int held = held(value);
        if ((held & SPECIAL) != 0) {
            int start = out.length();
            out.append(value);
            secure(out, start, true, context);
            return;
        }
        Bidi bidi = context.profile().bidi();
        boolean isolated = held != 0 && context.direction() == Direction.RTL && bidi != Bidi.NONE;
        if (isolated) {
            Isolation.LEFT.open(out, bidi == Bidi.HTML);
        }
        out.append(value);
        if (isolated) {
            Isolation.LEFT.close(out, bidi == Bidi.HTML);
        }
    }

    /** Whether these can be joined into a text that runs to the right without securing anything. */
    static boolean areOrdinary(List<?> items, RenderContext context) {
        if (context.direction() != Direction.LTR || context.formats().direction() != Direction.LTR) {
            return false;
        }
        for (int at = 0; at < items.size(); at++) {
            if (!(items.get(at) instanceof String item) || (held(item) & SPECIAL) != 0) {
                return false;
            }
        }
        return !context.profile().isHtml() && !context.profile().plainSpaces();
    }

    private static int held(String value) {
        int held = 0;
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            held |= c < FIRST_RIGHT ? LOW[c] : SPECIAL;
        }
        return held;
    }

    private static byte[] low() {
        byte[] low = new byte[FIRST_RIGHT];
        for (char c = 0; c < FIRST_RIGHT; c++) {
            BidiClass found = BidiClass.of(c);
            int bits = found == BidiClass.LEFT ? LEFT : found == BidiClass.DIGIT ? DIGIT : 0;
            low[c] = (byte) (isSpecial(c) ? SPECIAL : bits);
        }
        return low;
    }

    /** Secures {@code out} from {@code start} on; only free text from outside is isolated, formatted values are ours. */
    static void secure(StringBuilder out, int start, boolean free, RenderContext context) {
        RenderProfile profile = context.profile();
        if (isHarmless(out, start, free, context)) {
            return;
        }
        if (free) {
            withoutOverrides(out, start);
        }
        if (profile.plainSpaces()) {
            plainSpaces(out, start);
        }
        if (free && profile.controls() != Controls.KEPT) {
            controls(out, start, profile.controls());
        }
        Isolation isolation =
                free && profile.bidi() != Bidi.NONE ? isolation(out, start, context.direction()) : Isolation.NONE;
        if (profile.isHtml()) {
            HtmlText.escape(out, start);
        }
        isolate(out, start, isolation, profile.isHtml());
    }

    // The usual value in one pass: nothing to escape, to replace or to isolate. Any doubt ends it.
    private static boolean isHarmless(StringBuilder out, int start, boolean free, RenderContext context) {
        RenderProfile profile = context.profile();
        if (!free && !profile.isHtml() && !profile.plainSpaces()) {
            return true;
        }
        boolean strict = profile.isHtml() || profile.plainSpaces() || profile.controls() != Controls.KEPT;
        boolean toRight = context.direction() == Direction.RTL && profile.bidi() != Bidi.NONE && free;
        int length = out.length();
        for (int at = start; at < length; at++) {
            char c = out.charAt(at);
            if (c >= FIRST_RIGHT || (strict && isSpecial(c)) || (toRight && BidiClass.of(c) != BidiClass.NEUTRAL)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpecial(char c) {
        return c < ' ' || c == '<' || c == '>' || c == '&' || c == '"' || c == '\'' || (c >= 0x7F && c <= 0xA0);
    }

    private static void isolate(StringBuilder out, int start, Isolation isolation, boolean html) {
        if (isolation != Isolation.NONE) {
            out.insert(start, html ? isolation.html : isolation.mark);
            isolation.close(out, html);
        }
    }

    /** Which isolation the value needs: none if nothing in it can be reordered against, or reorder, its neighbours. */
    private static Isolation isolation(StringBuilder out, int start, Direction direction) {
        boolean right = false;
        boolean left = false;
        boolean digit = false;
        boolean arabicDigit = false;
        for (int at = start; at < out.length(); at += Character.charCount(out.codePointAt(at))) {
            switch (BidiClass.of(out.codePointAt(at))) {
                case RIGHT -> right = true;
                case LEFT -> left = true;
                case DIGIT -> digit = true;
                case ARABIC_DIGIT -> arabicDigit = true;
                case NEUTRAL -> {}
            }
        }
        if (direction == Direction.LTR) {
            Isolation mixed = left || !right ? Isolation.FIRST_STRONG : Isolation.RIGHT;
            return right || arabicDigit ? mixed : Isolation.NONE;
        }
        if (!left && !digit && !arabicDigit) {
            return Isolation.NONE;
        }
        return right ? Isolation.FIRST_STRONG : Isolation.LEFT;
    }

    // Embeddings and overrides go always; isolates only when they do not pair.
    private static void withoutOverrides(StringBuilder out, int start) {
        boolean paired = isolatesPair(out, start);
        for (int at = out.length() - 1; at >= start; at--) {
            char c = out.charAt(at);
            if ((c >= '\u202A' && c <= '\u202E') || (!paired && c >= LEFT_ISOLATE && c <= POP_ISOLATE)) {
                out.deleteCharAt(at);
            }
        }
    }

    private static boolean isolatesPair(StringBuilder out, int start) {
        int open = 0;
        for (int at = start; at < out.length(); at++) {
            char c = out.charAt(at);
            if (c == POP_ISOLATE && --open < 0) {
                return false;
            }
            if (c >= LEFT_ISOLATE && c <= FIRST_STRONG_ISOLATE) {
                open++;
            }
        }
        return open == 0;
    }

    private static void plainSpaces(StringBuilder out, int start) {
        for (int at = start; at < out.length(); at++) {
            if (out.charAt(at) == '\u00A0' || out.charAt(at) == '\u202F') {
                out.setCharAt(at, ' ');
            }
        }
    }

    private static void controls(StringBuilder out, int start, Controls treatment) {
        for (int at = start; at < out.length(); at++) {
            char c = out.charAt(at);
            if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                if (treatment == Controls.SPACES) {
                    out.setCharAt(at, ' ');
                } else {
                    String escape = "\\u" + HEX.toHexDigits(c);
                    out.replace(at, at + 1, escape);
                    at += escape.length() - 1;
                }
            }
        }
    }

    private enum Isolation {
        NONE("", ""),
        LEFT(String.valueOf(LEFT_ISOLATE), "<bdi dir=\"ltr\">"),
        RIGHT(String.valueOf(RIGHT_ISOLATE), "<bdi dir=\"rtl\">"),
        FIRST_STRONG(String.valueOf(FIRST_STRONG_ISOLATE), "<bdi>");

        private final String mark;
        private final String html;

        Isolation(String mark, String html) {
            this.mark = mark;
            this.html = html;
        }

        private void open(StringBuilder out, boolean inHtml) {
            out.append(inHtml ? html : mark);
        }

        private void close(StringBuilder out, boolean inHtml) {
            out.append(inHtml ? "</bdi>" : CLOSING_MARK);
        }
    }
}
