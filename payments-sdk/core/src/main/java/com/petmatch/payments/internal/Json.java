package com.petmatch.payments.internal;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON of providers within limits; numbers never pass through floating point. Thread-safe. */
public final class Json {

    /** Deepest nesting that is read. */
    public static final int MAX_DEPTH = 64;

    private static final int MAX_CHARS = 4 * 1024 * 1024;

    /** A factory whose parsers keep the limits, for streaming. */
    public static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_CHARS)
                    .maxDocumentLength(MAX_CHARS)
                    .maxNameLength(1_000)
                    .maxNumberLength(100)
                    .build())
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final ObjectReader SUBTREES =
            MAPPER.readerFor(JsonNode.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Json() {}

    /** The object; empty when the bytes are not exactly one JSON object within the limits. */
    public static Optional<JsonNode> object(byte[] bytes) {
        try {
            JsonNode node = MAPPER.readTree(bytes);
            return node != null && node.isObject() ? Optional.of(node) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** The value at which a parser of {@link #FACTORY} stands, whole; the parser then stands at its end. */
    public static JsonNode subtree(JsonParser parser) {
        return SUBTREES.readValue(parser);
    }

    /** Whether the bytes are exactly one JSON object in UTF-8 within the limits, and nothing before or behind it. */
    public static boolean isPlainObject(byte[] bytes) {
        if (bytes.length < 2 || bytes[0] != '{' || bytes[bytes.length - 1] != '}' || hasNul(bytes)) {
            return false;
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (JacksonException e) {
            return false;
        }
    }

    // A parser takes text with NULs for UTF-16 or UTF-32; in UTF-8 JSON there are none.
    private static boolean hasNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** The text as a JSON string. */
    public static String quoted(String text) {
        return MAPPER.writeValueAsString(text);
    }

    /** A node that has no members. */
    public static JsonNode nothing() {
        return MAPPER.createObjectNode();
    }

    /** A member's text; empty when it is absent, null or no text. */
    public static Optional<String> text(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }

    /** A member's whole number; empty when it is absent or anything else. */
    public static Optional<Long> number(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isIntegralNumber() && value.canConvertToLong() ? Optional.of(value.longValue()) : Optional.empty();
    }
}
