package com.petmatch.security.firewall;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Hands the names and texts of a JSON body to the inspector. What is not one JSON text (RFC 8259) is a finding. */
final class JsonReader {

    private static final int MAX_DEPTH = 64;
    private static final int MANY = 256;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(1 << 20)
                    .maxNameLength(1_024)
                    .maxNumberLength(256)
                    .build())
            .build();

    private final Inspector inspector;
    private final boolean cut;
    private final StringBuilder path = new StringBuilder();
    private final int[] lengths = new int[MAX_DEPTH + 2];
    // Those of the open objects, by depth, and all that were read once: objects in a list have the same names.
    private final List<Set<String>> names = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private int depth;

    /**
     * Reads for an inspector.
     *
     * @param cut whether the end of the text is missing on purpose
     */
    JsonReader(Inspector inspector, boolean cut) {
        this.inspector = inspector;
        this.cut = cut;
    }

    void read(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            one(parser);
            if (parser.nextToken() != null) {
                broken(text, EngineRules.JSON_TRAILING);
            }
        } catch (JacksonException malformed) {
            broken(text, EngineRules.JSON);
        }
    }

    // Read once more as plain text: a lenient parser behind us may take it for something.
    private void broken(String text, FirewallRule rule) {
        if (!cut) {
            inspector.broken(FieldPlace.JSON, "body", rule);
        }
        inspector.value(FieldPlace.TEXT, "body", text);
    }

    private void one(JsonParser parser) {
        JsonToken token = parser.nextToken();
        if (token == null) {
            inspector.broken(FieldPlace.JSON, "body", EngineRules.JSON);
            return;
        }
        value(parser, token);
        while (depth > 0) {
            value(parser, parser.nextToken());
        }
    }

    private void value(JsonParser parser, JsonToken token) {
        if (token == JsonToken.PROPERTY_NAME) {
            name(parser.currentName());
        } else if (token == JsonToken.VALUE_STRING) {
            inspector.value(FieldPlace.JSON, path, parser.getString());
        } else if (token.isStructStart()) {
            opened(token);
        } else if (token.isStructEnd()) {
            path.setLength(lengths[depth]);
            depth--;
        } else if (inspector.isTyped()) {
            inspector.value(FieldPlace.JSON, path, parser.getString());
        }
    }

    private void opened(JsonToken token) {
        boolean scalar = token == JsonToken.START_OBJECT && inspector.type(path) != FieldType.ANY;
        if (scalar) {
            inspector.broken(FieldPlace.JSON, path, EngineRules.FIELD_TYPE);
        }
        depth++;
        lengths[depth] = path.length();
        if (names.size() < depth) {
            names.add(new HashSet<>());
        } else if (names.get(depth - 1).size() > MANY) {
            // Emptying it would cost again what it once held.
            names.set(depth - 1, new HashSet<>());
        } else {
            names.get(depth - 1).clear();
        }
    }

    private void name(String name) {
        path.setLength(lengths[depth]);
        path.append(path.isEmpty() ? "" : ".").append(name);
        if (known.size() >= MANY || known.add(name)) {
            inspector.name(name);
        }
        if (!names.get(depth - 1).add(name)) {
            inspector.broken(FieldPlace.JSON, path, EngineRules.JSON_DUPLICATE);
        }
    }
}
