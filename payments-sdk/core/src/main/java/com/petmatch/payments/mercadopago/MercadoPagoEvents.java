package com.petmatch.payments.mercadopago;

import com.petmatch.payments.CallFacts;
import com.petmatch.payments.Execution;
import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.gateway.EventHeader;
import com.petmatch.payments.gateway.GatewayEvent;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.internal.Json;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads Mercado Pago's events. Their signature does not cover the body, and the body says nothing but a number: every event is a
 * reason to read the payment, never news by itself.
 */
final class MercadoPagoEvents {

    private static final String PAYMENT = "payment";

    EventHeader header(byte[] body) {
        return header(object(body));
    }

    GatewayEvent event(byte[] body) {
        JsonNode event = object(body);
        EventHeader header = header(event);
        Optional<String> payment = member(event.path("data"), "id")
                .filter(id -> Json.text(event, "type").equals(Optional.of(PAYMENT)))
                .filter(MercadoPagoEvents::isNumber);
        return payment.<GatewayEvent>map(id -> new GatewayEvent.PaymentChanged(header, id))
                .orElseGet(() -> new GatewayEvent.Unknown(header));
    }

    private static EventHeader header(JsonNode event) {
        try {
            String type = Json.text(event, "action")
                    .or(() -> Json.text(event, "type"))
                    .orElse("");
            if (type.isEmpty()) {
                throw new IllegalArgumentException("Expected an action or a type");
            }
            return new EventHeader(
                    GatewayId.MERCADO_PAGO,
                    member(event, "user_id").orElse(""),
                    member(event, "id").orElse(""),
                    type,
                    MercadoPagoObjects.date(event, "date_created").orElse(Instant.EPOCH));
        } catch (IllegalArgumentException e) {
            throw unreadable(e);
        }
    }

    private static JsonNode object(byte[] body) {
        return Json.object(body).orElseThrow(() -> unreadable(null));
    }

    /** A member that is a number in some events and a text in others. */
    private static Optional<String> member(JsonNode object, String name) {
        return Json.number(object, name).map(number -> Long.toString(number)).or(() -> Json.text(object, name));
    }

    private static boolean isNumber(String id) {
        return !id.isEmpty() && id.length() <= 20 && id.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static GatewayProtocolException unreadable(@Nullable Throwable cause) {
        return new GatewayProtocolException(
                "the event is not a JSON object with id and type within the limits",
                CallFacts.of(GatewayId.MERCADO_PAGO.value(), false, Execution.NOT_EXECUTED),
                cause);
    }
}
