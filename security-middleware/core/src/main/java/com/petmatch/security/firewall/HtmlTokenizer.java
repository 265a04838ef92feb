package com.petmatch.security.firewall;

/**
 * Cuts a text into tags, attributes and comments as the tokenizer of the HTML standard (section 13.2.5) does, from the data
 * state or from inside an attribute value. Only what can run script is told apart. One reader; linear.
 */
final class HtmlTokenizer {

    static final int END = 0;
    static final int TAG = 1;
    static final int CLOSING_TAG = 2;
    static final int ATTRIBUTE = 3;
    static final int COMMENT = 4;
    static final int DECLARATION = 5;
    static final int INSTRUCTION = 6;

    private final CharSequence text;
    private final int length;
    private int position;
    private boolean inTag;
    private int nameStart;
    private int nameEnd;
    private int valueStart;
    private int valueEnd;
    private int plainAttributes;

    /** From the data state, or the start of a text that fills an attribute value. */
    HtmlTokenizer(CharSequence text) {
        this.text = text;
        length = text.length();
    }

    /** Leaves the value that ends with {@code quote}, or with a space when that is NUL; to be asked first, or not at all. */
    void leaveValue(char quote) {
        position = quote == 0 ? unquotedEnd(0) : Math.min(length, find(quote, 0) + 1);
        inTag = true;
    }

    /** The next token, {@link #END} for ever after the last. */
    int next() {
        while (position < length) {
            int token = inTag ? inTag() : data();
            if (token != END) {
                return token;
            }
        }
        return END;
    }

    int nameStart() {
        return nameStart;
    }

    int nameEnd() {
        return nameEnd;
    }

    /** Where the value of the attribute, or the content of a comment, starts; equal to the end when it has none. */
    int valueStart() {
        return valueStart;
    }

    int valueEnd() {
        return valueEnd;
    }

    /** How many attributes without a value have come since the last tag or context began: prose has many. */
    int plainAttributes() {
        return plainAttributes;
    }

    int position() {
        return position;
    }

    private char at(int index) {
        return index < length ? text.charAt(index) : 0;
    }

    private int find(char c, int from) {
        int i = from;
        while (i < length && text.charAt(i) != c) {
            i++;
        }
        return i;
    }

    private int data() {
        position = find('<', position);
        if (position >= length) {
            return END;
        }
        char next = at(position + 1);
        if (isLetter(next)) {
            return tag(position + 1, TAG);
        }
        return switch (next) {
            case '/' -> closing();
            case '!' -> markup();
            case '?' -> bounded(INSTRUCTION);
            default -> skip();
        };
    }

    private int skip() {
        position++;
        return END;
    }

    private int closing() {
        return isLetter(at(position + 2)) ? tag(position + 2, CLOSING_TAG) : skip();
    }

    private int tag(int from, int token) {
        nameStart = from;
        int i = from;
        while (i < length && !endsName(text.charAt(i)) && text.charAt(i) != '<') {
            i++;
        }
        nameEnd = i;
        position = i;
        inTag = true;
        plainAttributes = 0;
        return token;
    }

    private int markup() {
        if (at(position + 2) != '-' || at(position + 3) != '-') {
            return bounded(DECLARATION);
        }
        valueStart = position + 4;
        int i = at(valueStart) == '>' ? valueStart : commentEnd(valueStart);
        valueEnd = Math.min(i, length);
        position = Math.min(length, at(i) == '>' ? i + 1 : i + 3);
        return COMMENT;
    }

    /** The index of {@code -->} or {@code --!>}. */
    private int commentEnd(int from) {
        int i = from;
        while (i < length) {
            if (text.charAt(i) == '-'
                    && at(i + 1) == '-'
                    && (at(i + 2) == '>' || (at(i + 2) == '!' && at(i + 3) == '>'))) {
                return i;
            }
            i++;
        }
        return length;
    }

    /** A declaration or an instruction: told by its start, its content read on as data, for old readers do. */
    private int bounded(int token) {
        nameStart = position + 2;
        int i = nameStart;
        while (i < length && !isSpace(text.charAt(i)) && text.charAt(i) != '>' && text.charAt(i) != '<') {
            i++;
        }
        nameEnd = i;
        position = i;
        return token;
    }

    private int inTag() {
        while (position < length && (isSpace(at(position)) || at(position) == '/')) {
            position++;
        }
        char c = at(position);
        if (position >= length) {
            return END;
        }
        if (c == '>' || c == '<') {
            inTag = false;
            position += c == '>' ? 1 : 0;
            return END;
        }
        return attribute();
    }

    private int attribute() {
        nameStart = position++;
        while (position < length && !endsName(text.charAt(position)) && text.charAt(position) != '=') {
            position++;
        }
        nameEnd = position;
        int equals = skipSpace(position);
        if (at(equals) != '=') {
            valueStart = position;
            valueEnd = position;
            plainAttributes++;
            return ATTRIBUTE;
        }
        value(skipSpace(equals + 1));
        return ATTRIBUTE;
    }

    private void value(int from) {
        char quote = at(from);
        if (quote == '"' || quote == '\'') {
            valueStart = from + 1;
            valueEnd = find(quote, from + 1);
            position = Math.min(length, valueEnd + 1);
        } else {
            valueStart = Math.min(from, length);
            valueEnd = unquotedEnd(valueStart);
            position = valueEnd;
        }
    }

    private int unquotedEnd(int from) {
        int i = from;
        while (i < length && !isSpace(text.charAt(i)) && text.charAt(i) != '>') {
            i++;
        }
        return i;
    }

    private int skipSpace(int from) {
        int i = from;
        while (i < length && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean endsName(char c) {
        return isSpace(c) || c == '/' || c == '>';
    }

    private static boolean isLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == 0;
    }
}
