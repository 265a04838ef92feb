package com.petmatch.security.firewall;

import com.petmatch.security.request.HttpField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks at the form of header fields that have a grammar of their own. */
final class HeaderForm {

    private static final int MAX_RANGES = 5;
    private static final String BEARER = "bearer ";
    private static final boolean[] TOKEN = new boolean[128];

    static {
        for (char c = 0; c < TOKEN.length; c++) {
            TOKEN[c] = Glyphs.isWord(c) || c == '-' || c == '.';
        }
    }

    /** What nobody asks a proxy to drop, except to change what a server behind it sees. */
    private static final List<String> KEPT =
            List.of("host", "authorization", "cookie", "x-forwarded-", "x-real-ip", "content-");

    private HeaderForm() {}

    static Optional<FirewallRule> fault(HttpField field) {
        String value = field.value();
        return switch (field.name().toLowerCase(Locale.ROOT)) {
            case "content-type" -> type(value);
            case "range" -> when(isHostileRange(value), EngineRules.RANGE);
            case "connection" -> when(isHostileConnection(value), EngineRules.CONNECTION);
            case "host" -> when(isNumeric(value), EngineRules.NUMERIC_HOST);
            case "expect" -> when(!value.trim().equalsIgnoreCase("100-continue"), EngineRules.EXPECT);
            case "upgrade" -> when(Glyphs.within(value, 0, 64, "h2c"), EngineRules.CLEARTEXT_UPGRADE);
            case "content-encoding" -> when(value.indexOf(',') >= 0, EngineRules.MEDIA_TYPE);
            default -> Optional.empty();
        };
    }

    /**
     * Whether a credential is a bearer token of letters, digits, {@code -}, {@code _} and {@code .} alone: fewer than
     * RFC 6750 lets it have, and as many as tokens and keys need.
     */
    static boolean isBearer(String value) {
        if (!Glyphs.startsWith(value, 0, BEARER) || value.length() == BEARER.length()) {
            return false;
        }
        int at = BEARER.length();
        while (at < value.length() && value.charAt(at) < TOKEN.length && TOKEN[value.charAt(at)]) {
            at++;
        }
        return at == value.length();
    }

    private static Optional<FirewallRule> when(boolean broken, FirewallRule rule) {
        return broken ? Optional.of(rule) : Optional.empty();
    }

    private static Optional<FirewallRule> type(String value) {
        if (value.isBlank()) {
            return Optional.empty();
        }
        ContentType type = ContentType.of(value);
        if (!type.isSound() || !type.isMedia()) {
            return Optional.of(EngineRules.MEDIA_TYPE);
        }
        if (!BodyText.isKnown(type.parameter("charset"))) {
            return Optional.of(EngineRules.CHARSET);
        }
        return when(
                type.isMultipart() && !MultipartReader.isBoundary(type.parameter("boundary")), EngineRules.BOUNDARY);
    }

    private static boolean isNumeric(String host) {
        int at = 0;
        while (at < host.length() && (Glyphs.isDigit(host.charAt(at)) || ".:".indexOf(host.charAt(at)) >= 0)) {
            at++;
        }
        return at > 0 && at == host.length();
    }

    private static boolean isHostileConnection(String value) {
        if (value.equalsIgnoreCase("keep-alive") || value.equalsIgnoreCase("close")) {
            return false;
        }
        boolean contrary = Glyphs.within(value, 0, 256, "keep-alive") && Glyphs.within(value, 0, 256, "close");
        boolean dropped = List.of(value.toLowerCase(Locale.ROOT).split(",", 16)).stream()
                .anyMatch(option -> KEPT.stream().anyMatch(option.trim()::startsWith));
        return contrary || dropped;
    }

    /**
     * More ranges than a player asks for, an empty one, or one that ends before it starts (RFC 9110 section 14.1.1).
     */
    private static boolean isHostileRange(String value) {
        int ranges = 1 + (int) value.chars().filter(c -> c == ',').count();
        if (ranges > MAX_RANGES) {
            return true;
        }
        for (String range : value.substring(value.indexOf('=') + 1).split(",", -1)) {
            int dash = range.indexOf('-');
            String first = dash < 0 ? "" : range.substring(0, dash).trim();
            String last = dash < 0 ? "" : range.substring(dash + 1).trim();
            if ((first.isEmpty() && last.isEmpty()) || isReversed(first, last)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReversed(String first, String last) {
        if (first.length() > 18 || last.length() > 18) {
            return true;
        }
        boolean numbers = isCount(first) && isCount(last);
        return numbers && Long.parseLong(first) > Long.parseLong(last);
    }

    private static boolean isCount(String text) {
        return !text.isEmpty() && Glyphs.skipDigits(text, 0, 18) == text.length();
    }
}
