package com.petmatch.i18n.icu;

import com.petmatch.i18n.format.MeasureUnit;
import com.petmatch.i18n.model.Placeholder;
import com.petmatch.kernel.money.CurrencyCode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The closed set of argument types, styles and skeletons. */
final class Styles {

    private static final Map<String, Set<String>> NAMES = Map.of(
            Placeholder.NUMBER, Set.of("", "integer", "percent", "currency"),
            Placeholder.DATE, Set.of("", "short", "medium", "long", "full"),
            Placeholder.TIME, Set.of("", "short", "medium"),
            Placeholder.DATE_TIME, Set.of("", "short", "medium", "long", "full"),
            Placeholder.LIST, Set.of("", "and", "or", "unit"),
            Placeholder.RELATIVE, Set.of("", "auto", "numeric"));
    private static final Set<String> SETTLED = Set.of("compact-short", "compact-long");
    private static final Set<String> DIGITS = Set.of("sign-always", "group-off");
    private static final Set<String> DATE_SKELETONS = Set.of(
            "yMd", "yMMMd", "yMMMMd", "yMMMMEEEEd", "yMMM", "yMMMM", "MMMd", "MMMMd", "EEEE", "Hm", "hm", "jm", "jms");
    private static final int MAX_FRACTION = 10;

    private Styles() {}

    /** The code of what is wrong with a type and style, or the empty text. */
    static String problem(String type, String style) {
        Set<String> names = NAMES.get(type);
        if (names == null) {
            return "unknown-type";
        }
        if (style.startsWith("::")) {
            return isSkeleton(type, style.substring(2).strip()) ? "" : "unknown-skeleton";
        }
        return names.contains(style) ? "" : "unknown-style";
    }

    static String expected(String type) {
        Set<String> names = NAMES.get(type);
        return names == null
                ? "one of " + NAMES.keySet().stream().sorted().toList() + ", plural, select"
                : "one of "
                        + names.stream()
                                .filter(name -> !name.isEmpty())
                                .sorted()
                                .toList() + " or a known skeleton";
    }

    private static boolean isSkeleton(String type, String skeleton) {
        return switch (type) {
            case Placeholder.NUMBER -> isNumberSkeleton(skeleton);
            case Placeholder.DATE, Placeholder.TIME, Placeholder.DATE_TIME -> DATE_SKELETONS.contains(skeleton);
            default -> false;
        };
    }

    // One kind at most, each other token once, and nothing beside the kinds whose digits are settled: a token that
    // would be
    // ignored is a mistake of the writer.
    private static boolean isNumberSkeleton(String skeleton) {
        List<String> tokens = List.of(skeleton.split(" +", -1));
        boolean settled = tokens.stream().anyMatch(token -> SETTLED.contains(token) || isCurrency(token));
        long kinds = tokens.stream().filter(Styles::isKind).count();
        long precisions = tokens.stream().filter(Styles::isPrecision).count();
        return tokens.stream().allMatch(token -> isKind(token) || isPrecision(token) || DIGITS.contains(token))
                && Set.copyOf(tokens).size() == tokens.size()
                && kinds <= 1
                && precisions <= 1
                && (!settled || tokens.size() == 1);
    }

    private static boolean isKind(String token) {
        return SETTLED.contains(token) || token.equals("percent") || isCurrency(token) || isUnit(token);
    }

    private static boolean isCurrency(String token) {
        return token.startsWith("currency/") && CurrencyCode.isKnown(token.substring(9));
    }

    private static boolean isUnit(String token) {
        return token.startsWith("unit/") && MeasureUnit.of(token.substring(5)).isPresent();
    }

    // A dot, then zeros (always shown), then hashes (shown when not zero).
    private static boolean isPrecision(String token) {
        if (token.equals("precision-integer")) {
            return true;
        }
        if (token.length() < 2 || token.length() > MAX_FRACTION || token.charAt(0) != '.') {
            return false;
        }
        int at = 1;
        while (at < token.length() && token.charAt(at) == '0') {
            at++;
        }
        while (at < token.length() && token.charAt(at) == '#') {
            at++;
        }
        return at == token.length();
    }
}
