package com.petmatch.payments.testkit.internal.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.internal.sandbox.SandboxState;
import com.petmatch.payments.testkit.sandbox.TestCard;

/** Cards kept for later without a payment: by a token, or on a hosted page. */
final class SetupIntents {

    private final StripeState state;
    private final Shapes shapes;
    private final EventLog events;
    private final PaymentMethods methods;

    SetupIntents(StripeState state, Shapes shapes, EventLog events, PaymentMethods methods) {
        this.state = state;
        this.shapes = shapes;
        this.events = events;
        this.methods = methods;
    }

    /** Keeps a card by its token, confirmed at once; whose holder must be asked waits for the provider's script. */
    ObjectNode create(Parameters parameters) {
        String customer = parameters.requiredText("customer");
        state.named(Kind.CUSTOMER, customer, "customer");
        ObjectNode method = methods.resolve(parameters.requiredText("payment_method"));
        methods.requireUsable(method, customer);
        if (!parameters.flag("confirm")) {
            throw ProviderRefusal.invalid("sandbox_not_simulated", "confirm", "The sandbox confirms at once only.");
        }
        ObjectNode intent = blank(customer, method, parameters.values());
        TestCard card = PaymentMethods.card(method);
        if (card.isDeclined()) {
            throw declined(intent, method, card);
        }
        return card.asksHolder() ? asksHolder(intent) : succeeded(intent, methods.attach(method, customer));
    }

    ObjectNode succeeded(String customer, ObjectNode method, JsonNode given) {
        return succeeded(blank(customer, method, given), method);
    }

    private ObjectNode succeeded(ObjectNode intent, ObjectNode method) {
        intent.put("payment_method", method.path("id").asText()).put("status", "succeeded");
        state.put(Kind.SETUP_INTENT, intent);
        events.raise("setup_intent.succeeded", intent);
        return intent;
    }

    private ObjectNode asksHolder(ObjectNode intent) {
        intent.put("status", "requires_action")
                .putObject("next_action")
                .put("type", "use_stripe_sdk")
                .putObject("use_stripe_sdk")
                .put("type", "three_d_secure_redirect");
        state.put(Kind.SETUP_INTENT, intent);
        events.raise("setup_intent.requires_action", intent);
        return intent;
    }

    private ProviderRefusal declined(ObjectNode intent, ObjectNode method, TestCard card) {
        ObjectNode error = Confirmation.error(card.errorCode(), card.declineCode(), "Your card was declined.");
        error.set("payment_method", SandboxState.visible(method));
        intent.put("status", "requires_payment_method")
                .putNull("payment_method")
                .set("last_setup_error", error.deepCopy());
        state.put(Kind.SETUP_INTENT, intent);
        events.raise("setup_intent.setup_failed", intent);
        error.set("setup_intent", SandboxState.visible(intent));
        return ProviderRefusal.card(error);
    }

    private ObjectNode blank(String customer, ObjectNode method, JsonNode given) {
        String id = state.nextId(Kind.SETUP_INTENT);
        ObjectNode intent = shapes.blank(Kind.SETUP_INTENT)
                .put("id", id)
                .put("client_secret", id + "_" + state.nextToken("secret_"))
                .put("created", state.now().getEpochSecond())
                .put("customer", customer)
                .put("payment_method", method.path("id").asText())
                .put("usage", given.path("usage").asText("off_session"));
        intent.withArray("payment_method_types").add("card");
        intent.putObject("payment_method_options");
        intent.putObject("metadata");
        if (given.path("metadata").isObject()) {
            intent.set("metadata", given.path("metadata"));
        }
        return intent;
    }

    ObjectNode list(Parameters parameters) {
        return Listing.page("/v1/setup_intents", state.all(Kind.SETUP_INTENT), parameters);
    }
}
