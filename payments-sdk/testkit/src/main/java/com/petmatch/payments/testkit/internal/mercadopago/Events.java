package com.petmatch.payments.testkit.internal.mercadopago;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.internal.sandbox.WebhookQueue;

/** Writes what the provider tells of a payment: its number and that something happened, never what. */
final class Events {

    static final String CREATED = "payment.created";
    static final String UPDATED = "payment.updated";

    private final MercadoPagoState state;
    private final WebhookQueue queue;

    Events(MercadoPagoState state) {
        this.state = state;
        this.queue = new WebhookQueue(state, Kind.EVENT, Kind.DELIVERY);
    }

    WebhookQueue queue() {
        return queue;
    }

    void raise(String action, ObjectNode payment) {
        ObjectNode event = JsonNodeFactory.instance
                .objectNode()
                .put("action", action)
                .put("api_version", "v1")
                .put("date_created", state.nowText())
                .put("id", state.nextNumber(Kind.EVENT))
                .put("live_mode", false)
                .put("type", "payment")
                .put("user_id", Account.COLLECTOR);
        event.putObject("data").put("id", payment.path("id").asText());
        state.put(Kind.EVENT, event);
        queue.schedule(event, action);
    }
}
