package com.petmatch.i18n.mf2;

import com.petmatch.i18n.mf2.Tree.Attribute;
import com.petmatch.i18n.mf2.Tree.Call;
import com.petmatch.i18n.mf2.Tree.Expression;
import com.petmatch.i18n.mf2.Tree.Literal;
import com.petmatch.i18n.mf2.Tree.Operand;
import com.petmatch.i18n.mf2.Tree.Option;
import com.petmatch.i18n.mf2.Tree.Variable;
import com.petmatch.i18n.model.Placeholder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The styles of the bundles' arguments as functions with options. Two styles may mean the same, such as no style and
 * {@code medium}: then the attribute {@code @style} tells which was written, so that nothing is lost on the way back.
 */
final class StyleOptions {

    static final String STYLE = "style";
    // Bundles round to the even neighbour, the specification's functions away from zero.
    static final Option HALF_EVEN = option(NumberOptions.ROUNDING, "halfEven");

    private static final String SKELETON = "::";
    private static final Set<String> DATES = Set.of(Placeholder.DATE, Placeholder.TIME, Placeholder.DATE_TIME);
    private static final Map<String, List<Option>> DATE_STYLES = Map.of(
            "", List.of(),
            "short", List.of(option("length", "short")),
            "medium", List.of(option("length", "medium")),
            "long", List.of(option("length", "long")),
            "full", List.of(option("fields", "year-month-day-weekday"), option("length", "long")));
    private static final Map<String, List<Option>> DATE_TIME_STYLES = Map.of(
            "", List.of(),
            "short", List.of(option("dateLength", "short")),
            "medium", List.of(option("dateLength", "medium")),
            "long", List.of(option("dateLength", "long")),
            "full", List.of(option("dateFields", "year-month-day-weekday"), option("dateLength", "long")));
    private static final Map<String, List<Option>> TIME_STYLES = Map.of(
            "", List.of(option("precision", "second")),
            "medium", List.of(option("precision", "second")),
            "short", List.of());

    private StyleOptions() {}

    static Option option(String name, String value) {
        return new Option(name, new Literal(value));
    }

    /** A placeholder of the bundles as an expression; one with an offset needs a declaration and is not for this. */
    static Expression expression(Placeholder placeholder, Operand operand) {
        Call call = call(placeholder.function(), placeholder.style());
        List<Attribute> attributes =
                isUsual(placeholder) ? List.of() : List.of(new Attribute(STYLE, new Literal(placeholder.style())));
        return call.name().isEmpty() ? Expression.of(operand) : new Expression(operand, call, attributes);
    }

    /** The placeholder that an expression stands for; nothing when bundles have none like it. */
    static Optional<Placeholder> placeholder(Expression expression) {
        if (!(expression.operand() instanceof Variable variable)) {
            return Optional.empty();
        }
        String argument = Names.argument(variable.name());
        if (expression.call() == null) {
            return Optional.of(Placeholder.plain(argument));
        }
        return candidates(expression)
                .filter(candidate -> expression(candidate, variable).equals(expression))
                .map(candidate -> new Placeholder(argument, candidate.function(), candidate.options()));
    }

    private static Optional<Placeholder> candidates(Expression expression) {
        Optional<String> written = expression.attributes().stream()
                .filter(attribute -> attribute.name().equals(STYLE))
                .flatMap(attribute -> Optional.ofNullable(attribute.value()).stream())
                .map(Literal::text)
                .findFirst();
        Call call = expression.call();
        if (call == null) {
            return Optional.empty();
        }
        String function = function(call.name());
        return written.or(() -> StyleReader.style(function, call))
                .map(style ->
                        new Placeholder("", function, style.isEmpty() ? Map.of() : Map.of(Placeholder.STYLE, style)));
    }

    // The function of the bundles behind each of the specification's.
    private static String function(String name) {
        return switch (name) {
            case "date", "time", "datetime" -> name;
            case "pm:list" -> Placeholder.LIST;
            case "pm:relative" -> Placeholder.RELATIVE;
            default -> Placeholder.NUMBER;
        };
    }

    /** Whether the options alone tell the style. */
    private static boolean isUsual(Placeholder placeholder) {
        Call call = call(placeholder.function(), placeholder.style());
        return call.name().isEmpty()
                || StyleReader.style(placeholder.function(), call)
                        .filter(placeholder.style()::equals)
                        .isPresent();
    }

    private static Call call(String function, String style) {
        if (DATES.contains(function) && style.startsWith(SKELETON)) {
            return new Call(
                    function,
                    List.of(option(
                            DateOptions.SKELETON,
                            style.substring(SKELETON.length()).strip())));
        }
        return switch (function) {
            case Placeholder.NUMBER -> number(style);
            case Placeholder.DATE -> new Call(function, DATE_STYLES.getOrDefault(style, List.of()));
            case Placeholder.DATE_TIME -> new Call(function, DATE_TIME_STYLES.getOrDefault(style, List.of()));
            case Placeholder.TIME -> new Call(function, TIME_STYLES.getOrDefault(style, List.of()));
            case Placeholder.LIST -> new Call("pm:list", style.isEmpty() ? List.of() : List.of(option("type", style)));
            case Placeholder.RELATIVE -> new Call("pm:relative", relative(style));
            default -> new Call("", List.of());
        };
    }

    private static List<Option> relative(String style) {
        return style.isEmpty() ? List.of() : List.of(option("numeric", style.equals("numeric") ? "always" : style));
    }

    private static Call number(String style) {
        return switch (style) {
            case "" -> new Call("number", List.of(HALF_EVEN));
            case "integer" -> new Call("number", List.of(option(NumberOptions.MAXIMUM_FRACTION, "0"), HALF_EVEN));
            case "percent" -> new Call("percent", List.of(HALF_EVEN));
            case "currency" -> new Call("currency", List.of());
            default -> skeleton(style.substring(SKELETON.length()).strip());
        };
    }

    private static Call skeleton(String skeleton) {
        String function = "number";
        List<Option> options = new ArrayList<>();
        for (String token : skeleton.split(" +", -1)) {
            if (token.equals("percent")) {
                function = "percent";
            } else if (token.startsWith("currency/")) {
                function = "currency";
                options.add(option(NumberOptions.CURRENCY, token.substring(9)));
            } else if (token.startsWith("unit/")) {
                function = "unit";
                options.add(option(NumberOptions.UNIT, token.substring(5)));
            } else if (token.startsWith("compact-")) {
                options.add(option(NumberOptions.COMPACT, token.substring(8)));
            } else {
                options.addAll(digits(token));
            }
        }
        options.add(HALF_EVEN);
        return new Call(function, options);
    }

    private static List<Option> digits(String token) {
        return switch (token) {
            case "sign-always" -> List.of(option(NumberOptions.SIGN, "always"));
            case "group-off" -> List.of(option(NumberOptions.GROUPING, "never"));
            case "precision-integer" -> List.of(option(NumberOptions.MAXIMUM_FRACTION, "0"));
            default -> {
                long zeros = token.chars().filter(c -> c == '0').count();
                yield List.of(
                        option(NumberOptions.MINIMUM_FRACTION, Long.toString(zeros)),
                        option(NumberOptions.MAXIMUM_FRACTION, Integer.toString(token.length() - 1)));
            }
        };
    }
}
