package com.petmatch.i18n.cldr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Writes the plural rules of CLDR as static Java code, one method a distinct rule set, and the table of who uses which. */
final class PluralCodeWriter {

    private static final List<String> CATEGORIES = List.of("zero", "one", "two", "few", "many");

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final StringBuilder methods = new StringBuilder();
    private final StringBuilder cases = new StringBuilder();
    private final TableLines users = new TableLines("plural rule set by locale");

    PluralCodeWriter(CldrInputs inputs) {
        read("cardinal", inputs.supplemental("plurals.json").path("plurals-type-cardinal"));
        read("ordinal", inputs.supplemental("ordinals.json").path("plurals-type-ordinal"));
        ranges(inputs.supplemental("pluralRanges.json").path("plurals"));
    }

    String table() {
        return users.toString();
    }

    String code() {
        return """
            package com.petmatch.i18n.plural;

            /** The distinct plural rule sets of CLDR %s; written by PluralCodeWriter, not by hand. */
            @SuppressWarnings("AlreadyChecked")
            final class PluralCode {

                private PluralCode() {}

                static PluralCategory select(int rule, long i, int v, long f, long t, int e) {
                    return switch (rule) {
            %s            default -> PluralCategory.OTHER;
                    };
                }
            %s
                private static boolean in(long value, long from, long to) {
                    return value >= from && value <= to;
                }
            }
            """.formatted(CldrInputs.VERSION, cases, methods);
    }

    private void read(String kind, JsonNode locales) {
        LocaleTableWriter.sorted(locales).forEach((tag, rules) -> {
            Map<String, String> conditions = new LinkedHashMap<>();
            for (String category : CATEGORIES) {
                JsonNode rule = rules.path("pluralRule-count-" + category);
                if (!rule.isMissingNode()) {
                    conditions.put(category, rule.asString().split("@")[0].strip());
                }
            }
            users.row(kind + "." + tag, ruleNumber(conditions) + " " + String.join(" ", conditions.keySet()));
        });
    }

    // Pairs whose form is that of their end, as most are, go without saying.
    private void ranges(JsonNode locales) {
        LocaleTableWriter.sorted(locales).forEach((tag, pairs) -> {
            StringBuilder row = new StringBuilder();
            LocaleTableWriter.sorted(pairs).forEach((name, form) -> {
                String[] words = name.split("-");
                if (!words[4].equals(form.asString())) {
                    row.append(words[2])
                            .append('+')
                            .append(words[4])
                            .append('=')
                            .append(form.asString())
                            .append(' ');
                }
            });
            if (!row.isEmpty()) {
                users.row("range." + tag, row.toString().strip());
            }
        });
    }

    private int ruleNumber(Map<String, String> conditions) {
        Integer known = numbers.get(conditions.toString());
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(conditions.toString(), number);
        if (!conditions.isEmpty()) {
            writeMethod(number, conditions);
        }
        return number;
    }

    private void writeMethod(int number, Map<String, String> conditions) {
        Set<String> operands = new TreeSet<>();
        StringBuilder body = new StringBuilder();
        conditions.forEach((category, condition) -> {
            for (String alternative : condition.split(" or ")) {
                List<String> terms = new ArrayList<>();
                for (String relation : alternative.split(" and ")) {
                    terms.add(term(relation.strip(), operands));
                }
                body.append("        if (")
                        .append(String.join(" && ", terms))
                        .append(") {\n            return PluralCategory.");
                body.append(category.toUpperCase(Locale.ROOT)).append(";\n        }\n");
            }
        });
        String arguments = String.join(", ", operands);
        cases.append("            case ").append(number).append(" -> rule").append(number);
        cases.append('(').append(arguments).append(");\n");
        methods.append("\n    private static PluralCategory rule")
                .append(number)
                .append('(');
        methods.append(String.join(
                        ", ", operands.stream().map(PluralCodeWriter::typed).toList()))
                .append(") {\n");
        methods.append(body).append("        return PluralCategory.OTHER;\n    }\n");
    }

    private static String typed(String operand) {
        return (operand.equals("v") || operand.equals("e") ? "int " : "long ") + operand;
    }

    /** One relation such as {@code n % 100 != 11..14,20}; {@code n} is a whole number only when no fraction is visible. */
    private static String term(String relation, Set<String> operands) {
        boolean negated = relation.contains("!=");
        String[] sides = relation.split(negated ? " != " : " = ");
        String operand = sides[0].substring(0, 1);
        boolean whole = operand.equals("n");
        String value = whole ? "i" + sides[0].substring(1) : sides[0];
        operands.add(value.substring(0, 1));
        List<String> parts = new ArrayList<>();
        for (String range : sides[1].split(",")) {
            parts.add(part(value, range));
        }
        String any = parts.size() == 1 ? parts.get(0) : "(" + String.join(" || ", parts) + ")";
        if (whole) {
            operands.add("t");
            return negated ? "(t != 0 || " + not(any) + ")" : "t == 0 && " + any;
        }
        return negated ? not(any) : any;
    }

    private static String part(String value, String range) {
        String[] ends = range.split("\\.\\.");
        return ends.length == 1 ? value + " == " + ends[0] : "in(" + value + ", " + ends[0] + ", " + ends[1] + ")";
    }

    private static String not(String condition) {
        return condition.startsWith("(") || condition.startsWith("in(")
                ? "!" + condition
                : condition.replace("==", "!=");
    }
}
