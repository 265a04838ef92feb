package com.petmatch.payments.testkit.internal.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The checked parameters of a call: path variables and the typed body or query. */
record Parameters(Map<String, String> path, ObjectNode values) {

    static Parameters none() {
        return new Parameters(Map.of(), JsonNodeFactory.instance.objectNode());
    }

    String pathVariable(String name) {
        return path.getOrDefault(name, "");
    }

    Optional<String> text(String name) {
        JsonNode value = values.path(name);
        return value.isTextual() ? Optional.of(value.textValue()) : Optional.empty();
    }

    String requiredText(String name) {
        return text(name)
                .filter(value -> !value.isEmpty())
                .orElseThrow(() ->
                        ProviderRefusal.invalid("parameter_missing", name, "Missing required param: " + name + "."));
    }

    OptionalLong number(String name) {
        JsonNode value = values.path(name);
        if (value.isIntegralNumber() && !value.canConvertToLong()) {
            throw ProviderRefusal.invalid("parameter_invalid_integer", name, "Invalid integer: " + value);
        }
        return value.isIntegralNumber() ? OptionalLong.of(value.longValue()) : OptionalLong.empty();
    }

    boolean flag(String name) {
        return values.path(name).asBoolean(false);
    }

    Parameters group(String name) {
        return values.path(name) instanceof ObjectNode group ? new Parameters(path, group) : none();
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        values.path(name).forEach(item -> texts.add(item.asText()));
        return texts;
    }

    /** Copies the named fields to the object as they are; an empty text unsets. */
    void copyTo(ObjectNode object, String... names) {
        for (String name : names) {
            JsonNode value = values.get(name);
            if (value != null) {
                object.set(name, value.isTextual() && value.textValue().isEmpty() ? object.nullNode() : value);
            }
        }
    }

    /** Merges {@code metadata} as the provider does: given keys replace, an empty value removes, an empty text clears. */
    void mergeMetadata(ObjectNode object) {
        ObjectNode merged = object.path("metadata") instanceof ObjectNode old ? old.deepCopy() : object.objectNode();
        if (values.path("metadata") instanceof ObjectNode given) {
            given.properties().forEach(entry -> {
                if (entry.getValue().asText().isEmpty()) {
                    merged.remove(entry.getKey());
                } else {
                    merged.set(entry.getKey(), entry.getValue());
                }
            });
        } else if (values.has("metadata")) {
            merged.removeAll();
        }
        object.set("metadata", merged);
    }
}
