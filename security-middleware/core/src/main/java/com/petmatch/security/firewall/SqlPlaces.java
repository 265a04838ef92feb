package com.petmatch.security.firewall;

import static com.petmatch.security.firewall.SqlToken.BREAK;
import static com.petmatch.security.firewall.SqlToken.CLEAN;
import static com.petmatch.security.firewall.SqlToken.COMPUTED;
import static com.petmatch.security.firewall.SqlToken.GROUPED;
import static com.petmatch.security.firewall.SqlToken.NAMES;
import static com.petmatch.security.firewall.SqlToken.STACKED;
import static com.petmatch.security.firewall.SqlToken.SUBQUERY;
import static com.petmatch.security.firewall.SqlToken.SYSTEM;
import static com.petmatch.security.firewall.SqlToken.UNCLOSED;
import static com.petmatch.security.firewall.SqlToken.UNIONED;
import static com.petmatch.security.firewall.SqlToken.UNOPENED;
import static com.petmatch.security.firewall.SqlToken.has;
import static com.petmatch.security.firewall.SqlToken.isComputed;
import static com.petmatch.security.firewall.SqlToken.isOperand;
import static com.petmatch.security.firewall.SqlToken.kind;

/** What a token means where it stands: most words of SQL are English elsewhere. {@code top} is the token before it. */
final class SqlPlaces {

    private SqlPlaces() {}

    /** The token as it counts there. */
    static int place(int token, int top, int second, int third) {
        return switch (kind(token)) {
            case SqlToken.MODIFIER ->
                kind(top) == SqlToken.SELECT || kind(top) == SqlToken.UNION ? SqlToken.NOT : SqlToken.NAME;
            case SqlToken.AS -> isOperand(top) ? token : SqlToken.NAME;
            case SqlToken.SCHEMA_OBJECT -> nameUnless(kind(top) == SqlToken.SCHEMA_VERB, token);
            case SqlToken.SCHEMA_VERB,
                    SqlToken.INSERT,
                    SqlToken.UPDATE,
                    SqlToken.DELETE,
                    SqlToken.EXECUTE,
                    SqlToken.DECLARE,
                    SqlToken.SHUTDOWN,
                    SqlToken.GRANT,
                    SqlToken.WAITFOR -> statement(token, top, second);
            case SqlToken.SET -> nameUnless(kind(second) == SqlToken.UPDATE || startsStatement(top), token);
            case SqlToken.VALUES -> nameUnless(kind(second) == SqlToken.INTO, token);
            case SqlToken.OUTFILE -> nameUnless(kind(top) == SqlToken.INTO, token);
            case SqlToken.DELAY -> nameUnless(kind(top) == SqlToken.WAITFOR, token);
            case SqlToken.CASE -> nameUnless(opensExpression(top), token);
            case SqlToken.WHEN ->
                nameUnless(kind(top) == SqlToken.CASE || (kind(second) == SqlToken.CASE && isOperand(top)), token);
            case SqlToken.BEGIN -> kind(top) == SqlToken.SEMICOLON ? SqlToken.NOT : SqlToken.NAME;
            case SqlToken.BY -> nameUnless(kind(top) == SqlToken.SORT, token);
            case SqlToken.PROCEDURE -> SqlToken.NAME | SYSTEM;
            case SqlToken.UNION -> token | (leavesValue(top) ? SYSTEM : 0);
            case SqlToken.SELECT -> select(token, top, second, third);
            default -> token;
        };
    }

    private static boolean leavesValue(int top) {
        return top != 0 && SqlGrammar.isForced(top) && (!has(top, BREAK) || has(top, CLEAN));
    }

    private static int nameUnless(boolean keyword, int token) {
        return keyword ? token : SqlToken.NAME;
    }

    private static int statement(int token, int top, int second) {
        boolean stacked = kind(top) == SqlToken.SEMICOLON && SqlGrammar.isForced(second);
        if (stacked
                || (isOperand(top) && has(top, BREAK | UNOPENED))
                || (kind(top) == SqlToken.NUMBER && has(top, CLEAN))) {
            return token | STACKED;
        }
        return nameUnless(startsStatement(top), token);
    }

