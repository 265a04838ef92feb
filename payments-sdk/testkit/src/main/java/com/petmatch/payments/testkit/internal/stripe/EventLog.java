package com.petmatch.payments.testkit.internal.stripe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.internal.sandbox.SandboxState;
import com.petmatch.payments.testkit.internal.sandbox.WebhookQueue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes an event with a snapshot of its object, and one delivery for each endpoint that wants it. */
final class EventLog {

    private final StripeState state;
    private final Shapes shapes;
    private final String apiVersion;
    private final WebhookQueue queue;
    private @Nullable String requestId;
    private @Nullable String idempotencyKey;

    EventLog(StripeState state, Shapes shapes, String apiVersion) {
        this.queue = new WebhookQueue(state, Kind.EVENT, Kind.DELIVERY);
        this.state = state;
        this.shapes = shapes;
        this.apiVersion = apiVersion;
    }

    WebhookQueue queue() {
        return queue;
    }

    /** Events written from now on say that this request caused them; both absent for what the clock or a page causes. */
    void causedBy(@Nullable String request, @Nullable String key) {
        this.requestId = request;
        this.idempotencyKey = key;
    }

    void raise(String type, ObjectNode object) {
        ObjectNode event = shapes.blank(Kind.EVENT)
                .put("id", state.nextId(Kind.EVENT))
                .put("api_version", apiVersion)
                .put("created", state.now().getEpochSecond())
                .put("pending_webhooks", queue.wanting(type).size())
                .put("type", type);
        event.putObject("data").set("object", SandboxState.visible(object));
        event.putObject("request").put("id", requestId).put("idempotency_key", idempotencyKey);
        state.put(Kind.EVENT, event);
        queue.schedule(event, type);
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
}
