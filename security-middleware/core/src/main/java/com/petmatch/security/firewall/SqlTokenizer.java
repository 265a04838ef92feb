package com.petmatch.security.firewall;

/**
 * Cuts a text into the tokens of the union of MySQL, PostgreSQL, SQL Server, Oracle and SQLite. In a quote context the text
 * up to the first such quote is one string, as it is for the victim. One reader; linear; tokens and the gaps between them
 * cover the text.
 */
final class SqlTokenizer {

    private final SqlCursor cursor;
    private final SqlGaps gaps;
    private final int length;
    private int position;
    private int start;
    private boolean first = true;

    SqlTokenizer(CharSequence text) {
        cursor = new SqlCursor(text);
        gaps = new SqlGaps(cursor);
        length = cursor.length();
    }

    /** Where the last token starts. */
    int start() {
        return start;
    }

    /** Where the last token ends. */
    int end() {
        return position;
    }

    /** Whether a comment was seen that MySQL runs. */
    boolean sawVersionComment() {
        return gaps.sawVersionComment();
    }

    /** The text before the first {@code quote} as a string; to be asked first, or not at all. */
    int breakout(char quote) {
        int at = cursor.find(quote, 0);
        position = Math.min(length, at + 1);
        first = false;
        return SqlToken.STRING | SqlToken.BREAK | (cursor.isOneWord(at) ? SqlToken.CLEAN : 0);
    }

    /** The next token, {@link SqlToken#END} for ever after the last. */
    int next() {
        position = gaps.skip(position);
        start = position;
        if (position >= length) {
            return SqlToken.END;
        }
        int token = read(cursor.at(position)) | gaps.flags();
        if (first) {
            first = false;
            token |= SqlToken.CLEAN;
        }
        position = Math.min(position, length);
        return token;
    }

    private int read(char c) {
        if (SqlCursor.isDigit(c) || (c == '.' && SqlCursor.isDigit(cursor.at(position + 1)))) {
            return number();
        }
        if (SqlCursor.isNameStart(c)) {
            return word();
        }
        return switch (c) {
            case '\'', '"' -> string(c, position + 1);
            case '`' -> quotedName();
            case '[' -> bracket();
            case '@' -> variable();
            case '$' -> dollar();
            case '(', ')', ',', ';' -> single(c);
            case '{' -> brace();
            case '}' -> single(SqlToken.CLOSE);
            case '#' -> comment(position + 1);
            case '-' -> dash();
            case '/' -> cursor.at(position + 1) == '*' ? endless() : single(SqlToken.MATH);
            case '\\' -> backslash();
            case ':' -> colon();
            default -> operator(c);
        };
    }

    private int single(int kind) {
        position++;
        return kind;
    }

    private int number() {
        int end = cursor.skipNumber(position);
        int word = cursor.skipName(end);
        boolean glued = word > end && (cursor.word(end, word) & SqlToken.KIND) == SqlToken.NAME;
        position = glued ? word : end;
        return glued ? SqlToken.NAME : SqlToken.NUMBER;
    }

    private int word() {
        int end = cursor.skipName(position);
        char next = cursor.at(end);
        if (next == '\'' && end - position <= 2 && isStringPrefix(end)) {
            return prefixedString(end);
        }
        int kind = cursor.word(position, end);
        if (kind == SqlToken.NAME && next == ' ') {
            position = end;
            return kind;
        }
        if (next == '.' || next == '@') {
            int wide = cursor.skipDotted(end);
            boolean keepsKeyword = kind != SqlToken.NAME && next == '@';
            if (wide > end && !keepsKeyword) {
                end = wide;
                kind = cursor.dottedWord(position, wide);
            }
        }
        position = end;
        return classify(kind);
    }

    private int classify(int kind) {
        return switch (kind & SqlToken.KIND) {
            case SqlToken.FUNCTION -> isCalled() ? kind : SqlToken.NAME;
            case SqlToken.HOSTILE -> isCalledHere() || (isCalled() && countsAfterGap()) ? kind : SqlToken.NAME;
            case SqlToken.EXECUTE -> isCalledHere() ? SqlToken.HOSTILE : kind;
            case SqlToken.SCHEMA_OBJECT, SqlToken.INSERT, SqlToken.VARIABLE ->
                isCalledHere() ? SqlToken.FUNCTION : kind;
            default -> kind;
        };
    }

    private boolean isCalled() {
        return cursor.at(cursor.skipSpace(position)) == '(';
    }

    private boolean isCalledHere() {
        return cursor.at(cursor.skipShortComment(position)) == '(';
    }

    private boolean countsAfterGap() {
        char next = cursor.at(cursor.skipSpace(cursor.skipSpace(position) + 1));
        return SqlCursor.isDigit(next) || next == '\'' || next == '"';
    }

