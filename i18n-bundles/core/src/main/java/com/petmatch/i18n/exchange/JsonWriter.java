package com.petmatch.i18n.exchange;

import com.petmatch.i18n.exchange.JsonValue.JsonList;
import com.petmatch.i18n.exchange.JsonValue.JsonLiteral;
import com.petmatch.i18n.exchange.JsonValue.JsonObject;
import com.petmatch.i18n.exchange.JsonValue.JsonText;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;

/** Writes JSON a member a line, so that a changed text is one changed line; short lists stay on theirs. */
final class JsonWriter {

    private static final String INDENT = "  ";
    private static final HexFormat HEX = HexFormat.of();

    private final StringBuilder out = new StringBuilder();

    private JsonWriter() {}

    static String write(JsonObject document) {
        JsonWriter writer = new JsonWriter();
        writer.value(document, "\n");
        return writer.out.append('\n').toString();
    }

    private void value(JsonValue value, String line) {
        if (value instanceof JsonObject object) {
            object(object, line);
        } else if (value instanceof JsonList list) {
            list(list, line);
        } else if (value instanceof JsonText text) {
            text(text.value());
        } else if (value instanceof JsonLiteral literal) {
            out.append(literal.written());
        }
    }

    private void object(JsonObject object, String line) {
        if (object.members().isEmpty()) {
            out.append("{}");
            return;
        }
        String inner = line + INDENT;
        Iterator<Map.Entry<String, JsonValue>> members =
                object.members().entrySet().iterator();
        out.append('{');
        while (members.hasNext()) {
            Map.Entry<String, JsonValue> member = members.next();
            out.append(inner);
            text(member.getKey());
            out.append(": ");
            value(member.getValue(), inner);
            out.append(members.hasNext() ? "," : line);
        }
        out.append('}');
    }

    private void list(JsonList list, String line) {
        out.append('[');
        String comma = "";
        for (JsonValue item : list.items()) {
            out.append(comma);
            value(item, line);
            comma = ", ";
        }
        out.append(']');
    }

    private void text(String text) {
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            character(text.charAt(at), isPaired(text, at));
        }
        out.append('"');
    }

    private void character(char c, boolean paired) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            default -> {
                // Half a surrogate pair has no UTF-8; line separators are no string characters of old JavaScript.
                if (c < ' ' || c == '\u2028' || c == '\u2029' || !paired) {
                    out.append("\\u").append(HEX.toHexDigits(c));
                } else {
                    out.append(c);
                }
            }
        }
    }

    private static boolean isPaired(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        return !Character.isLowSurrogate(c) || (at > 0 && Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
