package com.petmatch.security.firewall;

import java.util.Set;

/** Writes addresses as a lenient client reads them: any slashes behind the scheme, no scheme that a filter took out. */
final class RemoteAddress {

    private static final int LONGEST_SCHEME = 12;
    private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "ftps");

    private RemoteAddress() {}

    /** The address with {@code scheme://} at its start, or the value as it is when it starts with no scheme known. */
    static String plain(CharSequence value) {
        String text = value.toString();
        int colon = Glyphs.find(text, 0, LONGEST_SCHEME, ':');
        int rest = skipSlashes(text, colon + 1);
        if (colon <= 0 || rest == colon + 1) {
            return text;
        }
        String scheme = lower(text.substring(0, colon));
        if (SCHEMES.contains(scheme)) {
            return scheme + "://" + text.substring(rest).replace('\\', '/');
        }
        return withoutInner(text, scheme, rest);
    }

    /** {@code hthttp://tp://} is what a filter turns into {@code http://} that takes the inner one out. */
    private static String withoutInner(String text, String outer, int rest) {
        int colon = Glyphs.find(text, rest, LONGEST_SCHEME, ':');
        int end = skipSlashes(text, colon + 1);
        if (colon <= rest || end == colon + 1) {
            return text;
        }
        String tail = lower(text.substring(rest, colon));
        for (String inner : SCHEMES) {
            String head = outer.endsWith(inner) ? outer.substring(0, outer.length() - inner.length()) : "";
            if (!head.isEmpty() && SCHEMES.contains(head + tail)) {
                return head + tail + "://" + text.substring(end);
            }
        }
        return text;
    }

    private static int skipSlashes(String text, int from) {
        int at = from;
        while (at - from < 4 && (Glyphs.at(text, at) == '/' || Glyphs.at(text, at) == '\\')) {
            at++;
        }
        return at;
    }

    private static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        text.chars().forEach(c -> lower.append(Glyphs.lower((char) c)));
        return lower.toString();
    }
}
