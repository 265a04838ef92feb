package com.petmatch.security.firewall;

import com.petmatch.security.firewall.FirewallOutcome.Fault;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** A document of settings as maps, lists, texts and whole numbers; strict when read, plain when written. */
final class SettingsJson {

    private static final int MAX_BYTES = 1 << 20;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(8)
                    .maxStringLength(1_024)
                    .maxNameLength(128)
                    .maxNumberLength(19)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private SettingsJson() {}

    static Map<String, Object> read(byte[] utf8) throws RefusedSettingsException {
        if (utf8.length > MAX_BYTES) {
            throw new RefusedSettingsException(Fault.SIZE, "document of " + utf8.length + " bytes");
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), decoded(utf8))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new RefusedSettingsException(Fault.JSON, "not an object");
            }
            Map<String, Object> tree = object(parser);
            if (parser.nextToken() != null) {
                throw new RefusedSettingsException(Fault.JSON, "text behind the object");
            }
            return tree;
        } catch (JacksonException malformed) {
            throw new RefusedSettingsException(Fault.JSON, String.valueOf(malformed.getOriginalMessage()));
        }
    }

    // Ends the recursion: the parser itself refuses more than 8 levels.
    private static Map<String, Object> object(JsonParser parser) throws RefusedSettingsException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            object.put(name, value(parser, parser.nextToken()));
        }
        return object;
    }

    private static Object value(JsonParser parser, JsonToken token) throws RefusedSettingsException {
        return switch (token) {
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            default -> throw new RefusedSettingsException(Fault.JSON, "a value that no setting has: " + token);
        };
    }

    private static List<Object> array(JsonParser parser) throws RefusedSettingsException {
        List<Object> list = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            list.add(value(parser, token));
        }
        return list;
    }

    private static String decoded(byte[] utf8) throws RefusedSettingsException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw new RefusedSettingsException(Fault.JSON, "not UTF-8");
        }
    }

    static String write(Map<String, ?> tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(json, tree);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((name, member) -> {
                json.writeName((String) name);
                write(json, member);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(element -> write(json, element));
            json.writeEndArray();
        } else if (value instanceof Long number) {
            json.writeNumber(number.longValue());
        } else {
            json.writeString((String) value);
        }
    }
}
