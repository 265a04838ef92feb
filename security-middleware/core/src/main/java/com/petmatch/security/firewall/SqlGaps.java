package com.petmatch.security.firewall;

/** Passes over what SQL reads as space: white space, closed comments, casts, and the marks of MySQL's version comments. One reader. */
final class SqlGaps {

    private final SqlCursor cursor;
    private boolean versionComment;
    private int flags;

    SqlGaps(SqlCursor cursor) {
        this.cursor = cursor;
    }

    /** Whether a comment was seen that MySQL runs. */
    boolean sawVersionComment() {
        return versionComment;
    }

    /** {@link SqlToken#GLUED} when the last gap held a comment, else 0. */
    int flags() {
        return flags;
    }

    /** Past the gap that starts here; an open comment is no gap. */
    int skip(int from) {
        flags = 0;
        int position = from;
        for (int next = step(position); next > position; next = step(position)) {
            position = next;
        }
        return position;
    }

    private int step(int at) {
        char c = cursor.at(at);
        if (SqlCursor.isSpace(c)) {
            return at < cursor.length() ? cursor.skipSpace(at) : at;
        }
        char next = c == '*' || c == ':' || c == '/' ? cursor.at(at + 1) : 0;
        if (c == '*' && next == '/') {
            return at + 2;
        }
        if (c == ':' && next == ':') {
            // A PostgreSQL cast changes nothing that matters here.
            return cursor.skipName(at + 2);
        }
        return c == '/' && next == '*' ? comment(at) : at;
    }

    private int comment(int at) {
        int code = cursor.at(at + 2) == '!' ? versionComment(at + 3) : 0;
        int end = code > 0 ? code : cursor.find('*', '/', at + 2) + 2;
        if (end > cursor.length()) {
            return at;
        }
        flags = SqlToken.GLUED;
        return end;
    }

    /** Where the code of the comment starts, or 0: many a style sheet's licence starts like one. */
    private int versionComment(int from) {
        int digits = cursor.skipDigits(from);
        int name = cursor.skipName(digits);
        boolean runs = digits - from >= 5 || (name > digits && cursor.word(digits, name) != SqlToken.NAME);
        versionComment |= runs;
        return runs ? digits : 0;
    }
}
