package com.petmatch.kernel.event;

import java.util.SortedMap;
import java.util.TreeMap;

/** Reads one flat JSON object of strings; strict RFC 8259, bounded, linear, nothing after the closing brace. */
final class FlatJsonReader {

    // A store that keeps JSON in parsed form may write a blank after each colon and comma.
    private static final int MAX_CHARS = EventPayload.MAX_BYTES + 2 * EventPayload.MAX_MEMBERS;
    private static final int MAX_NAME = 64;

    private final String text;
    private int at;

    private FlatJsonReader(String text) {
        this.text = text;
    }

    static SortedMap<String, String> read(String json) {
        if (json.length() > MAX_CHARS) {
            throw InvalidEventPayloadException.malformed(
                    "Expected at most " + EventPayload.MAX_BYTES + " bytes, got " + json.length() + " characters");
        }
        return new FlatJsonReader(json).object();
    }

    static void checkName(String name) {
        if (name.isEmpty() || name.length() > MAX_NAME || !name.chars().allMatch(FlatJsonReader::isNameCharacter)) {
            throw InvalidEventPayloadException.malformed("Expected a member name of 1 to 64 letters, digits, - _ .");
        }
    }

    private static boolean isNameCharacter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "-_.".indexOf(c) >= 0;
    }

    private SortedMap<String, String> object() {
        SortedMap<String, String> members = new TreeMap<>();
        skipBlanks();
        expect('{');
        skipBlanks();
        if (peek() == '}') {
            at++;
        } else {
            members(members);
        }
        skipBlanks();
        if (at != text.length()) {
            throw unexpected("end of text");
        }
        return members;
    }

    private void members(SortedMap<String, String> members) {
        while (true) {
            member(members);
            skipBlanks();
            if (peek() == '}') {
                at++;
                return;
            }
            expect(',');
            skipBlanks();
        }
    }

    private void member(SortedMap<String, String> members) {
        String name = string();
        checkName(name);
        skipBlanks();
        expect(':');
        skipBlanks();
        if (members.putIfAbsent(name, string()) != null) {
            throw InvalidEventPayloadException.malformed("Expected each member once, got \"" + name + "\" again");
        }
        if (members.size() > EventPayload.MAX_MEMBERS) {
            throw InvalidEventPayloadException.malformed("Expected at most " + EventPayload.MAX_MEMBERS + " members");
        }
    }

    private String string() {
        expect('"');
        int end = at;
        while (end < text.length() && isPlain(text.charAt(end))) {
            end++;
        }
        if (end < text.length() && text.charAt(end) == '"') {
            String plain = text.substring(at, end);
            at = end + 1;
            return plain;
        }
        return escapedString();
    }

    private String escapedString() {
        StringBuilder value = new StringBuilder();
        while (true) {
            char c = next();
            if (c == '"') {
                return value.toString();
            }
            if (c == '\\') {
                value.append(escape());
            } else if (c >= 0x20) {
                value.append(c);
            } else {
                throw InvalidEventPayloadException.malformed("Expected control characters to be escaped");
            }
        }
    }

    private char escape() {
        char c = next();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hexEscape();
            default -> throw InvalidEventPayloadException.malformed("Unknown escape in a string");
        };
    }

    private char hexEscape() {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            char c = next();
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw InvalidEventPayloadException.malformed("Expected four hexadecimal digits after \\u");
            }
            value = value * 16 + digit;
        }
        return (char) value;
    }

    private static boolean isPlain(char c) {
        return c >= 0x20 && c != '"' && c != '\\';
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw unexpected("more text");
        }
        return text.charAt(at);
    }

    private char next() {
        char c = peek();
        at++;
        return c;
    }

    private void expect(char expected) {
        if (peek() != expected) {
            throw unexpected("'" + expected + "'");
        }
        at++;
    }

    private InvalidEventPayloadException unexpected(String expected) {
        return InvalidEventPayloadException.malformed("Expected " + expected + " at position " + at);
    }
}
