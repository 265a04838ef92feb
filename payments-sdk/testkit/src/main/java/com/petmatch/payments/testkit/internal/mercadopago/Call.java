package com.petmatch.payments.testkit.internal.mercadopago;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** A checked call: who calls, path variables, and the body or the query. */
record Call(String accessToken, Map<String, String> path, ObjectNode values) {

    String pathVariable(String name) {
        return path.getOrDefault(name, "");
    }

    boolean has(String name) {
        return values.has(name);
    }

    Optional<String> text(String name) {
        return text(values, name);
    }

    static Optional<String> text(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isTextual() && !value.textValue().isEmpty() ? Optional.of(value.textValue()) : Optional.empty();
    }

    Optional<BigDecimal> number(String name) {
        JsonNode value = values.path(name);
        return value.isNumber() ? Optional.of(value.decimalValue()) : Optional.empty();
    }

    int number(String name, int fallback) {
        return values.path(name).asInt(fallback);
    }

    boolean flag(String name, boolean fallback) {
        return values.path(name).asBoolean(fallback);
    }

    JsonNode group(String name) {
        return values.path(name);
    }

    /** Copies the given fields to the object as they are. */
    void copyTo(ObjectNode object, String... names) {
        for (String name : names) {
            JsonNode value = values.get(name);
            if (value != null) {
                object.set(name, value.deepCopy());
            }
        }
    }
}
