package com.petmatch.payments.testkit.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives the texts of a decoded form the types that a schema asks for. What does not fit stays a text, so that the validator,
 * not the coercion, says what is wrong with it.
 */
final class SchemaCoercion {

    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,30}");
    private static final Pattern INDEX = Pattern.compile("[0-9]{1,6}");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SchemaCoercion() {}

    static JsonNode coerce(JsonNode value, JsonNode schema) {
        JsonNode fitted = fit(value, schema);
        return fitted == null ? value : fitted;
    }

    private static @Nullable JsonNode fit(JsonNode value, JsonNode schema) {
        if (schema.has("anyOf")) {
            for (JsonNode alternative : schema.get("anyOf")) {
                JsonNode fitted = fit(value, alternative);
                if (fitted != null) {
                    return fitted;
                }
            }
            return null;
        }
        return switch (schema.path("type").asText()) {
            case "object" -> value instanceof ObjectNode object ? object(object, schema) : null;
            case "array" -> value instanceof ObjectNode object ? array(object, schema) : null;
            case "integer" -> integer(value);
            case "boolean" -> bool(value);
            case "string" -> value.isTextual() && isAllowed(value, schema) ? value : null;
            default -> value;
        };
    }

    private static JsonNode object(ObjectNode value, JsonNode schema) {
        ObjectNode typed = NODES.objectNode();
        value.properties().forEach(field -> {
            JsonNode declared = schema.path("properties").path(field.getKey());
            JsonNode used = declared.isMissingNode() ? schema.path("additionalProperties") : declared;
            typed.set(field.getKey(), coerce(field.getValue(), used));
        });
        return typed;
    }

    private static @Nullable JsonNode array(ObjectNode value, JsonNode schema) {
        Map<Integer, JsonNode> byIndex = new TreeMap<>();
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            if (!INDEX.matcher(field.getKey()).matches()) {
                return null;
            }
            byIndex.put(Integer.valueOf(field.getKey()), field.getValue());
        }
        ArrayNode typed = NODES.arrayNode();
        byIndex.values().forEach(item -> typed.add(coerce(item, schema.path("items"))));
        return typed;
    }

    private static @Nullable JsonNode integer(JsonNode value) {
        if (!value.isTextual() || !INTEGER.matcher(value.textValue()).matches()) {
            return null;
        }
        BigInteger number = new BigInteger(value.textValue());
        return number.bitLength() < Long.SIZE ? NODES.numberNode(number.longValue()) : NODES.numberNode(number);
    }

    private static @Nullable JsonNode bool(JsonNode value) {
        return switch (value.asText()) {
            case "true" -> NODES.booleanNode(true);
            case "false" -> NODES.booleanNode(false);
            default -> null;
        };
    }

    private static boolean isAllowed(JsonNode value, JsonNode schema) {
        if (!schema.has("enum")) {
            return true;
        }
        for (JsonNode allowed : schema.get("enum")) {
            if (allowed.equals(value)) {
                return true;
            }
        }
        return false;
    }
}
