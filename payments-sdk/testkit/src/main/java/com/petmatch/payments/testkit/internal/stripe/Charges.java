package com.petmatch.payments.testkit.internal.stripe;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.sandbox.TestCard;
import java.util.List;

/** Takes money: each attempt at an intent leaves a charge, and a captured one moves the balance. */
final class Charges {

    private final StripeState state;
    private final Shapes shapes;
    private final EventLog events;
    private final Balance balance;

    Charges(StripeState state, Shapes shapes, EventLog events, Balance balance) {
        this.state = state;
        this.shapes = shapes;
        this.events = events;
        this.balance = balance;
    }

    /** A charge that holds the whole amount, not captured yet. */
    ObjectNode authorize(ObjectNode intent, ObjectNode method) {
        ObjectNode charge = charge(intent, method).put("status", "succeeded").put("paid", true);
        charge.set("outcome", outcome("authorized", "approved_by_network", "Payment complete."));
        state.put(Kind.CHARGE, charge);
        return charge;
    }

    /** Captures the amount and books it. */
    ObjectNode capture(ObjectNode charge, long amount) {
        charge.put("captured", true)
                .put("amount_captured", amount)
                .put("amount_refunded", charge.path("amount").asLong() - amount);
        charge.put("balance_transaction", balance.book("charge", charge, amount));
        state.put(Kind.CHARGE, charge);
        return charge;
    }

    /** A charge that the issuer, or the holder's bank, refused. */
    ObjectNode decline(ObjectNode intent, ObjectNode method, String code, String declineCode) {
        ObjectNode charge = charge(intent, method)
                .put("status", "failed")
                .put("failure_code", code)
                .put("failure_message", "Your card was declined.");
        String type = declineCode.equals("fraudulent") ? "blocked" : "issuer_declined";
        charge.set("outcome", outcome(type, "declined_by_network", "The bank did not approve this payment."));
        state.put(Kind.CHARGE, charge);
        events.raise("charge.failed", charge);
        return charge;
    }

    /** Lets the whole authorisation go. */
    void release(ObjectNode charge) {
        charge.put("refunded", true)
                .put("amount_refunded", charge.path("amount").asLong());
        state.put(Kind.CHARGE, charge);
        events.raise("charge.refunded", charge);
    }

    ObjectNode list(Parameters parameters) {
        List<ObjectNode> matching = state.all(Kind.CHARGE);
        for (String name : List.of("customer", "payment_intent")) {
            parameters
                    .text(name)
                    .ifPresent(id ->
                            matching.removeIf(it -> !it.path(name).asText("").equals(id)));
        }
        return Listing.page("/v1/charges", matching, parameters);
    }

    static ObjectNode noBillingDetails() {
        ObjectNode details = JsonNodeFactory.instance.objectNode();
        details.putObject("address")
                .putNull("city")
                .putNull("country")
                .putNull("line1")
                .putNull("line2")
                .putNull("postal_code")
                .putNull("state");
        return details.putNull("email").putNull("name").putNull("phone").putNull("tax_id");
    }

    private ObjectNode charge(ObjectNode intent, ObjectNode method) {
        ObjectNode charge = shapes.blank(Kind.CHARGE)
                .put("id", state.nextId(Kind.CHARGE))
                .put("created", state.now().getEpochSecond())
                .put("amount_captured", 0)
                .put("amount_refunded", 0)
                .put("payment_intent", intent.path("id").asText())
                .put("payment_method", method.path("id").asText());
        for (String same : List.of("amount", "currency", "customer", "description", "metadata", "receipt_email")) {
            charge.set(same, intent.path(same));
        }
        charge.put("paid", false);
        charge.set("billing_details", noBillingDetails());
        charge.putObject("fraud_details");
        charge.set("payment_method_details", details(PaymentMethods.card(method)));
        return charge;
    }

    private static ObjectNode details(TestCard testCard) {
        ObjectNode details = JsonNodeFactory.instance.objectNode().put("type", "card");
        ObjectNode card = details.putObject("card")
                .put("brand", testCard.brand())
                .put("country", "US")
                .put("exp_month", 8)
                .put("exp_year", 2034)
                .put("fingerprint", "fp" + testCard.lastFour())
                .put("funding", "credit")
                .put("last4", testCard.lastFour())
                .put("network", testCard.brand());
        for (String absent : List.of("installments", "mandate", "network_token", "three_d_secure", "wallet")) {
            card.putNull(absent);
        }
        card.putObject("checks")
                .putNull("address_line1_check")
                .putNull("address_postal_code_check")
                .put("cvc_check", "pass");
        return details;
    }

    private static ObjectNode outcome(String type, String network, String message) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", type)
                .put("network_status", network)
                .putNull("reason")
                .put("seller_message", message);
    }
}
