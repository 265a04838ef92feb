package com.petmatch.security.policy;

import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.address.IpAddress;
import java.util.List;
import java.util.Set;

/**
 * What a rule looks for. Closed lists and no regular expressions, so that each rule is linear in the request and can be
 * written for other engines. Immutable.
 */
public sealed interface Condition {

    /** Levels of {@code all}, {@code any}, {@code not} and test that a condition may have. */
    int MAX_DEPTH = 4;

    /** Every one holds. */
    record All(List<Condition> conditions) implements Condition {

        public All {
            conditions = List.copyOf(conditions);
            requireSome(conditions);
        }
    }

    /** At least one holds. */
    record Any(List<Condition> conditions) implements Condition {

        public Any {
            conditions = List.copyOf(conditions);
            requireSome(conditions);
        }
    }

    /** The other one does not hold. */
    record Not(Condition condition) implements Condition {}

    /** How a field is compared. */
    enum Op {
        EQ("eq"),
        IN("in"),
        CONTAINS("contains"),
        STARTS_WITH("startsWith"),
        ENDS_WITH("endsWith"),
        LT("lt"),
        GT("gt");

        private final String text;

        Op(String text) {
            this.text = text;
        }

        /** The name in a document. */
        public String text() {
            return text;
        }
    }

    /**
     * One field compared with one value, or for {@code in} with several; a field with several values holds when one does.
     *
     * @param field {@code method, host, path, query, userAgent, header.<name>, bodyBytes, address}, and in {@link
     *     RuleStage#BODY} {@code account, role, tenant}
     * @param values networks or addresses for {@code address}, a whole number for {@code bodyBytes}
     * @param lowercase whether the field is put in lower case first
     */
    record Test(String field, Op op, List<String> values, boolean lowercase) implements Condition {

        private static final Set<String> TEXTS =
                Set.of("method", "host", "path", "query", "userAgent", "account", "role", "tenant");
        private static final int MAX_VALUES = 1_000;
        private static final int MAX_VALUE = 1_024;

        public Test {
            values = List.copyOf(values);
            boolean one = op == Op.IN || values.size() == 1;
            if (values.isEmpty() || values.size() > MAX_VALUES || !one) {
                throw new IllegalArgumentException("Expected one value, or 1 to 1,000 for in, got " + values.size());
            }
            if (!values.stream().allMatch(value -> !value.isEmpty() && value.length() <= MAX_VALUE)) {
                throw new IllegalArgumentException("Expected values of 1 to 1,024 characters");
            }
            requireFitting(field, op, values);
        }

        private static void requireFitting(String field, Op op, List<String> values) {
            boolean ordered = op == Op.LT || op == Op.GT;
            boolean fits;
            if (field.equals("bodyBytes")) {
                fits = (ordered || op == Op.EQ) && values.get(0).matches("[0-9]{1,15}");
            } else if (field.equals("address")) {
                fits = (op == Op.EQ || op == Op.IN) && values.stream().allMatch(Test::isNetwork);
            } else {
                fits = (TEXTS.contains(field) || isHeader(field)) && !ordered;
            }
            if (!fits) {
                throw new IllegalArgumentException("Field " + field + " cannot be compared by " + op.text() + " so");
            }
        }

        private static boolean isHeader(String field) {
            return field.matches("header\\.[a-z0-9-]{1,64}");
        }

        private static boolean isNetwork(String text) {
            return AddressPrefix.parse(text).isPresent()
                    || IpAddress.parse(text).isPresent();
        }
    }

    private static void requireSome(List<Condition> conditions) {
        if (conditions.isEmpty() || conditions.size() > 100) {
            throw new IllegalArgumentException("Expected 1 to 100 conditions, got " + conditions.size());
        }
    }
}
