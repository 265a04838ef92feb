package com.petmatch.i18n.mf2;

import com.petmatch.i18n.mf2.Tree.Call;
import com.petmatch.i18n.mf2.Tree.Literal;
import com.petmatch.i18n.mf2.Tree.Option;
import com.petmatch.i18n.model.Placeholder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the style of a bundles' argument back from a function's options; the usual one of several that mean the same. */
final class StyleReader {

    private StyleReader() {}

    /** A style that may be the one; the caller checks it by writing it again. */
    static Optional<String> style(String function, Call call) {
        Map<String, String> options = new TreeMap<>();
        for (Option option : call.options()) {
            if (!(option.value() instanceof Literal literal)) {
                return Optional.empty();
            }
            options.put(option.name(), literal.text());
        }
        return Optional.of(
                switch (function) {
                    case Placeholder.NUMBER -> number(call.name(), options);
                    case Placeholder.LIST -> options.getOrDefault("type", "");
                    case Placeholder.RELATIVE ->
                        options.getOrDefault("numeric", "").replace("always", "numeric");
                    default -> date(function, options);
                });
    }

    private static String date(String function, Map<String, String> options) {
        String skeleton = options.get(DateOptions.SKELETON);
        if (skeleton != null) {
            return "::" + skeleton;
        }
        if (function.equals(Placeholder.TIME)) {
            return options.isEmpty() ? "short" : "";
        }
        if (options.containsKey("fields") || options.containsKey("dateFields")) {
            return "full";
        }
        return options.getOrDefault("length", options.getOrDefault("dateLength", ""));
    }

    private static String number(String name, Map<String, String> options) {
        if (name.equals("currency") && options.isEmpty()) {
            return "currency";
        }
        boolean whole = "0".equals(options.get(NumberOptions.MAXIMUM_FRACTION)) && options.size() == 2;
        if (whole && name.equals("number")) {
            return "integer";
        }
        List<String> tokens = tokens(name, options);
        if (tokens.isEmpty()) {
            return "";
        }
        return tokens.equals(List.of("percent")) ? "percent" : "::" + String.join(" ", tokens);
    }

    private static List<String> tokens(String name, Map<String, String> options) {
        List<String> tokens = new ArrayList<>();
        if (name.equals("percent")) {
            tokens.add(name);
        }
        add(tokens, "currency/", options.get(NumberOptions.CURRENCY));
        add(tokens, "unit/", options.get(NumberOptions.UNIT));
        add(tokens, "compact-", options.get(NumberOptions.COMPACT));
        fraction(options).ifPresent(tokens::add);
        if (options.containsKey(NumberOptions.SIGN)) {
            tokens.add("sign-always");
        }
        if (options.containsKey(NumberOptions.GROUPING)) {
            tokens.add("group-off");
        }
        return tokens;
    }

    private static void add(List<String> tokens, String prefix, @Nullable String value) {
        if (value != null) {
            tokens.add(prefix + value);
        }
    }

    private static Optional<String> fraction(Map<String, String> options) {
        String most = options.get(NumberOptions.MAXIMUM_FRACTION);
        if (most == null || !NumberOptions.isDigitSize(most)) {
            return Optional.empty();
        }
        String least = options.get(NumberOptions.MINIMUM_FRACTION);
        if (least == null || !NumberOptions.isDigitSize(least)) {
            return Optional.of("precision-integer");
        }
        int zeros = Math.min(Integer.parseInt(least), Integer.parseInt(most));
        return Optional.of("." + "0".repeat(zeros) + "#".repeat(Integer.parseInt(most) - zeros));
    }
}
