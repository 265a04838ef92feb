package com.petmatch.i18n.exchange;

import com.petmatch.i18n.exchange.JsonValue.JsonList;
import com.petmatch.i18n.exchange.JsonValue.JsonLiteral;
import com.petmatch.i18n.exchange.JsonValue.JsonObject;
import com.petmatch.i18n.exchange.JsonValue.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON strictly: no comments, no duplicate members, at most 16 levels; the caller bounds the size. */
final class JsonReader {

    private static final int MAX_DEPTH = 16;
    private static final char END = '\uFFFF';

    private final String text;
    private int at;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    /** The object a document holds. */
    static JsonObject object(String document) throws FormatException {
        JsonReader reader = new JsonReader(document);
        JsonValue value = reader.value();
        reader.skipSpace();
        if (reader.at < document.length() || !(value instanceof JsonObject object)) {
            throw reader.problem("json-syntax");
        }
        return object;
    }

    private JsonValue value() throws FormatException {
        skipSpace();
        return switch (peek()) {
            case '{' -> nested(this::members);
            case '[' -> nested(this::items);
            case '"' -> new JsonText(string());
            default -> literal();
        };
    }

    private JsonValue nested(Rule rule) throws FormatException {
        if (++depth > MAX_DEPTH) {
            throw problem("json-depth");
        }
        at++;
        JsonValue value = rule.read();
        depth--;
        return value;
    }

    private JsonValue members() throws FormatException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        if (isNext('}')) {
            return new JsonObject(members);
        }
        do {
            skipSpace();
            String name = string();
            expect(':');
            if (members.put(name, value()) != null) {
                throw problem("json-duplicate");
            }
        } while (isNext(','));
        expect('}');
        return new JsonObject(members);
    }

    private JsonValue items() throws FormatException {
        List<JsonValue> items = new ArrayList<>();
        if (isNext(']')) {
            return new JsonList(items);
        }
        do {
            items.add(value());
        } while (isNext(','));
        expect(']');
        return new JsonList(items);
    }

    private String string() throws FormatException {
        expect('"');
        StringBuilder out = new StringBuilder();
        while (peek() != '"') {
            char c = peek();
            if (at >= text.length() || c < ' ') {
                throw problem("json-string");
            }
            at++;
            out.append(c == '\\' ? escaped() : c);
        }
        at++;
        return out.toString();
    }

    private char escaped() throws FormatException {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw problem("json-escape");
        };
    }

    private char unicode() throws FormatException {
        int value = 0;
        for (int digit = 0; digit < 4; digit++) {
            int next = Character.digit(peek(), 16);
            if (next < 0) {
                throw problem("json-escape");
            }
            value = value * 16 + next;
            at++;
        }
        return (char) value;
    }

    // Numbers are carried, never computed with, so their digits are not looked at further.
    private JsonValue literal() throws FormatException {
        int start = at;
        while (isLiteral(peek())) {
            at++;
        }
        String written = text.substring(start, at);
        boolean number = !written.isEmpty() && "-0123456789".indexOf(written.charAt(0)) >= 0;
        if (!number && !List.of("true", "false", "null").contains(written)) {
            throw problem("json-syntax");
        }
        return new JsonLiteral(written);
    }

    private static boolean isLiteral(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == 'E' || c == '.' || c == '+' || c == '-';
    }

    private boolean isNext(char c) {
        skipSpace();
        boolean next = peek() == c;
        at += next ? 1 : 0;
        return next;
    }

    private void expect(char c) throws FormatException {
        if (!isNext(c)) {
            throw problem("json-syntax");
        }
    }

    private void skipSpace() {
        while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') {
            at++;
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    private FormatException problem(String code) {
        return new FormatException(code, "at " + at);
    }

    /** What follows an opening bracket. */
    private interface Rule {
        JsonValue read() throws FormatException;
    }
}
