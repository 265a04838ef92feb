package com.petmatch.i18n.cldr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Writes the cardinal rules of CLDR as the C expressions of gettext's {@code Plural-Forms}: over whole numbers, so relations to
 * fractions and compact exponents are decided here and forms that only fractions reach are left out.
 */
final class GettextFormulaWriter {

    private static final List<String> CATEGORIES = List.of("zero", "one", "two", "few", "many", "other");
    private static final String TRUE = "1";
    private static final String FALSE = "0";

    private GettextFormulaWriter() {}

    static String write(CldrInputs inputs) {
        TableLines lines = new TableLines("plural forms of whole numbers for gettext");
        JsonNode locales = inputs.supplemental("plurals.json").path("plurals-type-cardinal");
        LocaleTableWriter.sorted(locales).forEach((tag, rules) -> {
            Map<String, String> reached = reached(rules);
            lines.row("formula." + tag, formula(reached));
            lines.row("forms." + tag, String.join(" ", reached.keySet()));
        });
        return lines.toString();
    }

    /** The conditions of the forms that have a whole number among their samples. */
    private static Map<String, String> reached(JsonNode rules) {
        Map<String, String> conditions = new LinkedHashMap<>();
        for (String category : CATEGORIES) {
            String rule = rules.path("pluralRule-count-" + category).asString("");
            if (rule.contains("@integer")) {
                conditions.put(category, rule.substring(0, rule.indexOf('@')).strip());
            }
        }
        return conditions;
    }

    // The last form is what remains.
    private static String formula(Map<String, String> conditions) {
        StringBuilder out = new StringBuilder();
        List<String> rules = new ArrayList<>(conditions.values());
        for (int form = 0; form < rules.size() - 1; form++) {
            out.append('(')
                    .append(anyOf(rules.get(form)))
                    .append(") ? ")
                    .append(form)
                    .append(" : ");
        }
        return out.append(rules.size() - 1).toString();
    }

    private static String anyOf(String condition) {
        List<String> terms = new ArrayList<>();
        for (String alternative : condition.split(" or ")) {
            String term = allOf(alternative);
            if (!term.equals(FALSE)) {
                terms.add(term);
            }
        }
        return String.join(" || ", terms);
    }

    private static String allOf(String alternative) {
        List<String> terms = new ArrayList<>();
        for (String relation : alternative.split(" and ")) {
            String term = relation(relation.strip());
            if (term.equals(FALSE)) {
                return FALSE;
            }
            if (!term.equals(TRUE)) {
                terms.add(term);
            }
        }
        return terms.isEmpty() ? TRUE : String.join(" && ", terms);
    }

    private static String relation(String relation) {
        boolean negated = relation.contains("!=");
        String[] sides = relation.split(negated ? " != " : " = ");
        char operand = sides[0].charAt(0);
        if (operand == 'n' || operand == 'i') {
            return compared("n" + sides[0].substring(1), sides[1].split(","), negated);
        }
        return holdsZero(sides[1].split(",")) == negated ? FALSE : TRUE;
    }

    private static String compared(String value, String[] ranges, boolean negated) {
        List<String> parts = new ArrayList<>();
        for (String range : ranges) {
            String[] ends = range.split("\\.\\.");
            if (ends.length == 1) {
                parts.add(value + (negated ? " != " : " == ") + ends[0]);
            } else if (negated) {
                parts.add("(" + value + " < " + ends[0] + " || " + value + " > " + ends[1] + ")");
            } else {
                parts.add(value + " >= " + ends[0] + " && " + value + " <= " + ends[1]);
            }
        }
        String joined = String.join(negated ? " && " : " || ", parts);
        return parts.size() > 1 && !negated ? "(" + joined + ")" : joined;
    }

    // Fractions and exponents of a whole number are zero.
    private static boolean holdsZero(String[] ranges) {
        for (String range : ranges) {
            if (range.equals("0") || range.startsWith("0..")) {
                return true;
            }
        }
        return false;
    }
}
