package com.petmatch.i18n.mf2;

import com.petmatch.i18n.mf2.FormattedPart.Piece;
import java.util.ArrayList;
import java.util.List;

/** Takes a printed number apart into pieces named as in ECMA-402: integer, group, decimal, fraction, signs and words. */
final class NumberPieces {

    private static final String INTEGER = "integer";
    private static final String FRACTION = "fraction";

    private NumberPieces() {}

    static List<Piece> of(String text, NumberKind kind, char decimal, char group) {
        List<Piece> pieces = new ArrayList<>();
        boolean fraction = false;
        int start = 0;
        while (start < text.length()) {
            String type = type(text, start, kind, decimal, group);
            fraction |= type.equals("decimal");
            int end = start + Character.charCount(text.codePointAt(start));
            while (end < text.length() && type(text, end, kind, decimal, group).equals(type)) {
                end += Character.charCount(text.codePointAt(end));
            }
            pieces.add(new Piece(fraction && type.equals(INTEGER) ? FRACTION : type, text.substring(start, end)));
            start = end;
        }
        return pieces;
    }

    private static String type(String text, int at, NumberKind kind, char decimal, char group) {
        int point = text.codePointAt(at);
        if (Character.isDigit(point)) {
            return INTEGER;
        }
        boolean inside = at > 0
                && Character.isDigit(text.codePointBefore(at))
                && at + 1 < text.length()
                && Character.isDigit(text.codePointAt(at + 1));
        if (inside && point == decimal) {
            return "decimal";
        }
        return inside && point == group ? "group" : word(point, kind);
    }

    private static String word(int point, NumberKind kind) {
        if (point == '-' || point == '\u2212') {
            return "minusSign";
        }
        if (point == '+') {
            return "plusSign";
        }
        if (point == '%' || point == '\u066A') {
            return "percentSign";
        }
        boolean letterless = Character.isWhitespace(point) || Character.isSpaceChar(point) || !isNamed(kind);
        return letterless ? "literal" : kind.id();
    }

    private static boolean isNamed(NumberKind kind) {
        return kind == NumberKind.CURRENCY || kind == NumberKind.UNIT;
    }
}
