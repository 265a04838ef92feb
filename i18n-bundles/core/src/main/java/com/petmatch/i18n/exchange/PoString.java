package com.petmatch.i18n.exchange;

/** Strings of PO files: C escapes, a line of the text a line of the file. */
final class PoString {

    private PoString() {}

    /** Appends a string in quotes; one of several lines begins with an empty one, as gettext's own tools write it. */
    static void append(StringBuilder out, String value) {
        int newline = value.indexOf('\n');
        if (newline >= 0 && newline < value.length() - 1) {
            out.append("\"\"\n");
        }
        int start = 0;
        while (newline >= 0 && newline < value.length() - 1) {
            out.append(quoted(value.substring(start, newline + 1))).append('\n');
            start = newline + 1;
            newline = value.indexOf('\n', start);
        }
        out.append(quoted(value.substring(start)));
    }

    static String quoted(String value) {
        StringBuilder out = new StringBuilder(value.length() + 2).append('"');
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < ' ') {
                        out.append('\\').append(octal(c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    /** The text of a string in quotes. */
    static String read(String quoted) throws FormatException {
        int end = quoted.length() - 1;
        if (end < 1 || quoted.charAt(0) != '"' || quoted.charAt(end) != '"') {
            throw new FormatException("po-string", quoted);
        }
        StringBuilder out = new StringBuilder(quoted.length());
        for (int at = 1; at < end; at++) {
            char c = quoted.charAt(at);
            if (c == '"') {
                throw new FormatException("po-string", quoted);
            }
            if (c != '\\') {
                out.append(c);
                continue;
            }
            at = escape(quoted, at + 1, end, out);
        }
        return out.toString();
    }

    /** Appends what the escape at {@code at} stands for and returns where it ends. */
    private static int escape(String text, int at, int end, StringBuilder out) throws FormatException {
        if (at == end) {
            throw new FormatException("po-string", text);
        }
        char c = text.charAt(at);
        switch (c) {
            case '"', '\\' -> out.append(c);
            case 'n' -> out.append('\n');
            case 't' -> out.append('\t');
            case 'r' -> out.append('\r');
            case 'a' -> out.append('\u0007');
            case 'b' -> out.append('\b');
            case 'f' -> out.append('\f');
            case 'v' -> out.append('\u000B');
            default -> {
                return octal(text, at, end, out);
            }
        }
        return at;
    }

    private static int octal(String text, int at, int end, StringBuilder out) throws FormatException {
        int value = 0;
        int digit = at;
        while (digit < end && digit < at + 3 && Character.digit(text.charAt(digit), 8) >= 0) {
            value = value * 8 + Character.digit(text.charAt(digit), 8);
            digit++;
        }
        if (digit == at) {
            throw new FormatException("po-escape", text);
        }
        out.append((char) value);
        return digit - 1;
    }

    private static String octal(char c) {
        return "0" + (char) ('0' + (c >> 3)) + (char) ('0' + (c & 7));
    }
}
