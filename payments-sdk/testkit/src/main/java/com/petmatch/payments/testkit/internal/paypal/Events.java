package com.petmatch.payments.testkit.internal.paypal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.internal.sandbox.WebhookQueue;
import java.util.Map;

/** Writes an event with a snapshot of its object, as the API would answer it then, and schedules it. */
final class Events {

    private static final Map<Kind, String> RESOURCES = Map.of(
            Kind.ORDER, "checkout-order",
            Kind.AUTHORIZATION, "authorization",
            Kind.CAPTURE, "capture",
            Kind.REFUND, "refund",
            Kind.PAYMENT_TOKEN, "payment_token",
            Kind.DISPUTE, "dispute");

    private final PayPalState state;
    private final Views views;
    private final WebhookQueue queue;

    Events(PayPalState state, Views views) {
        this.state = state;
        this.views = views;
        this.queue = new WebhookQueue(state, Kind.EVENT, Kind.DELIVERY);
    }

    WebhookQueue queue() {
        return queue;
    }

    void raise(String type, Kind kind, ObjectNode object) {
        ObjectNode event = JsonNodeFactory.instance
                .objectNode()
                .put("id", state.nextId(Kind.EVENT))
                .put("event_version", "1.0")
                .put("create_time", state.time())
                .put("resource_type", RESOURCES.getOrDefault(kind, "unknown"))
                .put("resource_version", "2.0")
                .put("event_type", type)
                .put("summary", type.replace('.', ' '));
        event.set("resource", views.whole(kind, object));
        event.putArray("links");
        state.put(Kind.EVENT, event);
        queue.schedule(event, type);
    }
}
