package com.petmatch.payments.testkit.internal.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The endpoints, and one delivery for each of them that wants an event. */
public final class WebhookQueue {

    static final String PENDING = "pending";

    private final SandboxState state;
    private final ObjectKind events;
    private final ObjectKind deliveries;
    private final List<WebhookEndpoint> endpoints = new CopyOnWriteArrayList<>();

    /** Over the tables of the provider's events and of the sandbox's deliveries. */
    public WebhookQueue(SandboxState state, ObjectKind events, ObjectKind deliveries) {
        this.state = state;
        this.events = events;
        this.deliveries = deliveries;
    }

    public void register(WebhookEndpoint endpoint) {
        endpoints.add(endpoint);
    }

    public List<WebhookEndpoint> endpoints() {
        return List.copyOf(endpoints);
    }

    /** The endpoints that want events of the type. */
    public List<WebhookEndpoint> wanting(String type) {
        return endpoints.stream().filter(endpoint -> endpoint.wants(type)).toList();
    }

    /** Schedules a stored event for each endpoint that wants its type. */
    public void schedule(ObjectNode event, String type) {
        wanting(type).forEach(endpoint -> schedule(event, type, endpoint));
    }

    SandboxState state() {
        return state;
    }

    ObjectKind deliveries() {
        return deliveries;
    }

    Optional<WebhookEndpoint> endpoint(ObjectNode delivery) {
        String url = delivery.path("endpoint").asText();
        return endpoints.stream()
                .filter(endpoint -> endpoint.url().toString().equals(url))
                .findFirst();
    }

    /** The event of a delivery as it is sent. */
    String body(ObjectNode delivery) {
        String id = delivery.path("event").asText();
        return state.find(events, id)
                .map(event -> SandboxState.visible(event).toString())
                .orElseThrow(() -> new IllegalStateException("A delivery without its event: " + id));
    }

    private void schedule(ObjectNode event, String type, WebhookEndpoint endpoint) {
        ObjectNode delivery = event.objectNode();
        delivery.put("id", state.nextId(deliveries))
                .put("event", event.path("id").asText())
                .put("type", type)
                .put("endpoint", endpoint.url().toString())
                .put("state", PENDING)
                .put("attempts", 0)
                .put("created", state.now().toEpochMilli())
                .put("due", state.now().toEpochMilli());
        state.put(deliveries, delivery);
    }
}
