package com.petmatch.payments.testkit.internal.stripe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.sandbox.TestCard;
import java.util.List;

/** Saved and passing payment methods; the card behind one is a {@link TestCard}, never a number. */
final class PaymentMethods {

    static final String CARD = "_card";
    static final String USED = "_used";

    private final StripeState state;
    private final Shapes shapes;
    private final EventLog events;

    PaymentMethods(StripeState state, Shapes shapes, EventLog events) {
        this.state = state;
        this.shapes = shapes;
        this.events = events;
    }

    static TestCard card(ObjectNode method) {
        return TestCard.valueOf(method.path(CARD).asText());
    }

    /** The method that a payment names: a test token makes a new one, as the provider does. */
    ObjectNode resolve(String token) {
        return TestCard.ofToken(token)
                .map(this::make)
                .orElseGet(() -> state.named(Kind.PAYMENT_METHOD, token, "payment_method"));
    }

    /** Refuses a method of another customer, and one that was used once without being attached. */
    void requireUsable(ObjectNode method, String customer) {
        String owner = method.path("customer").asText("");
        if (!owner.isEmpty() && !owner.equals(customer)) {
            throw ProviderRefusal.invalid(
                    "",
                    "payment_method",
                    "The provided PaymentMethod belongs to a Customer; pass that Customer to use it.");
        }
        if (owner.isEmpty() && method.path(USED).asBoolean()) {
            throw ProviderRefusal.invalid(
                    "",
                    "payment_method",
                    "The provided PaymentMethod was previously used without Customer attachment and may not be used"
                            + " again.");
        }
    }

    ObjectNode attach(Parameters parameters) {
        ObjectNode method = resolve(parameters.pathVariable("payment_method"));
        String customer = parameters.requiredText("customer");
        state.named(Kind.CUSTOMER, customer, "customer");
        requireUsable(method, customer);
        return attach(method, customer);
    }

    ObjectNode attach(ObjectNode method, String customer) {
        method.put("customer", customer);
        state.put(Kind.PAYMENT_METHOD, method);
        events.raise("payment_method.attached", method);
        return method;
    }

    ObjectNode detach(Parameters parameters) {
        ObjectNode method = state.atPath(Kind.PAYMENT_METHOD, parameters.pathVariable("payment_method"));
        method.putNull("customer").put(USED, true);
        state.put(Kind.PAYMENT_METHOD, method);
        events.raise("payment_method.detached", method);
        return method;
    }

    ObjectNode ofCustomer(Parameters parameters) {
        String customer = parameters.pathVariable("customer");
        state.atPath(Kind.CUSTOMER, customer);
        List<ObjectNode> methods = state.all(Kind.PAYMENT_METHOD);
        methods.removeIf(method -> !method.path("customer").asText("").equals(customer));
        return Listing.page("/v1/customers/" + customer + "/payment_methods", methods, parameters);
    }

    private ObjectNode make(TestCard testCard) {
        ObjectNode method = shapes.blank(Kind.PAYMENT_METHOD)
                .put("id", state.nextId(Kind.PAYMENT_METHOD))
                .put("created", state.now().getEpochSecond())
                .put("allow_redisplay", "unspecified")
                .put("type", "card")
                .put(CARD, testCard.name());
        method.set("billing_details", Charges.noBillingDetails());
        method.putObject("metadata");
        ObjectNode card = method.putObject("card")
                .put("brand", testCard.brand())
                .put("country", "US")
                .put("display_brand", testCard.brand())
                .put("exp_month", 8)
                .put("exp_year", 2034)
                .put("fingerprint", "fp" + testCard.lastFour())
                .put("funding", "credit")
                .putNull("generated_from")
                .put("last4", testCard.lastFour())
                .putNull("regulated_status")
                .putNull("wallet");
        card.putObject("checks").put("cvc_check", "pass");
        card.putObject("networks").putNull("preferred").putArray("available").add(testCard.brand());
        card.putObject("three_d_secure_usage").put("supported", true);
        state.put(Kind.PAYMENT_METHOD, method);
        return method;
    }
}
