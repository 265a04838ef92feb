package com.petmatch.payments.testkit.internal.stripe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** The provider's customers. */
final class Customers {

    private static final String[] FIELDS = {"address", "description", "email", "name", "phone", "shipping"};

    private final StripeState state;
    private final Shapes shapes;
    private final EventLog events;

    Customers(StripeState state, Shapes shapes, EventLog events) {
        this.state = state;
        this.shapes = shapes;
        this.events = events;
    }

    ObjectNode create(Parameters parameters) {
        ObjectNode customer = shapes.blank(Kind.CUSTOMER)
                .put("id", state.nextId(Kind.CUSTOMER))
                .put("created", state.now().getEpochSecond())
                .put("balance", 0)
                .put("delinquent", false)
                .put("next_invoice_sequence", 1)
                .put("tax_exempt", "none")
                .put("invoice_prefix", state.nextToken("").substring(0, 8).toUpperCase(Locale.ROOT));
        customer.putObject("invoice_settings");
        parameters.copyTo(customer, FIELDS);
        parameters.mergeMetadata(customer);
        state.put(Kind.CUSTOMER, customer);
        events.raise("customer.created", customer);
        return customer;
    }

    ObjectNode update(Parameters parameters) {
        ObjectNode customer = state.atPath(Kind.CUSTOMER, parameters.pathVariable("customer"));
        parameters.copyTo(customer, FIELDS);
        parameters.mergeMetadata(customer);
        state.put(Kind.CUSTOMER, customer);
        events.raise("customer.updated", customer);
        return customer;
    }

    ObjectNode delete(Parameters parameters) {
        ObjectNode customer = state.atPath(Kind.CUSTOMER, parameters.pathVariable("customer"));
        String id = customer.path("id").asText();
        state.remove(Kind.CUSTOMER, id);
        events.raise("customer.deleted", customer);
        return customer.objectNode().put("id", id).put("object", "customer").put("deleted", true);
    }

    ObjectNode list(Parameters parameters) {
        var matching = state.all(Kind.CUSTOMER);
        parameters
                .text("email")
                .ifPresent(email ->
                        matching.removeIf(it -> !it.path("email").asText().equals(email)));
        return Listing.page("/v1/customers", matching, parameters);
    }
}
