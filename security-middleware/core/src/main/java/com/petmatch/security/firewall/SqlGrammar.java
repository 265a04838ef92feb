package com.petmatch.security.firewall;

import static com.petmatch.security.firewall.SqlToken.BLANK;
import static com.petmatch.security.firewall.SqlToken.BREAK;
import static com.petmatch.security.firewall.SqlToken.CLEAN;
import static com.petmatch.security.firewall.SqlToken.COMPUTED;
import static com.petmatch.security.firewall.SqlToken.CONSTANT;
import static com.petmatch.security.firewall.SqlToken.GLUED;
import static com.petmatch.security.firewall.SqlToken.GROUPED;
import static com.petmatch.security.firewall.SqlToken.LITERAL;
import static com.petmatch.security.firewall.SqlToken.NAMES;
import static com.petmatch.security.firewall.SqlToken.SIGN;
import static com.petmatch.security.firewall.SqlToken.STACKED;
import static com.petmatch.security.firewall.SqlToken.SUBQUERY;
import static com.petmatch.security.firewall.SqlToken.SYSTEM;
import static com.petmatch.security.firewall.SqlToken.UNCLOSED;
import static com.petmatch.security.firewall.SqlToken.UNIONED;
import static com.petmatch.security.firewall.SqlToken.UNOPENED;
import static com.petmatch.security.firewall.SqlToken.has;
import static com.petmatch.security.firewall.SqlToken.isComputed;
import static com.petmatch.security.firewall.SqlToken.isConstant;
import static com.petmatch.security.firewall.SqlToken.kind;

/**
 * Judges folded shapes of SQL; each answer is a set of {@link SqlRules}. Sure is what honest sentences do not do: compare two
 * constants, leave a quoted field and go on with an operator and a value, select something that is no word.
 */
final class SqlGrammar {

    private SqlGrammar() {}

    /** What {@code a compare b} is worth as a part of a longer condition. */
    static int condition(int a, int compare, int b) {
        if (kind(a) == SqlToken.WORDS || kind(b) == SqlToken.WORDS) {
            return SqlToken.WORDS;
        }
        int flags = (a & (BREAK | CLEAN | GLUED | UNOPENED)) | (b & (UNCLOSED | LITERAL)) | (compare & (SIGN | GLUED));
        if (isFixed(a) && isFixed(b) && suits(compare, b)) {
            flags |= CONSTANT;
        }
        if (isComputed(a) || isComputed(b)) {
            flags |= SUBQUERY;
        }
        if ((!isFixed(b) && !isComputed(b)) || !suits(compare, b)) {
            flags |= NAMES;
        }
        return SqlToken.CONDITION | flags;
    }

    private static boolean isFixed(int token) {
        return isConstant(token) || (kind(token) == SqlToken.CONDITION && has(token, CONSTANT));
    }

    private static boolean suits(int compare, int b) {
        return switch (kind(compare)) {
            case SqlToken.MEMBER -> has(b, GROUPED) || kind(b) == SqlToken.LIST;
            case SqlToken.IS -> has(b, LITERAL);
            default -> true;
        };
    }

    /** A condition or value after {@code and}, {@code or} and their like. */
    static int joined(int left, int logic, int right, int end) {
        return kind(right) == SqlToken.CONDITION
                ? joinedCondition(left, logic, right, end)
                : joinedValue(left, logic, right, end);
    }

    private static int joinedCondition(int left, int logic, int condition, int end) {
        boolean words = kind(left) == SqlToken.WORDS && !has(condition, SIGN);
        if (has(condition, CONSTANT)) {
            return words ? SqlRules.LIKELY_CONDITION : SqlRules.TAUTOLOGY;
        }
        if (has(logic, GLUED) && !has(condition, NAMES)) {
            return SqlRules.BOOLEAN;
        }
        if (has(condition, SUBQUERY)) {
            return isForced(left) ? SqlRules.BOOLEAN : SqlRules.LIKELY_CONDITION;
        }
        boolean hidesRest = hidesRest(end);
        if (has(left, BREAK)) {
            boolean plain = has(condition, NAMES) || (has(condition, LITERAL) && !has(left, CLEAN));
            return hidesRest || has(condition, SIGN) || !plain ? SqlRules.BOOLEAN : SqlRules.LIKELY_CONDITION;
        }
        if ((isStartingNumber(left) && !has(condition, NAMES)) || has(condition, UNCLOSED) || hidesRest) {
            return isForced(left) ? SqlRules.BOOLEAN : SqlRules.LIKELY_CONDITION;
        }
        return has(condition, NAMES) ? SqlRules.POSSIBLE : SqlRules.LIKELY_CONDITION;
    }

    private static int joinedValue(int left, int logic, int value, int end) {
        boolean hidesRest = hidesRest(end);
        boolean fixed = isConstant(value) || isComputed(value);
        if (has(left, BREAK)) {
            boolean meant = has(left, CLEAN) || has(logic, SIGN) || hidesRest || isComputed(value);
            boolean text = kind(value) == SqlToken.STRING && !has(logic, SIGN) && !hidesRest;
            if (has(value, UNCLOSED) || (fixed && meant && !text) || (hidesRest && kind(value) == SqlToken.NAME)) {
                return SqlRules.BREAKOUT;
            }
            return fixed ? SqlRules.LIKELY_CONDITION : 0;
        }
        boolean forced = isForced(left) && !isComputed(left);
        boolean sure = isComputed(value) || hidesRest || has(logic, GLUED);
        return forced && fixed && sure ? SqlRules.BOOLEAN : 0;
    }

