package com.petmatch.payments.testkit.internal.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.internal.sandbox.SandboxState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** One page of objects, newest first, as every list of the provider is cut. */
final class Listing {

    private Listing() {}

    static ObjectNode page(String url, List<ObjectNode> newestFirst, Parameters parameters) {
        List<ObjectNode> matching = new ArrayList<>(newestFirst);
        matching.removeIf(object -> !isCreatedWithin(
                object.path("created").asLong(), parameters.values().path("created")));
        int limit = Math.toIntExact(parameters.number("limit").orElse(10));
        if (limit < 1 || limit > 100) {
            throw ProviderRefusal.invalid("parameter_invalid_integer", "limit", "Limit must be from 1 to 100");
        }
        boolean isBackwards = parameters.text("ending_before").isPresent();
        if (isBackwards) {
            Collections.reverse(matching);
        }
        String cursorName = isBackwards ? "ending_before" : "starting_after";
        int from = parameters
                .text(cursorName)
                .map(id -> after(matching, id, cursorName))
                .orElse(0);
        int to = Math.min(from + limit, matching.size());
        List<ObjectNode> page = new ArrayList<>(matching.subList(from, to));
        if (isBackwards) {
            Collections.reverse(page);
        }
        return answer(url, page, to < matching.size());
    }

    static ObjectNode answer(String url, List<ObjectNode> page, boolean hasMore) {
        ObjectNode list = JsonNodeFactory.instance.objectNode().put("object", "list");
        page.forEach(object -> list.withArray("data").add(SandboxState.visible(object)));
        list.withArray("data");
        return list.put("has_more", hasMore).put("url", url);
    }

    private static int after(List<ObjectNode> objects, String id, String param) {
        return 1
                + IntStream.range(0, objects.size())
                        .filter(i -> objects.get(i).path("id").asText().equals(id))
                        .findFirst()
                        .orElseThrow(() -> ProviderRefusal.missing(400, "object", id, param));
    }

    private static boolean isCreatedWithin(long created, JsonNode window) {
        if (window.isIntegralNumber()) {
            return created == window.asLong();
        }
        return created >= window.path("gte").asLong(Long.MIN_VALUE)
                && created <= window.path("lte").asLong(Long.MAX_VALUE)
                && (!window.has("gt") || created > window.path("gt").asLong())
                && (!window.has("lt") || created < window.path("lt").asLong());
    }
}
