package com.petmatch.payments.testkit.internal.mercadopago;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.internal.openapi.Resources;

/** Neutral objects with every field that the provider answers. Immutable. */
final class Templates {

    private final JsonNode templates = Resources.json("mercadopago/templates.json");

    /** A new object of the name, such as {@code payment}. */
    ObjectNode blank(String name) {
        if (templates.path(name) instanceof ObjectNode template) {
            return template.deepCopy();
        }
        throw new IllegalStateException("No template of " + name);
    }
}
