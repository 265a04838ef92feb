package com.petmatch.payments.stripe;

import com.petmatch.payments.gateway.EventHeader;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.internal.Json;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads an event in one pass over its bytes: what says which event it is, and of its object the plain members and the few
 * nested ones that are read. The rest, most of an event, is passed over within the limits of depth and size.
 */
final class StripeEventReader {

    /** Nested members of the object that are kept, whole; whoever reads another one adds it here. */
    private static final Set<String> NESTED =
            Set.of("metadata", "next_action", "last_payment_error", "payment_intent", "evidence_details");

    private final boolean withObject;
    private String id = "";
    private String type = "";
    private String account = "";
    private long created;
    private JsonNode object = Json.nothing();

    private StripeEventReader(boolean withObject) {
        this.withObject = withObject;
    }

    /** An event and the object it is about, without members when the event has none. */
    record Read(EventHeader header, JsonNode object) {}

    /**
     * Reads what the inbox needs.
     *
     * @throws tools.jackson.core.JacksonException when the bytes are no JSON within the limits
     * @throws IllegalArgumentException when they are not exactly one object with an id and a type
     */
    static EventHeader header(byte[] body) {
        return read(body, false).header();
    }

    /** Reads the event and its object; fails as {@link #header} does. */
    static Read event(byte[] body) {
        return read(body, true);
    }

    private static Read read(byte[] body, boolean withObject) {
        StripeEventReader reader = new StripeEventReader(withObject);
        try (JsonParser parser = Json.FACTORY.createParser(ObjectReadContext.empty(), body)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("Expected an object");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                reader.member(parser.currentName(), parser.nextToken(), parser);
            }
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("Expected one object");
            }
        }
        return new Read(reader.toHeader(), reader.object);
    }

    private void member(String name, @Nullable JsonToken token, JsonParser parser) {
        if (token == JsonToken.VALUE_STRING) {
            text(name, parser);
        } else if (token == JsonToken.VALUE_NUMBER_INT && name.equals("created")) {
            created = parser.getLongValue();
        } else if (token == JsonToken.START_OBJECT && withObject && name.equals("data")) {
            data(parser);
        } else {
            parser.skipChildren();
        }
    }

    private void text(String name, JsonParser parser) {
        switch (name) {
            case "id" -> id = parser.getString();
            case "type" -> type = parser.getString();
            case "account" -> account = parser.getString();
            default -> {
                // Not needed, so not even decoded.
            }
        }
    }

    private void data(JsonParser parser) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_OBJECT && name.equals("object")) {
                object = sparse(parser);
            } else {
                parser.skipChildren();
            }
        }
    }

    private static ObjectNode sparse(JsonParser parser) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (token.isScalarValue()) {
                put(node, name, token, parser);
            } else if (token == JsonToken.START_OBJECT && NESTED.contains(name)) {
                node.set(name, Json.subtree(parser));
            } else {
                parser.skipChildren();
            }
        }
        return node;
    }

    // Fractions and numbers beyond a long are left out: no amount, time or state of Stripe is one.
    private static void put(ObjectNode node, String name, JsonToken token, JsonParser parser) {
        if (token == JsonToken.VALUE_STRING) {
            node.put(name, parser.getString());
        } else if (token == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            node.put(name, parser.getLongValue());
        } else if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            node.put(name, token == JsonToken.VALUE_TRUE);
        }
    }

    private EventHeader toHeader() {
        if (id.isEmpty() || type.isEmpty()) {
            throw new IllegalArgumentException("Expected an id and a type");
        }
        return new EventHeader(GatewayId.STRIPE, account, id, type, Instant.ofEpochSecond(created));
    }
}
