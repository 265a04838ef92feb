package com.petmatch.i18n.locale;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One wish of an {@code Accept-Language} header (RFC 9110 section 12.5.4). Its tag is read when it is asked for: most headers
 * are answered by their first wish.
 *
 * @param range what is wished for as the header writes it, perhaps ill-formed; empty text for {@code *}
 * @param quality the weight in thousandths, 0 (never) to 1000
 */
record LanguageRange(String range, int quality) {

    static final int MAX_HEADER = 4_096;
    static final int MAX_RANGES = 32;
    private static final int FULL = 1_000;

    /** The wishes of a header by falling weight, in their order where equal; without a weight's form dropped, work bounded. */
    static List<LanguageRange> parse(String header) {
        String bounded = header.length() > MAX_HEADER ? header.substring(0, MAX_HEADER) : header;
        List<LanguageRange> ranges = new ArrayList<>();
        int start = 0;
        for (int count = 0; count < MAX_RANGES && start <= bounded.length(); count++) {
            int comma = bounded.indexOf(',', start);
            int end = comma < 0 ? bounded.length() : comma;
            read(bounded.substring(start, end), ranges);
            start = end + 1;
        }
        ranges.sort(Comparator.comparingInt(LanguageRange::quality).reversed());
        return Collections.unmodifiableList(ranges);
    }

    /** The language wished for; null for a wildcard, for what is ill-formed and for what says nothing about a language. */
    @Nullable
    LanguageTag wished() {
        return !isWildcard()
                        && LanguageTag.parse(range) instanceof TagOutcome.WellFormed formed
                        && isSpoken(formed.tag())
                ? formed.tag()
                : null;
    }

    boolean isWildcard() {
        return range.isEmpty();
    }

    boolean isExcluded() {
        return quality == 0;
    }

    private static void read(String item, List<LanguageRange> into) {
        int semicolon = item.indexOf(';');
        String tag = (semicolon < 0 ? item : item.substring(0, semicolon)).strip();
        int quality =
                semicolon < 0 ? FULL : weight(item.substring(semicolon + 1).strip());
        if (quality >= 0 && !tag.isEmpty()) {
            into.add(new LanguageRange(tag.equals("*") ? "" : tag, quality));
        }
    }

    // A private-use tag says nothing about a language.
    private static boolean isSpoken(LanguageTag tag) {
        return !tag.language().equals("und")
                || !tag.script().isEmpty()
                || !tag.region().isEmpty();
    }

    /** The weight in thousandths, or -1 when it is not {@code q=} and a number from 0 to 1 with three decimals at most. */
    private static int weight(String parameter) {
        if (parameter.length() < 3 || (parameter.charAt(0) | 0x20) != 'q' || parameter.charAt(1) != '=') {
            return -1;
        }
        String number = parameter.substring(2).strip();
        boolean dotted = number.length() > 1 && number.charAt(1) == '.';
        if (number.length() > 5 || number.isEmpty() || (number.length() > 1 && !dotted)) {
            return -1;
        }
        int value = 0;
        int weight = FULL;
        for (int at = 0; at < number.length(); at += at == 0 ? 2 : 1) {
            int digit = number.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value += digit * weight;
            weight /= 10;
        }
        return value > FULL ? -1 : value;
    }
}