    private static boolean startsStatement(int top) {
        return switch (kind(top)) {
            case 0, SqlToken.SEMICOLON, SqlToken.COMMENT, SqlToken.OPEN -> true;
            default -> false;
        };
    }

    private static boolean opensExpression(int top) {
        return switch (kind(top)) {
            case SqlToken.LOGIC, SqlToken.MATH, SqlToken.OPEN, SqlToken.SELECT, SqlToken.COMPARE, SqlToken.BY -> true;
            default -> false;
        };
    }

    private static int select(int token, int top, int second, int third) {
        int union = kind(top) == SqlToken.OPEN ? (kind(second) == SqlToken.OPEN ? third : second) : top;
        if (kind(union) == SqlToken.UNION) {
            return token | UNIONED | (union & SYSTEM);
        }
        boolean stacked = kind(top) == SqlToken.SEMICOLON && SqlGrammar.isForced(second);
        return stacked ? token | STACKED : token;
    }

    /** What the placed token gives away at once. */
    static int found(int token, int top, int second, int third) {
        if (kind(top) == SqlToken.GRANT && kind(second) == SqlToken.SEMICOLON && endsValue(third)) {
            return SqlRules.STACKED;
        }
        return switch (kind(token)) {
            case SqlToken.OUTFILE -> SqlRules.OUTFILE;
            case SqlToken.DELAY -> SqlRules.DELAY;
            case SqlToken.WHEN -> SqlRules.CASE;
            case SqlToken.SHUTDOWN -> has(token, STACKED) && endsValue(second) ? SqlRules.STACKED : 0;
            case SqlToken.VALUES -> kind(third) == SqlToken.INSERT ? SqlRules.STATEMENT : 0;
            case SqlToken.SELECT ->
                kind(second) == SqlToken.INTO && kind(third) == SqlToken.INSERT ? SqlRules.STATEMENT : 0;
            case SqlToken.COMPARE -> assigned(token, top, second, third);
            case SqlToken.FROM -> copies(top, second, third) ? SqlRules.STACKED : 0;
            case SqlToken.CATALOGUE -> kind(top) == SqlToken.FROM ? SqlRules.CATALOGUE : 0;
            case SqlToken.VARIABLE, SqlToken.STRING, SqlToken.OPEN -> executed(token, top);
            case SqlToken.NAME -> named(token, top, second);
            default -> 0;
        };
    }

    private static boolean copies(int top, int second, int third) {
        return kind(top) == SqlToken.NAME
                && kind(second) == SqlToken.SCHEMA_VERB
                && has(second, STACKED)
                && kind(third) == SqlToken.SEMICOLON;
    }

    private static boolean endsValue(int token) {
        return kind(token) == SqlToken.NUMBER || has(token, BREAK);
    }

    private static int assigned(int token, int top, int second, int third) {
        boolean set = kind(second) == SqlToken.SET && has(token, SqlToken.SIGN);
        boolean target = kind(top) == SqlToken.VARIABLE || (kind(top) == SqlToken.NAME && kind(third) == SqlToken.NAME);
        return set && target ? SqlRules.STATEMENT : 0;
    }

    private static int executed(int token, int top) {
        if (kind(top) == SqlToken.DECLARE && kind(token) == SqlToken.VARIABLE) {
            return SqlRules.STACKED;
        }
        // A string that never ends is the text behind a quoted word: "exec" (short for executive).
        boolean text = kind(token) == SqlToken.STRING && has(token, UNCLOSED);
        return kind(top) == SqlToken.EXECUTE && has(top, STACKED) && !text ? SqlRules.STACKED : 0;
    }

    private static int named(int token, int top, int second) {
        if (has(token, SYSTEM)) {
            return SqlRules.PROCEDURE;
        }
        boolean object = kind(top) == SqlToken.SCHEMA_OBJECT && kind(second) == SqlToken.SCHEMA_VERB;
        boolean rows = kind(top) == SqlToken.FROM && kind(second) == SqlToken.DELETE;
        if (!object && !rows) {
            return 0;
        }
        return has(second, STACKED) ? SqlRules.STACKED : SqlRules.LIKELY_STATEMENT;
    }

