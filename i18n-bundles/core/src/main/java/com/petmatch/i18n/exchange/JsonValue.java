package com.petmatch.i18n.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a JSON document (RFC 8259). Immutable; members keep their order. */
sealed interface JsonValue {

    record JsonObject(Map<String, JsonValue> members) implements JsonValue {

        public JsonObject {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        /** The member, or an empty object for one that is absent or of another kind. */
        JsonObject object(String name) {
            return members.get(name) instanceof JsonObject object ? object : new JsonObject(Map.of());
        }

        /** The text of a member; empty when absent or of another kind. */
        Optional<String> text(String name) {
            return members.get(name) instanceof JsonText text ? Optional.of(text.value()) : Optional.empty();
        }

        List<JsonValue> list(String name) {
            return members.get(name) instanceof JsonList list ? list.items() : List.of();
        }

        /** The members that are texts. */
        Map<String, String> texts() {
            Map<String, String> texts = new LinkedHashMap<>();
            members.forEach((name, value) -> {
                if (value instanceof JsonText text) {
                    texts.put(name, text.value());
                }
            });
            return texts;
        }
    }

    record JsonList(List<JsonValue> items) implements JsonValue {

        public JsonList {
            items = List.copyOf(items);
        }

        static JsonList ofTexts(List<String> texts) {
            return new JsonList(texts.stream().<JsonValue>map(JsonText::new).toList());
        }

        /** The items that are texts. */
        static List<String> texts(List<JsonValue> items) {
            return items.stream()
                    .filter(JsonText.class::isInstance)
                    .map(item -> ((JsonText) item).value())
                    .toList();
        }
    }

    record JsonText(String value) implements JsonValue {}

    /** A number or literal as it is written. */
    record JsonLiteral(String written) implements JsonValue {}
}
