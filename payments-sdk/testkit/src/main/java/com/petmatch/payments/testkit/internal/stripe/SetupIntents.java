package com.petmatch.payments.testkit.internal.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Setup intents that a hosted page completed: a card kept for later without a payment. */
final class SetupIntents {

    private final StripeState state;
    private final Shapes shapes;
    private final EventLog events;

    SetupIntents(StripeState state, Shapes shapes, EventLog events) {
        this.state = state;
        this.shapes = shapes;
        this.events = events;
    }

    ObjectNode succeeded(String customer, ObjectNode method, JsonNode given) {
        String id = state.nextId(Kind.SETUP_INTENT);
        ObjectNode intent = shapes.blank(Kind.SETUP_INTENT)
                .put("id", id)
                .put("client_secret", id + "_" + state.nextToken("secret_"))
                .put("created", state.now().getEpochSecond())
                .put("customer", customer)
                .put("payment_method", method.path("id").asText())
                .put("status", "succeeded")
                .put("usage", "off_session");
        intent.withArray("payment_method_types").add("card");
        intent.putObject("payment_method_options");
        intent.putObject("metadata");
        if (given.path("metadata").isObject()) {
            intent.set("metadata", given.path("metadata"));
        }
        state.put(Kind.SETUP_INTENT, intent);
        events.raise("setup_intent.succeeded", intent);
        return intent;
    }

    ObjectNode list(Parameters parameters) {
        return Listing.page("/v1/setup_intents", state.all(Kind.SETUP_INTENT), parameters);
    }
}
