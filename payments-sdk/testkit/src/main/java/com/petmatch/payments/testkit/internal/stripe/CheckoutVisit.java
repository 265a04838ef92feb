package com.petmatch.payments.testkit.internal.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.sandbox.TestCard;
import java.util.Map;
import java.util.Optional;

/**
 * What a buyer does on a hosted page: pays, is asked by the bank, gives up. A session is paid at most once, however often a form
 * is sent: what is no longer open only answers where to go.
 */
final class CheckoutVisit {

    private static final String INTENT_SESSION = "_session";
    private static final String PROBLEM = "_problem";

    private final StripeState state;
    private final EventLog events;
    private final PaymentIntents intents;
    private final SetupIntents setups;
    private final Confirmation confirmation;
    private final Customers customers;
    private final PaymentMethods methods;

    CheckoutVisit(StripeState state, StripeObjects objects) {
        this.state = state;
        this.events = objects.events();
        this.intents = objects.intents();
        this.setups = objects.setups();
        this.confirmation = objects.confirmation();
        this.customers = objects.customers();
        this.methods = objects.methods();
    }

    /** Tries to pay with the card; the session tells after it whether it is complete, declined or asks the holder. */
    ObjectNode pay(ObjectNode session, TestCard card) {
        if (!CheckoutSessions.isOpen(session)) {
            return session;
        }
        return session.path("mode").asText().equals("setup") ? saveCard(session, card) : charge(session, card);
    }

    /** The holder's answer to the bank; completes the session of the intent, if it has one. */
    ObjectNode answered(ObjectNode intent, boolean isAuthorized) {
        boolean wasAsking = intent.path("status").asText().equals("requires_action");
        ObjectNode after = confirmation.answered(intent, isAuthorized);
        String sessionId = after.path(INTENT_SESSION).asText("");
        if (wasAsking && !sessionId.isEmpty()) {
            ObjectNode session = state.named(Kind.CHECKOUT_SESSION, sessionId, "session");
            settle(session, after);
        }
        return after;
    }

    /** Why the last attempt failed, as an error code; empty when none did. */
    static String problem(ObjectNode session) {
        return session.path(PROBLEM).asText("");
    }

    static String sessionOf(ObjectNode intent) {
        return intent.path(INTENT_SESSION).asText("");
    }

    private ObjectNode charge(ObjectNode session, TestCard card) {
        ObjectNode intent = intent(session);
        if (intent.path("status").asText().equals("requires_action")) {
            return session;
        }
        ObjectNode values = intent.objectNode().put("payment_method", card.token());
        values.put("return_url", session.path("success_url").asText());
        try {
            return settle(session, confirmation.confirm(intent, new Parameters(Map.of(), values)));
        } catch (ProviderRefusal declined) {
            return settle(
                    session, state.named(Kind.PAYMENT_INTENT, intent.path("id").asText(), "payment_intent"));
        }
    }

    private ObjectNode intent(ObjectNode session) {
        String existing = session.path("payment_intent").asText("");
        if (!existing.isEmpty()) {
            return state.named(Kind.PAYMENT_INTENT, existing, "payment_intent");
        }
        ObjectNode values = session.path(CheckoutSessions.INTENT_DATA) instanceof ObjectNode given
                ? given.deepCopy()
                : session.objectNode();
        values.put("amount", session.path("amount_total").asLong())
                .put("currency", session.path("currency").asText());
        values.putArray("payment_method_types").add("card");
        boolean needsCustomer = values.has("setup_future_usage")
                || session.path("customer_creation").asText("").equals("always");
        customer(session, needsCustomer).ifPresent(id -> values.put("customer", id));
        ObjectNode intent = intents.create(new Parameters(Map.of(), values));
        intent.put(INTENT_SESSION, session.path("id").asText());
        state.put(Kind.PAYMENT_INTENT, intent);
        session.put("payment_intent", intent.path("id").asText());
        state.put(Kind.CHECKOUT_SESSION, session);
        return intent;
    }

    private Optional<String> customer(ObjectNode session, boolean isNeeded) {
        if (session.path("customer").isTextual() || !isNeeded) {
            return Optional.of(session.path("customer").asText("")).filter(id -> !id.isEmpty());
        }
        ObjectNode values = session.objectNode();
        JsonNode email = session.path("customer_email");
        if (email.isTextual()) {
            values.set("email", email);
        }
        String id =
                customers.create(new Parameters(Map.of(), values)).path("id").asText();
        session.put("customer", id);
        return Optional.of(id);
    }

    private ObjectNode saveCard(ObjectNode session, TestCard card) {
        if (card.isDeclined()) {
            return keep(session.put(PROBLEM, card.declineCode()));
        }
        String customer = customer(session, true).orElseThrow();
        ObjectNode method = methods.attach(methods.resolve(card.token()), customer);
        ObjectNode intent = setups.succeeded(customer, method, session.path(CheckoutSessions.INTENT_DATA));
        session.put("setup_intent", intent.path("id").asText());
        return complete(session);
    }

    private ObjectNode settle(ObjectNode session, ObjectNode intent) {
        String status = intent.path("status").asText();
        if (status.equals("succeeded") || status.equals("requires_capture")) {
            session.put("payment_status", status.equals("succeeded") ? "paid" : "unpaid");
            return complete(session);
        }
        JsonNode error = intent.path("last_payment_error");
        session.put(
                PROBLEM, error.path("decline_code").asText(error.path("code").asText("")));
        return keep(session);
    }

    private ObjectNode complete(ObjectNode session) {
        session.put("status", "complete").putNull("url").remove(PROBLEM);
        ObjectNode details = session.putObject("customer_details")
                .putNull("address")
                .put("tax_exempt", "none")
                .putNull("name")
                .putNull("phone")
                .putNull("tax_ids");
        details.set("email", session.path("customer_email"));
        keep(session);
        events.raise("checkout.session.completed", session);
        return session;
    }

    private ObjectNode keep(ObjectNode session) {
        state.put(Kind.CHECKOUT_SESSION, session);
        return session;
    }
}
