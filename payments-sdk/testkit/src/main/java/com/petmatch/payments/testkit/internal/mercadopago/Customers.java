package com.petmatch.payments.testkit.internal.mercadopago;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The seller's customers; an e-mail address belongs to one of them only. */
final class Customers {

    private static final int ALREADY_THERE = 101;

    private final MercadoPagoState state;
    private final Templates templates;
    private final Cards cards;

    Customers(MercadoPagoState state, Templates templates, Cards cards) {
        this.state = state;
        this.templates = templates;
        this.cards = cards;
    }

    ObjectNode create(Call call) {
        String email = call.text("email").orElse("");
        if (!byEmail(email).isEmpty()) {
            throw ProviderRefusal.invalid(ALREADY_THERE, "the customer already exist");
        }
        ObjectNode customer = templates
                .blank("customer")
                .put("id", state.nextId(Kind.CUSTOMER))
                .put("email", email)
                .put("date_created", state.nowText());
        return keep(customer, call);
    }

    ObjectNode read(Call call) {
        return withCards(state.customer(call.pathVariable("id")));
    }

    ObjectNode change(Call call) {
        return keep(state.customer(call.pathVariable("id")), call);
    }

    ObjectNode search(Call call) {
        List<ObjectNode> matching = call.text("email").map(this::byEmail).orElseGet(() -> state.all(Kind.CUSTOMER));
        matching.forEach(this::withCards);
        return PaymentSearch.page(matching, call);
    }

    private ObjectNode keep(ObjectNode customer, Call call) {
        call.copyTo(
                customer,
                "first_name",
                "last_name",
                "phone",
                "identification",
                "address",
                "description",
                "metadata",
                "default_card");
        customer.put("date_last_updated", state.nowText());
        state.put(Kind.CUSTOMER, customer);
        return withCards(customer);
    }

    private List<ObjectNode> byEmail(String email) {
        return state.where(Kind.CUSTOMER, it -> it.path("email").asText().equalsIgnoreCase(email));
    }

    private ObjectNode withCards(ObjectNode customer) {
        customer.set("cards", cards.of(customer.path("id").asText()));
        return customer;
    }
}
