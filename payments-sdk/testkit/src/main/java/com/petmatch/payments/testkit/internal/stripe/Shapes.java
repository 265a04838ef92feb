package com.petmatch.payments.testkit.internal.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Empty objects with the fields that today's API answers, taken from the provider's own fixtures. */
final class Shapes {

    private final JsonNode fixtures;

    Shapes(JsonNode fixtures) {
        this.fixtures = fixtures.path("resources");
    }

    /** All fields of the kind: lists empty, flags false, the rest null. */
    ObjectNode blank(Kind kind) {
        if (!(fixtures.path(kind.object()) instanceof ObjectNode fixture)) {
            throw new IllegalStateException("No fixture of " + kind.object());
        }
        ObjectNode blank = fixture.objectNode();
        fixture.properties().forEach(field -> blank(blank, field.getKey(), field.getValue()));
        return blank.put("object", kind.object());
    }

    private static void blank(ObjectNode blank, String name, JsonNode example) {
        if (example.isArray()) {
            blank.putArray(name);
        } else if (example.isBoolean()) {
            blank.put(name, false);
        } else {
            blank.putNull(name);
        }
    }
}
