package com.petmatch.i18n.exchange;

import java.util.List;

/** Evaluates the C expressions of {@code Plural-Forms} as gettext does; an oracle written from gettext's grammar. */
final class CFormula {

    private static final List<String> COMPARISONS = List.of("==", "!=", "<=", ">=", "<", ">");

    private final String text;
    private final long n;
    private int at;

    private CFormula(String text, long n) {
        this.text = text;
        this.n = n;
    }

    static long evaluate(String expression, long n) {
        CFormula formula = new CFormula(expression.replace(" ", ""), n);
        long value = formula.ternary();
        if (formula.at < formula.text.length()) {
            throw new IllegalStateException("Expected the end at " + formula.at + " of " + expression);
        }
        return value;
    }

    private long ternary() {
        long condition = or();
        if (!isNext("?")) {
            return condition;
        }
        long then = ternary();
        expect(":");
        long otherwise = ternary();
        return condition != 0 ? then : otherwise;
    }

    private long or() {
        long value = and();
        while (isNext("||")) {
            long right = and();
            value = value != 0 || right != 0 ? 1 : 0;
        }
        return value;
    }

    private long and() {
        long value = comparison();
        while (isNext("&&")) {
            long right = comparison();
            value = value != 0 && right != 0 ? 1 : 0;
        }
        return value;
    }

    private long comparison() {
        long left = remainder();
        for (String operator : COMPARISONS) {
            if (isNext(operator)) {
                return compared(left, operator, remainder()) ? 1 : 0;
            }
        }
        return left;
    }

    private static boolean compared(long left, String operator, long right) {
        return switch (operator) {
            case "==" -> left == right;
            case "!=" -> left != right;
            case "<=" -> left <= right;
            case ">=" -> left >= right;
            case "<" -> left < right;
            default -> left > right;
        };
    }

    private long remainder() {
        long value = operand();
        return isNext("%") ? value % operand() : value;
    }

    private long operand() {
        if (isNext("(")) {
            long value = ternary();
            expect(")");
            return value;
        }
        if (isNext("n")) {
            return n;
        }
        int start = at;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return Long.parseLong(text.substring(start, at));
    }

    private void expect(String token) {
        if (!isNext(token)) {
            throw new IllegalStateException("Expected " + token + " at " + at + " of " + text);
        }
    }

    private boolean isNext(String token) {
        boolean next = text.startsWith(token, at);
        at += next ? token.length() : 0;
        return next;
    }
}
