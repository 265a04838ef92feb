package com.petmatch.security.firewall;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * Takes one layer of encoding off a value: percent ({@code %27}, {@code %u0027}, overlong UTF-8), character references,
 * {@code \}{@code u0027}, {@code \x27} and {@code \r\n}, UTF-7. Each of them once, in one pass; a value without any is returned as it
 * is.
 */
final class FieldText {

    /** How many layers are taken off; a value that has one more is an attack. */
    static final int MAX_STEPS = 3;

    /** One of these is in every value that changes, base64 apart. */
    static final List<String> SIGNS = List.of("%", "&", "\\u", "\\x", "\\r\\n", "+a");

    private static final String BREAK = "\\r\\n";

    private FieldText() {}

    /** The value without its outermost layer; the same instance when there is none. */
    static String decoded(String text) {
        String decoded = text.indexOf('%') < 0 ? text : percent(text);
        decoded = decoded.indexOf('&') < 0 ? decoded : References.decoded(decoded);
        decoded = decoded.indexOf('\\') < 0 ? decoded : escapes(decoded);
        decoded = decoded.indexOf('+') < 0 ? decoded : utf7(decoded);
        return decoded.equals(text) ? text : decoded;
    }

    /** A name or value of a form, as every server decodes it once. */
    static String formDecoded(String text) {
        String spaced = text.replace('+', ' ');
        return spaced.indexOf('%') < 0 ? spaced : percent(spaced);
    }

    /** Whether percent encoding spells an overlong form of UTF-8. */
    static boolean hasOverlong(String text) {
        for (int at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) {
            int end = runEnd(text, at);
            if (end - at >= 6) {
                byte[] bytes = bytes(text, at, end);
                if (LenientUtf8.hasOverlong(bytes, 0, bytes.length)) {
                    return true;
                }
                at = end - 1;
            }
        }
        return false;
    }

    private static String percent(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int unicode = c == '%' && Glyphs.lower(Glyphs.at(text, at + 1)) == 'u' ? hex(text, at + 2, 4) : -1;
            int end = c == '%' ? runEnd(text, at) : at;
            if (unicode >= 0) {
                out.append(narrow((char) unicode));
                at += 6;
            } else if (isDoubled(text, at)) {
                out.append((char) hex(text, at + 2, 2));
                at += 6;
            } else if (end > at) {
                byte[] bytes = bytes(text, at, end);
                out.append(LenientUtf8.text(bytes, 0, bytes.length));
                at = end;
            } else {
                out.append(c);
                at++;
            }
        }
        return out.toString();
    }

    // "%%0d0d" is what a filter turns into "%0d" that takes the inner one out.
    private static boolean isDoubled(String text, int at) {
        int inner = text.startsWith("%%", at) ? hex(text, at + 2, 2) : -1;
        return inner >= 0 && inner < 0x80 && inner == hex(text, at + 4, 2);
    }

    private static int runEnd(String text, int from) {
        int at = from;
        while (Glyphs.at(text, at) == '%' && hex(text, at + 1, 2) >= 0) {
            at += 3;
        }
        return at;
    }

    private static byte[] bytes(String text, int from, int to) {
        byte[] bytes = new byte[(to - from) / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) hex(text, from + i * 3 + 1, 2);
        }
        return bytes;
    }

    // Servers that know %u take full-width forms for their ASCII twins.
    private static char narrow(char c) {
        return c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c;
    }

    private static String escapes(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int digits = text.charAt(at) == '\\' ? escapeDigits(Glyphs.at(text, at + 1)) : 0;
            int value = digits > 0 ? hex(text, at + 2, digits) : -1;
            // Only both together: one alone starts the name of many a folder of Windows.
            if (text.startsWith(BREAK, at)) {
                out.append("\r\n");
                at += BREAK.length();
                continue;
            }
            out.append(value >= 0 ? (char) value : text.charAt(at));
            at += value >= 0 ? 2 + digits : 1;
        }
        return out.toString();
    }

    private static int escapeDigits(char kind) {
        return kind == 'u' ? 4 : kind == 'x' ? 2 : 0;
    }

    /** The number that so many hexadecimal digits spell, or -1. */
    static int hex(CharSequence text, int from, int digits) {
        if (from + digits > text.length()) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < digits; i++) {
            char c = text.charAt(from + i);
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }

    // Only runs that spell ASCII (RFC 2152): they start with +A, which keeps phone numbers and sums as they are.
    private static String utf7(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = c == '+' && Glyphs.at(text, at + 1) == 'A' ? base64End(text, at + 1) : at;
            String shifted = end - at >= 4 ? shifted(text.substring(at + 1, end)) : "";
            if (shifted.isEmpty()) {
                // What was looked through and is no run is copied at once, so that no character is read twice.
                int plain = Math.max(end, at + 1);
                out.append(text, at, plain);
                at = plain;
            } else {
                out.append(shifted);
                at = Glyphs.at(text, end) == '-' ? end + 1 : end;
            }
        }
        return out.toString();
    }

    private static int base64End(String text, int from) {
        int at = from;
        while (Glyphs.isLetter(Glyphs.at(text, at))
                || Glyphs.isDigit(Glyphs.at(text, at))
                || Glyphs.at(text, at) == '/') {
            at++;
        }
        return at;
    }

    private static String shifted(String run) {
        byte[] bytes = base64(run);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            if (bytes[i] != 0 || bytes[i + 1] < 0x20) {
                return "";
            }
            text.append((char) bytes[i + 1]);
        }
        return bytes.length % 2 == 1 && bytes[bytes.length - 1] != 0 ? "" : text.toString();
    }

    /** The text that base64 spells, or an empty one when it spells no printable text. */
    static String base64Text(String text) {
        int length = text.length();
        if (length < 16 || length % 4 == 1 || !isReadableBase64(text)) {
            return "";
        }
        return new String(base64(text.replace('-', '+').replace('_', '/')), StandardCharsets.UTF_8);
    }

    /** Decodes without keeping anything, to the first byte too many that no text has: keys and hashes end soon. */
    private static boolean isReadableBase64(String text) {
        int end = text.endsWith("==") ? text.length() - 2 : text.endsWith("=") ? text.length() - 1 : text.length();
        int strangeLeft = end * 3 / 4 / 20;
        int bits = 0;
        for (int i = 0; i < end; i++) {
            int value = sextet(text.charAt(i));
            if (value < 0) {
                return false;
            }
            bits = bits << 6 | value;
            int spare = 6 * (i + 1) % 8;
            if (spare < 6 && !isPrintable(bits >>> spare & 0xff) && --strangeLeft < 0) {
                return false;
            }
        }
        return true;
    }

    private static int sextet(char c) {
        return switch (c) {
            case '+', '-' -> 62;
            case '/', '_' -> 63;
            default -> Glyphs.isDigit(c) ? c - '0' + 52 : !Glyphs.isLetter(c) ? -1 : c >= 'a' ? c - 'a' + 26 : c - 'A';
        };
    }

    private static boolean isPrintable(int b) {
        return (b >= 0x20 && b < 0x7f) || b == '\n' || b == '\r' || b == '\t';
    }

    private static byte[] base64(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException malformed) {
            return new byte[0];
        }
    }
}
