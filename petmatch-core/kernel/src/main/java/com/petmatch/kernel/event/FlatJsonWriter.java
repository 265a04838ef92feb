package com.petmatch.kernel.event;

import java.util.Map;
import java.util.SortedMap;

/** Writes one flat JSON object of strings in canonical form and refuses what a store could not keep. */
final class FlatJsonWriter {

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder(128);
    private int bytes;

    private FlatJsonWriter() {}

    static String write(SortedMap<String, String> members) {
        if (members.size() > EventPayload.MAX_MEMBERS) {
            throw InvalidEventPayloadException.malformed(
                    "Expected at most " + EventPayload.MAX_MEMBERS + " members, got " + members.size());
        }
        return new FlatJsonWriter().object(members);
    }

    private String object(SortedMap<String, String> members) {
        ascii('{');
        boolean first = true;
        for (Map.Entry<String, String> member : members.entrySet()) {
            if (!first) {
                ascii(',');
            }
            first = false;
            string(member.getKey());
            ascii(':');
            string(member.getValue());
        }
        ascii('}');
        return out.toString();
    }

    private void string(String value) {
        ascii('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= 0x20 && c < 0x80 && c != '"' && c != '\\') {
                ascii(c);
            } else if (c < 0x80) {
                escaped(c);
            } else if (Character.isSurrogate(c)) {
                pair(value, i);
                i++;
            } else {
                out.append(c);
                count(c < 0x800 ? 2 : 3);
            }
        }
        ascii('"');
    }

    private void pair(String value, int high) {
        if (high + 1 == value.length() || !Character.isSurrogatePair(value.charAt(high), value.charAt(high + 1))) {
            throw InvalidEventPayloadException.malformed("Expected surrogates in pairs");
        }
        out.append(value, high, high + 2);
        count(4);
    }

    private void escaped(char c) {
        switch (c) {
            case '"', '\\' -> letterEscape(c);
            case '\b' -> letterEscape('b');
            case '\f' -> letterEscape('f');
            case '\n' -> letterEscape('n');
            case '\r' -> letterEscape('r');
            case '\t' -> letterEscape('t');
            case 0 -> throw InvalidEventPayloadException.malformed("Expected no NUL character in a payload");
            default -> hexEscape(c);
        }
    }

    private void letterEscape(char letter) {
        ascii('\\');
        ascii(letter);
    }

    private void hexEscape(char c) {
        out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
        count(6);
    }

    private void ascii(char c) {
        out.append(c);
        count(1);
    }

    private void count(int more) {
        bytes += more;
        if (bytes > EventPayload.MAX_BYTES) {
            throw InvalidEventPayloadException.malformed(
                    "Expected at most " + EventPayload.MAX_BYTES + " bytes of JSON");
        }
    }
}
