package com.petmatch.payments.testkit.internal.stripe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Writes an event with a snapshot of its object, and one delivery for each endpoint that wants it. */
final class EventLog {

    private final StripeState state;
    private final Shapes shapes;
    private final String apiVersion;
    private final List<WebhookEndpoint> endpoints = new CopyOnWriteArrayList<>();
    private @Nullable String requestId;
    private @Nullable String idempotencyKey;

    EventLog(StripeState state, Shapes shapes, String apiVersion) {
        this.state = state;
        this.shapes = shapes;
        this.apiVersion = apiVersion;
    }

    void register(WebhookEndpoint endpoint) {
        endpoints.add(endpoint);
    }

    List<WebhookEndpoint> endpoints() {
        return endpoints;
    }

    /** Events written from now on say that this request caused them; both absent for what the clock or a page causes. */
    void causedBy(@Nullable String request, @Nullable String key) {
        this.requestId = request;
        this.idempotencyKey = key;
    }

    void raise(String type, ObjectNode object) {
        List<WebhookEndpoint> wanting =
                endpoints.stream().filter(endpoint -> endpoint.wants(type)).toList();
        ObjectNode event = shapes.blank(Kind.EVENT)
                .put("id", state.nextId(Kind.EVENT))
                .put("api_version", apiVersion)
                .put("created", state.now().getEpochSecond())
                .put("pending_webhooks", wanting.size())
                .put("type", type);
        event.putObject("data").set("object", StripeState.visible(object));
        event.putObject("request").put("id", requestId).put("idempotency_key", idempotencyKey);
        state.put(Kind.EVENT, event);
        wanting.forEach(endpoint -> schedule(event, endpoint));
    }

    ObjectNode list(Parameters parameters) {
        List<ObjectNode> matching = state.all(Kind.EVENT);
        parameters
                .text("type")
                .ifPresent(type ->
                        matching.removeIf(it -> !it.path("type").asText().equals(type)));
        List<String> types = parameters.texts("types");
        if (!types.isEmpty()) {
            matching.removeIf(it -> !types.contains(it.path("type").asText()));
        }
        return Listing.page("/v1/events", matching, parameters);
    }

    private void schedule(ObjectNode event, WebhookEndpoint endpoint) {
        ObjectNode delivery = event.objectNode();
        delivery.put("id", state.nextId(Kind.DELIVERY))
                .put("event", event.path("id").asText())
                .put("type", event.path("type").asText())
                .put("endpoint", endpoint.url().toString())
                .put("state", WebhookDispatch.PENDING)
                .put("attempts", 0)
                .put("created", state.now().toEpochMilli())
                .put("due", state.now().toEpochMilli());
        state.put(Kind.DELIVERY, delivery);
    }
}
