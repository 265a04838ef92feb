package com.petmatch.payments.testkit.internal.openapi;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Where today's API differs from the document: a list of {@code {"why", "set": pointer, "value"}} and
 * {@code {"why", "drop": pointer, "entry"}} (an entry of an array of names). A change that has no effect is an error, so that an
 * overlay cannot outlive its reason.
 */
public final class Overlay {

    private Overlay() {}

    public static JsonNode apply(JsonNode document, JsonNode overlay) {
        JsonNode changed = document.deepCopy();
        for (JsonNode change : overlay.path("changes")) {
            if (change.has("set")) {
                set(changed, change);
            } else {
                drop(changed, change);
            }
        }
        return changed;
    }

    private static void set(JsonNode document, JsonNode change) {
        JsonPointer pointer = JsonPointer.compile(change.path("set").asText());
        if (!(document.at(pointer.head()) instanceof ObjectNode parent)) {
            throw new IllegalStateException("Overlay names a place that is not there: " + pointer);
        }
        JsonNode before = parent.get(pointer.last().getMatchingProperty());
        JsonNode value = change.get("value");
        if (value.equals(before)) {
            throw new IllegalStateException("Overlay changes nothing: " + pointer);
        }
        parent.set(pointer.last().getMatchingProperty(), value);
    }

    private static void drop(JsonNode document, JsonNode change) {
        JsonPointer pointer = JsonPointer.compile(change.path("drop").asText());
        if (document.at(pointer) instanceof ArrayNode names) {
            for (int i = 0; i < names.size(); i++) {
                if (names.get(i).equals(change.get("entry"))) {
                    names.remove(i);
                    return;
                }
            }
        }
        throw new IllegalStateException("Overlay changes nothing: " + pointer + " " + change.get("entry"));
    }
}
