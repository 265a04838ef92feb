package com.petmatch.security.firewall;

/** Moves over a text by the lexical shapes of SQL. One reader; each character is passed a constant number of times. */
final class SqlCursor {

    private static final int LONGEST_DOLLAR_TAG = 16;
    private static final int LONGEST_COMMENT_IN_CALL = 32;
    private static final int LONGEST_BRACKET_NAME = 128;

    private static final int ASCII = 128;
    private static final boolean[] NAME_PARTS = new boolean[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            NAME_PARTS[c] = ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || isDigit(c) || c == '_' || c == '$';
        }
    }

    private final CharSequence text;
    private final int length;

    SqlCursor(CharSequence text) {
        this.text = text;
        length = text.length();
    }

    int length() {
        return length;
    }

    /** The character there, or NUL past the end. */
    char at(int index) {
        return index < length ? text.charAt(index) : 0;
    }

    static boolean isSpace(char c) {
        return c <= ' '
                || (c >= 0x7f && (c == 0xa0 || c == 0x85 || c == 0x7f || c == 0x3000 || (c >= 0x2000 && c <= 0x200b)));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isNameStart(char c) {
        return c < ASCII ? NAME_PARTS[c] && !isDigit(c) && c != '$' : !isSpace(c);
    }

    static boolean isNamePart(char c) {
        return c < ASCII ? NAME_PARTS[c] : !isSpace(c);
    }

    static boolean isHex(char c) {
        return isDigit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
    }

    int skipName(int from) {
        int i = from;
        while (i < length && isNamePart(text.charAt(i))) {
            i++;
        }
        return i;
    }

    int skipDigits(int from) {
        int i = from;
        while (i < length && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Past the number that starts here: whole, decimal, with an exponent, or hexadecimal. */
    int skipNumber(int from) {
        char mark = (char) (at(from + 1) | 0x20);
        if (at(from) == '0' && (mark == 'x' || mark == 'b') && isHex(at(from + 2))) {
            return skipHex(from + 2);
        }
        int end = skipDigits(from);
        if (at(end) == '.') {
            end = skipDigits(end + 1);
        }
        return skipExponent(end);
    }

    /** Past the further parts of a name, such as those of {@code mysql.user} or {@code master..sysobjects}. */
    int skipDotted(int from) {
        int end = from;
        while ((at(end) == '.' || at(end) == '@') && isNameAfterDots(end)) {
            end = skipName(at(end + 1) == '.' ? end + 2 : end + 1);
        }
        return end;
    }

    private boolean isNameAfterDots(int dot) {
        char next = at(dot + 1);
        return isNamePart(next) || (next == '.' && isNameStart(at(dot + 2)));
    }

    private int skipHex(int from) {
        int i = from;
        while (i < length && isHex(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int skipExponent(int from) {
        if ((at(from) | 0x20) != 'e') {
            return from;
        }
        char sign = at(from + 1);
        int digits = sign == '-' || sign == '+' ? from + 2 : from + 1;
        return isDigit(at(digits)) ? skipDigits(digits) : from;
    }

    int skipSpace(int from) {
        int i = from;
        while (i < length && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    int lineEnd(int from) {
        int i = from;
        while (i < length && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    /** The index of {@code c}, or the length. */
    int find(char c, int from) {
        int i = from;
        while (i < length && text.charAt(i) != c) {
            i++;
        }
        return i;
    }

    /** The index of the two characters, or the length. */
    int find(char first, char second, int from) {
        int i = from;
        while (i < length && !(text.charAt(i) == first && at(i + 1) == second)) {
            i++;
        }
        return i;
    }

    /** Past the closing quote, or one more than the length when there is none. Doubled and escaped quotes are content. */
    int skipString(char quote, int from) {
        int i = from;
        while (i < length) {
            char c = text.charAt(i++);
            if (c == '\\') {
                i++;
            } else if (c == quote) {
                if (at(i) != quote) {
                    return i;
                }
                i++;
            }
        }
        return length + 1;
    }

    /** Past a PostgreSQL string such as {@code $tag$…$tag$} that starts here; {@code from} when none starts here. */
    int skipDollarString(int from) {
        int tagEnd = from + 1;
        while (tagEnd < length && tagEnd - from < LONGEST_DOLLAR_TAG && isNameStart(text.charAt(tagEnd))) {
            tagEnd++;
        }
        if (at(tagEnd) != '$') {
            return from;
        }
        for (int i = find('$', tagEnd + 1); i < length; i = find('$', i + 1)) {
            if (matches(from, i, tagEnd - from + 1)) {
                return i + tagEnd - from + 1;
            }
        }
        return length + 1;
    }

    /** Past a SQL Server name in brackets; {@code from} when it is none. */
    int skipBracketName(int from) {
        int i = from + 1;
        while (i < length && i - from < LONGEST_BRACKET_NAME && (isNamePart(text.charAt(i)) || text.charAt(i) == ' ')) {
            i++;
        }
        return at(i) == ']' && i > from + 1 ? i + 1 : from;
    }

    /** Past a short comment that starts here; a long one would make the look ahead more than constant. */
    int skipShortComment(int from) {
        if (at(from) != '/' || at(from + 1) != '*') {
            return from;
        }
        int i = from + 2;
        while (i < from + LONGEST_COMMENT_IN_CALL && !(at(i) == '*' && at(i + 1) == '/')) {
            i++;
        }
        return i + 2;
    }

    /** The class of a name of several parts; a procedure is known by its last part. */
    int dottedWord(int from, int to) {
        int kind = word(from, to);
        int last = to;
        while (at(last - 1) != '.' && last > from + 1) {
            last--;
        }
        int lastKind = word(last, to);
        return SqlToken.kind(lastKind) == SqlToken.PROCEDURE ? lastKind : kind;
    }

    /** Whether the text between says nothing. */
    boolean isBlank(int from, int to) {
        for (int i = from; i < to && i < length; i++) {
            char c = text.charAt(i);
            if (!isSpace(c) && "-+*#/'\")(;".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether at most one word stands before {@code to}. */
    boolean isOneWord(int to) {
        int words = 0;
        for (int i = 0; i < to && words < 2; i++) {
            if (!isSpace(text.charAt(i)) && (i == 0 || isSpace(text.charAt(i - 1)))) {
                words++;
            }
        }
        return words < 2;
    }

    /** The class of the word that stands there. */
    int word(int from, int to) {
        return SqlWords.kind(text, from, to);
    }

    private boolean matches(int first, int second, int count) {
        if (second + count > length) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (text.charAt(first + i) != text.charAt(second + i)) {
                return false;
            }
        }
        return true;
    }
}