    /** A comparison that nothing joins to something before it. */
    static int compared(int a, int compare, int b, int end) {
        boolean fixed = isConstant(b) || isComputed(b);
        if (!has(a, BREAK)) {
            if (kind(b) == SqlToken.QUERY && !has(b, NAMES) && isConstant(a)) {
                return SqlRules.SUBQUERY;
            }
            return isConstant(a) && isConstant(b) && hidesRest(end) ? SqlRules.TAUTOLOGY : 0;
        }
        if (!fixed || !suits(compare, b)) {
            return hidesRest(end) && kind(b) == SqlToken.NAME ? SqlRules.BREAKOUT : 0;
        }
        return has(a, CLEAN) || isComputed(b) || hidesRest(end) ? SqlRules.BREAKOUT : SqlRules.LIKELY_CONDITION;
    }

    /** A field left by its quote whose rest is only arithmetic, or nothing. */
    static int broken(int value, int end) {
        if (kind(value) == SqlToken.STRING && !has(value, BREAK)) {
            return 0;
        }
        if (has(value, SqlToken.JUDGED) && (kind(end) == SqlToken.END || hidesRest(end))) {
            return SqlRules.ARITHMETIC;
        }
        if (has(value, BREAK) && has(value, COMPUTED)) {
            boolean sure = (has(value, CLEAN) && (has(value, UNCLOSED) || hidesRest(end))) || has(value, SUBQUERY);
            return sure ? SqlRules.ARITHMETIC : 0;
        }
        if (kind(end) != SqlToken.COMMENT) {
            return 0;
        }
        if (has(value, BREAK)) {
            boolean sure = has(end, BLANK) || (has(value, UNOPENED) && has(value, CLEAN));
            return sure ? SqlRules.COMMENT : SqlRules.LIKELY_COMMENT;
        }
        if (kind(value) == SqlToken.NUMBER && has(end, BLANK)) {
            return has(value, UNOPENED) ? SqlRules.COMMENT : SqlRules.LIKELY_COMMENT;
        }
        return 0;
    }

    /** {@code order by} and {@code group by} after a value, which counts the columns. */
    static int sorted(int left, int by, int column, int end) {
        boolean counted = isConstant(column) || isComputed(column);
        boolean forced = has(left, BREAK | UNOPENED) || isStartingNumber(left);
        if (forced && (counted || (hidesRest(end) && kind(column) == SqlToken.NAME))) {
            return SqlRules.SORTING;
        }
        return (has(by, GLUED) && counted) || (counted && hidesRest(end)) ? SqlRules.SORTING : 0;
    }

    static int having(int left, int condition, int end) {
        boolean sure = has(condition, CONSTANT) || has(left, BREAK) || hidesRest(end);
        return sure && kind(condition) == SqlToken.CONDITION ? SqlRules.SORTING : 0;
    }

    /** What is selected, once it is followed by {@code end}; {@code before} stands before the {@code select}. */
    static int selected(int before, int select, int item, int end) {
        boolean telling = isTelling(item);
        boolean counted = kind(item) == SqlToken.NUMBER || kind(item) == SqlToken.LIST;
        boolean named = kind(item) == SqlToken.NAME;
        boolean from = kind(end) == SqlToken.FROM;
        if (has(select, UNIONED | STACKED)) {
            int rule = has(select, UNIONED) ? SqlRules.UNION : SqlRules.STACKED;
            boolean sure = telling || counted || has(select, GLUED | SYSTEM) || (named && (from || hidesRest(end)));
            return sure ? rule : SqlRules.LIKELY_SELECT;
        }
        if (telling && kind(item) != SqlToken.STRING && (from || has(item, SYSTEM) || kind(item) == SqlToken.RESULT)) {
            return SqlRules.SELECT;
        }
        if (isOpening(before) && (counted || named) && from) {
            return SqlRules.SUBQUERY;
        }
        return from && (counted || named) ? SqlRules.LIKELY_SELECT : 0;
    }

    private static boolean isTelling(int item) {
        return switch (kind(item)) {
            case SqlToken.STAR, SqlToken.VARIABLE, SqlToken.RESULT, SqlToken.QUERY, SqlToken.STRING -> true;
            default -> has(item, SUBQUERY | LITERAL);
        };
    }

    /** Whether a bracket here opens an expression, not an aside. */
    private static boolean isOpening(int before) {
        return switch (kind(before)) {
            case SqlToken.LOGIC, SqlToken.MATH, SqlToken.COMMA, SqlToken.FUNCTION, SqlToken.HOSTILE -> true;
            default -> SqlToken.isComparison(before);
        };
    }

    static int called(int function, int arguments) {
        if (kind(function) != SqlToken.HOSTILE) {
            return has(arguments, SYSTEM) ? SqlRules.FUNCTION : 0;
        }
        boolean text = kind(arguments) == SqlToken.WORDS || kind(arguments) == SqlToken.NAME;
        return has(function, SYSTEM) || !text ? SqlRules.FUNCTION : SqlRules.LIKELY_FUNCTION;
    }

    /** Whether the value before cannot be the end of a sentence. */
    static boolean isForced(int left) {
        return switch (kind(left)) {
            case 0, SqlToken.NUMBER, SqlToken.STRING, SqlToken.CONDITION, SqlToken.RESULT, SqlToken.QUERY -> true;
            case SqlToken.NAME -> has(left, CLEAN);
            default -> has(left, BREAK | UNOPENED);
        };
    }

    static boolean hidesRest(int end) {
        return kind(end) == SqlToken.COMMENT && has(end, BLANK);
    }

    private static boolean isStartingNumber(int left) {
        return kind(left) == SqlToken.NUMBER && has(left, CLEAN);
    }
}