    /** What ends here gives away: {@code top} is an operand. */
    static int ended(int top, int second, int third, int fourth, int end) {
        boolean closed = kind(end) == SqlToken.COMMENT || kind(end) == SqlToken.SEMICOLON;
        int findings = has(top, BREAK | UNOPENED | CLEAN) ? SqlGrammar.broken(top, end) : 0;
        if ((closed && kind(second) == SqlToken.SCHEMA_OBJECT && kind(third) == SqlToken.SCHEMA_VERB)
                || (closed && kind(second) == SqlToken.FROM && kind(third) == SqlToken.DELETE)) {
            findings |= SqlRules.STATEMENT;
        }
        boolean call = kind(top) == SqlToken.RESULT && kind(second) == SqlToken.SEMICOLON;
        if (call && SqlGrammar.isForced(third) && (closed || kind(end) == SqlToken.END)) {
            findings |= SqlRules.STACKED;
        }
        return kind(fourth) == SqlToken.UPDATE && closed ? findings | SqlRules.LIKELY_STATEMENT : findings;
    }

    /** What ends here without an operand gives away. */
    static int ended(int top, int second, int end) {
        boolean closed = kind(end) == SqlToken.COMMENT || kind(end) == SqlToken.SEMICOLON || kind(end) == SqlToken.END;
        boolean shutdown = kind(top) == SqlToken.SHUTDOWN && has(top, STACKED) && kind(second) == SqlToken.SEMICOLON;
        return shutdown && closed ? SqlRules.STACKED : 0;
    }

    /** A condition after {@code where}, at the top of the stack. */
    static int filtered(int[] stack, int size) {
        if (size < 5 || kind(stack[size - 1]) != SqlToken.CONDITION || kind(stack[size - 4]) != SqlToken.FROM) {
            return 0;
        }
        boolean read = size > 5 && kind(stack[size - 6]) == SqlToken.SELECT;
        boolean name = kind(stack[size - 3]) != SqlToken.WORDS;
        if (!name || (!read && kind(stack[size - 5]) != SqlToken.DELETE)) {
            return 0;
        }
        return has(stack[size - 1], NAMES) ? SqlRules.LIKELY_STATEMENT : SqlRules.SELECT;
    }

    /** Two operands side by side: an alias, a call of a function nobody knows, or prose. */
    static int beside(int top, int token) {
        if (kind(top) == SqlToken.STRING && kind(token) == SqlToken.STRING && !has(top, BREAK)) {
            return top | (token & UNCLOSED);
        }
        if ((isComputed(top) && kind(token) == SqlToken.NAME) || (kind(top) == SqlToken.NAME && has(token, GROUPED))) {
            return top;
        }
        return SqlToken.WORDS;
    }

    static int computed(int left, int right) {
        if (kind(left) == SqlToken.WORDS || kind(right) == SqlToken.WORDS || kind(left) == SqlToken.STAR) {
            return SqlToken.WORDS;
        }
        int kind = kind(left);
        if (kind == SqlToken.CONDITION) {
            kind = SqlToken.NUMBER;
        } else if (kind(right) == SqlToken.NAME && kind == SqlToken.NUMBER) {
            kind = SqlToken.NAME;
        }
        int flags = (left & ~SqlToken.KIND) | COMPUTED | (right & (UNCLOSED | SUBQUERY));
        if (kind(right) == SqlToken.CONDITION && has(right, SqlToken.CONSTANT | SUBQUERY)) {
            flags |= SqlToken.JUDGED;
        }
        return kind | flags | (isComputed(right) ? SUBQUERY : 0);
    }

    static int listed(int left, int right) {
        if (kind(left) == SqlToken.WORDS || kind(right) == SqlToken.WORDS) {
            return SqlToken.WORDS;
        }
        boolean names = kind(left) == SqlToken.NAME || kind(right) == SqlToken.NAME || has(left, NAMES);
        int flags = (left & (BREAK | CLEAN | SUBQUERY | SYSTEM))
                | (right & (UNCLOSED | SUBQUERY | SYSTEM))
                | (names ? NAMES : 0);
        return SqlToken.LIST | flags | (isComputed(left) || isComputed(right) ? SUBQUERY : 0);
    }
}
