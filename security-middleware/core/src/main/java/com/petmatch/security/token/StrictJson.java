package com.petmatch.security.token;

import com.petmatch.security.error.SecurityErrors;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one JSON object of a token: strict UTF-8, no duplicate members at any depth, no trailing text, all sizes bounded.
 *
 * <p>Numbers that are not whole 64-bit ones stay as their text in a {@link Inexact}, so that nothing mistakes them for a
 * time.
 */
final class StrictJson {

    private static final int MAX_DEPTH = 16;
    private static final int MAX_MEMBERS = 256;
    private static final int MAX_STRING_BYTES = 4_096;
    private static final int MAX_NUMBER = 32;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_STRING_BYTES)
                    .maxNameLength(MAX_STRING_BYTES)
                    .maxNumberLength(MAX_NUMBER)
                    .build())
            // Duplicates are found by our own map, which is there anyway.
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** A number that is not a whole one of 64 bits. */
    record Inexact(String text) {}

    private final JsonParser parser;
    private int members;

    private StrictJson(JsonParser parser) {
        this.parser = parser;
    }

    static Map<String, Object> object(byte[] utf8) throws RejectedTokenException {
        // Decoded first: the parser would otherwise guess UTF-16 and UTF-32.
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), decoded(utf8))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new RejectedTokenException(SecurityErrors.TOKEN_JSON);
            }
            Map<String, Object> object = new StrictJson(parser).members();
            if (parser.nextToken() != null) {
                throw new RejectedTokenException(SecurityErrors.TOKEN_JSON);
            }
            return object;
        } catch (JacksonException malformed) {
            throw new RejectedTokenException(SecurityErrors.TOKEN_JSON);
        }
    }

    // Claims are remembered between requests: nobody may change them.
    private Map<String, Object> members() throws RejectedTokenException {
        Map<String, Object> object = new HashMap<>();
        boolean anyNull = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            count();
            String name = bounded(parser.currentName());
            Object value = value(parser.nextToken());
            anyNull |= value == Null.NULL;
            if (object.put(name, value) != null) {
                throw new RejectedTokenException(SecurityErrors.TOKEN_JSON);
            }
        }
        if (anyNull) {
            object.values().removeIf(value -> value == Null.NULL);
        }
        return Map.copyOf(object);
    }

    private List<Object> elements() throws RejectedTokenException {
        List<Object> list = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            count();
            Object element = value(token);
            if (element == Null.NULL) {
                throw new RejectedTokenException(SecurityErrors.TOKEN_JSON);
            }
            list.add(element);
        }
        return List.copyOf(list);
    }

    // Ends the recursion: the parser itself refuses more than MAX_DEPTH levels.
    private Object value(JsonToken token) throws RejectedTokenException {
        return switch (token) {
            case VALUE_STRING -> bounded(parser.getString());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> Null.NULL;
            case VALUE_NUMBER_INT -> whole(parser.getString());
            case VALUE_NUMBER_FLOAT -> new Inexact(parser.getString());
            case START_OBJECT -> members();
            case START_ARRAY -> elements();
            default -> throw new RejectedTokenException(SecurityErrors.TOKEN_JSON);
        };
    }

    private static Object whole(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException tooLarge) {
            return new Inexact(text);
        }
    }

    private void count() throws RejectedTokenException {
        if (++members > MAX_MEMBERS) {
            throw new RejectedTokenException(SecurityErrors.TOKEN_SIZE);
        }
    }

    private static String bounded(String text) throws RejectedTokenException {
        boolean fits = text.length() <= MAX_STRING_BYTES / 3;
        if (!fits && text.getBytes(StandardCharsets.UTF_8).length > MAX_STRING_BYTES) {
            throw new RejectedTokenException(SecurityErrors.TOKEN_SIZE);
        }
        return text;
    }

    private static String decoded(byte[] utf8) throws RejectedTokenException {
        int all = 0;
        for (byte one : utf8) {
            all |= one;
        }
        if (all >= 0) {
            return new String(utf8, StandardCharsets.US_ASCII);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw new RejectedTokenException(SecurityErrors.TOKEN_JSON);
        }
    }

    /** A JSON null: as good as an absent member. */
    private enum Null {
        NULL
    }
}
