package com.petmatch.security.firewall;

/**
 * Says after one look at words and signs that a text cannot break a rule of {@link SqlRules}: most texts with an
 * apostrophe, a bracket or an equals sign need not be read as SQL four times. Never says so of one that does break a rule.
 */
final class SqlGate {

    /** Enough for SQL by itself. */
    private static final int STRONG = 1;

    private static final int QUOTE = 2;
    private static final int COMPARE = 4;
    private static final int LOGIC = 8;
    private static final int OPEN = 16;
    private static final int CALLED = 32;
    /** {@code order} and {@code case} mean something only with {@code by} and {@code when}. */
    private static final int FIRST = 64;

    private static final int SECOND = 128;
    /** Changes a value that was left by its quote. */
    private static final int SIGN = 256;

    private final CharSequence text;
    private final SqlCursor cursor;
    private int at;
    private int seen;

    private SqlGate(CharSequence text) {
        this.text = text;
        cursor = new SqlCursor(text);
    }

    /** Whether the text must be read as SQL. */
    static boolean isOpenTo(CharSequence text) {
        return isMet(new SqlGate(text).seen());
    }

    private int seen() {
        while (at < text.length() && (seen & STRONG) == 0) {
            char c = text.charAt(at);
            if (SqlCursor.isNameStart(c)) {
                word();
            } else if (SqlCursor.isDigit(c)) {
                glued(cursor.skipNumber(at));
            } else {
                sign(c, cursor.at(at + 1));
            }
        }
        return seen;
    }

    private void sign(char c, char next) {
        seen |= ofSign(c, next);
        boolean cast = c == ':' && next == ':';
        at += cast ? 2 : 1;
        if (cast || c == '@') {
            glued(at);
        }
    }

    private void word() {
        int end = cursor.skipName(at + 1);
        int word = ofWord(cursor.word(at, end));
        if (cursor.at(end) == '.' || (cursor.at(end) == '@' && word == 0)) {
            end = cursor.skipDotted(end);
            word |= ofWord(cursor.dottedWord(at, end));
        }
        seen |= word;
        at = end;
    }

    /** A name behind a number, a cast or the sign of a variable ends before its first full stop. */
    private void glued(int from) {
        at = cursor.skipName(from);
        seen |= at > from ? ofWord(cursor.word(from, at)) : 0;
    }

    private static boolean isMet(int seen) {
        return has(seen, STRONG)
                || (has(seen, QUOTE) && (seen & ~(QUOTE | CALLED | SECOND)) != 0)
                || (has(seen, LOGIC) && has(seen, COMPARE | OPEN))
                || (has(seen, OPEN) && has(seen, COMPARE | CALLED))
                || (has(seen, FIRST) && has(seen, SECOND));
    }

    private static boolean has(int seen, int any) {
        return (seen & any) != 0;
    }

    private static int ofWord(int token) {
        return switch (SqlToken.kind(token)) {
            case SqlToken.NAME, SqlToken.NOT, SqlToken.AS, SqlToken.NUMBER, SqlToken.LIMIT -> 0;
            case SqlToken.MODIFIER, SqlToken.FROM, SqlToken.INTO, SqlToken.VALUES, SqlToken.WHERE -> 0;
            case SqlToken.MATH -> SIGN;
            case SqlToken.COMPARE, SqlToken.MEMBER, SqlToken.BETWEEN, SqlToken.IS -> COMPARE;
            case SqlToken.LOGIC, SqlToken.HAVING, SqlToken.SET -> LOGIC;
            case SqlToken.FUNCTION, SqlToken.HOSTILE, SqlToken.VARIABLE, SqlToken.SCHEMA_OBJECT -> CALLED;
            case SqlToken.SORT, SqlToken.CASE -> FIRST;
            case SqlToken.BY, SqlToken.WHEN -> SECOND;
            default -> STRONG;
        };
    }

    private static int ofSign(char c, char next) {
        return switch (c) {
            case '\'', '"', '`' -> QUOTE;
            case '(' -> OPEN;
            case '=', '<', '>', '~', '!' -> COMPARE;
            case '|', '&' -> c == next ? LOGIC : SIGN;
            case '-' -> next == '-' ? STRONG : SIGN;
            case '/' -> next == '*' ? STRONG : SIGN;
            case '@' -> next == '@' ? STRONG : SIGN;
            case '+', '*', '%', '^', ';' -> SIGN;
            case '$' -> SqlCursor.isDigit(next) ? 0 : STRONG;
            case '#', '\\', '{' -> STRONG;
            default -> 0;
        };
    }
}
