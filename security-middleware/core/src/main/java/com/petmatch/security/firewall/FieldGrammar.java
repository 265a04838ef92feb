package com.petmatch.security.firewall;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/** The grammars of typed fields. Each is linear and bounded. */
final class FieldGrammar {

    private static final String MAIL_SIGNS = ".!#$%&'*+/=?^_{}~-";

    private FieldGrammar() {}

    static boolean isId(String value) {
        if (value.isEmpty() || value.length() > 128 || value.contains("..")) {
            return false;
        }
        return value.chars().allMatch(c -> Glyphs.isWord((char) c) || c == '.' || c == ':' || c == '-');
    }

    static boolean isNumber(String value) {
        if (value.length() > 40) {
            return false;
        }
        int whole = value.startsWith("-") || value.startsWith("+") ? 1 : 0;
        int at = Glyphs.skipDigits(value, whole, 40);
        boolean sound = at > whole;
        if (Glyphs.at(value, at) == '.') {
            int fraction = at + 1;
            at = Glyphs.skipDigits(value, fraction, 40);
            sound &= at > fraction;
        }
        if (Glyphs.lower(Glyphs.at(value, at)) == 'e') {
            char sign = Glyphs.at(value, at + 1);
            int exponent = sign == '-' || sign == '+' ? at + 2 : at + 1;
            at = Glyphs.skipDigits(value, exponent, 4);
            sound &= at > exponent;
        }
        return sound && at == value.length();
    }

    static boolean isDate(String value) {
        if (value.length() < 10 || value.length() > 35 || !value.chars().allMatch(c -> c < 128)) {
            return false;
        }
        try {
            if (value.length() == 10) {
                LocalDate.parse(value);
            } else if (value.endsWith("Z") || value.indexOf('+') > 0 || value.lastIndexOf('-') > 9) {
                OffsetDateTime.parse(value);
            } else {
                LocalDateTime.parse(value);
            }
            return true;
        } catch (DateTimeException malformed) {
            return false;
        }
    }

    static boolean isEmail(String value) {
        int at = value.indexOf('@');
        if (at < 1 || at > 64 || value.length() > 254 || value.indexOf('@', at + 1) >= 0) {
            return false;
        }
        for (int i = 0; i < at; i++) {
            char c = value.charAt(i);
            if (!Glyphs.isAnyWord(c) && MAIL_SIGNS.indexOf(c) < 0) {
                return false;
            }
        }
        return isHost(value.substring(at + 1)) && value.indexOf('.', at) > 0;
    }

    private static boolean isHost(String host) {
        for (String label : host.split("\\.", -1)) {
            boolean dashed = label.startsWith("-") || label.endsWith("-");
            if (label.isEmpty() || label.length() > 63 || dashed || !isLabel(label)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLabel(String label) {
        return label.chars().allMatch(c -> Glyphs.isAnyWord((char) c) || c == '-');
    }

    static boolean isUrl(String value) {
        boolean scheme = Glyphs.startsWith(value, 0, "http://") || Glyphs.startsWith(value, 0, "https://");
        if (!scheme || value.length() > 4_096) {
            return false;
        }
        int authority = value.indexOf("//") + 2;
        char first = Glyphs.at(value, authority);
        return (Glyphs.isAnyWord(first) || first == '[')
                && value.chars().allMatch(c -> c > ' ' && c != 0x7f && "\"<>\\^`{}|".indexOf(c) < 0);
    }
}