    private boolean isStringPrefix(int end) {
        char c = (char) (cursor.at(position) | 0x20);
        return end - position == 1 ? "nxbeq".indexOf(c) >= 0 : c == 'n' && (cursor.at(position + 1) | 0x20) == 'q';
    }

    private int prefixedString(int quote) {
        if ((cursor.at(quote - 1) | 0x20) != 'q') {
            return string('\'', quote + 1);
        }
        char open = cursor.at(quote + 1);
        int pair = "[{(<".indexOf(open);
        char close = pair < 0 ? open : "]})>".charAt(pair);
        int end = cursor.find(close, '\'', quote + 2);
        position = end + 2;
        return SqlToken.STRING | (end >= length ? SqlToken.UNCLOSED : 0);
    }

    private int string(char quote, int from) {
        position = cursor.skipString(quote, from);
        return SqlToken.STRING | (position > length ? SqlToken.UNCLOSED : 0);
    }

    private int quotedName() {
        position = cursor.find('`', position + 1) + 1;
        return SqlToken.NAME;
    }

    private int bracket() {
        int end = cursor.skipBracketName(position);
        boolean name = end > position;
        position = name ? end : position + 1;
        return name ? SqlToken.NAME : SqlToken.OTHER;
    }

    /** ODBC writes {@code {fn now()}} and MySQL {@code {x 1}}. */
    private int brace() {
        int name = cursor.skipName(position + 1);
        boolean escape = name > position + 1 && SqlCursor.isSpace(cursor.at(name));
        position = escape ? name : position + 1;
        return escape ? SqlToken.OPEN : SqlToken.OTHER;
    }

    private int variable() {
        if (cursor.at(position + 1) == '>') {
            return operator('@');
        }
        boolean system = cursor.at(position + 1) == '@';
        int from = system ? position + 2 : position + 1;
        char quote = cursor.at(from);
        int end = cursor.skipName(from);
        if (quote == '`' || quote == '\'' || quote == '"') {
            end = cursor.find(quote, from + 1) + 1;
        }
        position = Math.max(end, from);
        return SqlToken.VARIABLE | (system ? SqlToken.SYSTEM : 0);
    }

    private int dollar() {
        int end = cursor.skipDollarString(position);
        if (end > position) {
            position = end;
            return SqlToken.STRING | (end > length ? SqlToken.UNCLOSED : 0);
        }
        position++;
        if (SqlCursor.isDigit(cursor.at(position))) {
            return number();
        }
        return SqlToken.OTHER;
    }

    private int comment(int from) {
        int end = cursor.lineEnd(from);
        boolean blank = cursor.isBlank(from, end);
        position = end;
        return SqlToken.COMMENT | (blank ? SqlToken.BLANK : 0);
    }

    private int endless() {
        position = length;
        return SqlToken.COMMENT | SqlToken.BLANK;
    }

    private int dash() {
        char next = cursor.at(position + 1);
        char third = cursor.at(position + 2);
        if (next == '-' && (SqlCursor.isSpace(third) || "-+#/'\");".indexOf(third) >= 0)) {
            return comment(position + 2);
        }
        position += next != '>' ? 1 : third == '>' ? 3 : 2;
        return SqlToken.MATH;
    }

    private int backslash() {
        char next = cursor.at(position + 1);
        boolean isNull = next == 'N' && !SqlCursor.isNamePart(cursor.at(position + 2));
        position += next == 0 ? 1 : 2;
        return isNull ? SqlToken.NUMBER | SqlToken.LITERAL : SqlToken.OTHER;
    }

    private int colon() {
        char next = cursor.at(position + 1);
        position += next == '=' ? 2 : 1;
        return next == '=' ? SqlToken.COMPARE | SqlToken.SIGN : SqlToken.OTHER;
    }

    private int operator(char c) {
        char next = cursor.at(position + 1);
        position++;
        if ((c == '|' && next == '|') || (c == '&' && next == '&')) {
            position++;
            return SqlToken.LOGIC | SqlToken.SIGN;
        }
        if (c == '!' && next != '=' && next != '<' && next != '>' && next != '~') {
            return SqlToken.NOT;
        }
        if ("=<>!~@".indexOf(c) >= 0) {
            while ("=<>~".indexOf(cursor.at(position)) >= 0 || (c == '<' && cursor.at(position) == '@')) {
                position++;
            }
            return c == '~' && position - start == 1 ? SqlToken.MATH : SqlToken.COMPARE | SqlToken.SIGN;
        }
        return "+*/%^|&".indexOf(c) >= 0 ? (c == '*' ? SqlToken.STAR : SqlToken.MATH) : SqlToken.OTHER;
    }
}
