package com.petmatch.security.firewall;

/** Classes of SQL tokens and what is remembered of each, packed into one {@code int} so that reading a value allocates none. */
final class SqlToken {

    static final int KIND = 0xff;

    static final int END = 'z';
    static final int NAME = 'n';
    static final int WORDS = 'w';
    static final int NUMBER = '1';
    static final int STRING = 's';
    static final int VARIABLE = 'v';
    static final int FUNCTION = 'f';
    static final int HOSTILE = 'F';
    static final int RESULT = 'r';
    static final int QUERY = 'Q';
    static final int LIST = 'L';
    static final int CONDITION = 'C';
    static final int STAR = '*';
    static final int LOGIC = '&';
    static final int NOT = '!';
    static final int COMPARE = '=';
    static final int MEMBER = 'm';
    static final int BETWEEN = 'b';
    static final int IS = 'i';
    static final int MATH = 'o';
    static final int COMMA = ',';
    static final int OPEN = '(';
    static final int CLOSE = ')';
    static final int SEMICOLON = ';';
    static final int COMMENT = 'c';
    static final int OTHER = '?';
    static final int AS = 'a';

    static final int UNION = 'U';
    static final int SELECT = 'E';
    static final int MODIFIER = 'M';
    static final int FROM = 'K';
    static final int WHERE = 'W';
    static final int SORT = 'G';
    static final int BY = 'B';
    static final int HAVING = 'H';
    static final int LIMIT = 'l';
    static final int INTO = 'I';
    static final int OUTFILE = 'O';
    static final int CASE = 'A';
    static final int WHEN = 'e';
    static final int CATALOGUE = 'Z';
    static final int PROCEDURE = 'x';
    static final int SCHEMA_VERB = 'T';
    static final int SCHEMA_OBJECT = 'o' + 128;
    static final int INSERT = 'N';
    static final int VALUES = 'V';
    static final int UPDATE = 'P';
    static final int SET = 'S';
    static final int DELETE = 'R';
    static final int EXECUTE = 'X';
    static final int DECLARE = 'D';
    static final int WAITFOR = 'Y';
    static final int DELAY = 'y';
    static final int SHUTDOWN = 'h';
    static final int BEGIN = 'g';
    static final int GRANT = 'j';

    /** The text before the quote that the value is thought to break out of. */
    static final int BREAK = 1 << 8;
    /** At most one word comes before: a filled-in field, not a sentence. */
    static final int CLEAN = 1 << 9;
    /** A string that the value does not close: the victim's own quote does. */
    static final int UNCLOSED = 1 << 10;

    static final int COMPUTED = 1 << 11;
    static final int SUBQUERY = 1 << 12;
    /** Written with signs instead of a word. */
    static final int SIGN = 1 << 13;
    /** A comment stands where a space would. */
    static final int GLUED = 1 << 14;

    static final int GROUPED = 1 << 15;
    /** Followed by a bracket that the value never opened. */
    static final int UNOPENED = 1 << 16;
    /** {@code null}, {@code true} and their like. */
    static final int LITERAL = 1 << 17;
    /** The comment says nothing, so it is there to hide what follows the value. */
    static final int BLANK = 1 << 18;

    static final int UNIONED = 1 << 19;
    static final int STACKED = 1 << 20;
    static final int NAMES = 1 << 21;
    static final int SYSTEM = 1 << 22;
    static final int CONSTANT = 1 << 23;
    /** Something was computed with the truth of a condition. */
    static final int JUDGED = 1 << 24;

    private SqlToken() {}

    static int kind(int token) {
        return token & KIND;
    }

    static boolean has(int token, int flag) {
        return (token & flag) != 0;
    }

    static boolean isOperand(int token) {
        return switch (kind(token)) {
            case NAME, WORDS, NUMBER, STRING, VARIABLE, RESULT, QUERY, LIST, CONDITION, STAR, CATALOGUE -> true;
            default -> false;
        };
    }

    /** Whether its value does not depend on a row. */
    static boolean isConstant(int token) {
        return switch (kind(token)) {
            case NUMBER, STRING, VARIABLE -> true;
            case LIST -> !has(token, NAMES);
            default -> false;
        };
    }

    /** Whether only SQL has it. */
    static boolean isComputed(int token) {
        return switch (kind(token)) {
            case RESULT, QUERY -> true;
            default -> has(token, SUBQUERY);
        };
    }

    static boolean isComparison(int token) {
        return switch (kind(token)) {
            case COMPARE, MEMBER, BETWEEN, IS -> true;
            default -> false;
        };
    }
}
