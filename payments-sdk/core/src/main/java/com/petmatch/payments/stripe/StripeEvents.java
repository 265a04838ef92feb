package com.petmatch.payments.stripe;

import com.petmatch.payments.CallFacts;
import com.petmatch.payments.Execution;
import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.gateway.DeclineReason;
import com.petmatch.payments.gateway.EventHeader;
import com.petmatch.payments.gateway.GatewayEvent;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.internal.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JsonNode;

/** Reads Stripe's events: the header by skimming, the whole when it is applied. */
final class StripeEvents {

    private final StripeObjects objects;

    StripeEvents(StripeObjects objects) {
        this.objects = objects;
    }

    /** Skims the top level; nested values are passed over, within the limits of depth and size. */
    EventHeader header(byte[] body) {
        HeaderFields fields = new HeaderFields();
        try (JsonParser parser = Json.FACTORY.createParser(ObjectReadContext.empty(), body)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw unreadable(null);
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                fields.read(name, parser.nextToken(), parser);
                parser.skipChildren();
            }
            if (parser.nextToken() != null) {
                throw unreadable(null);
            }
            return fields.toHeader();
        } catch (JacksonException | IllegalArgumentException e) {
            throw unreadable(e);
        }
    }

    GatewayEvent event(byte[] body) {
        EventHeader header = header(body);
        JsonNode object = Json.object(body)
                .map(event -> event.path("data").path("object"))
                .orElseThrow(() -> unreadable(null));
        return switch (header.type()) {
            case "checkout.session.completed", "checkout.session.async_payment_succeeded", "checkout.session.expired" ->
                payment(header, object, objects.session(object));
            case "checkout.session.async_payment_failed" -> payment(header, object, failed(object));
            case "payment_intent.succeeded",
                    "payment_intent.processing",
                    "payment_intent.requires_action",
                    "payment_intent.amount_capturable_updated",
                    "payment_intent.payment_failed",
                    "payment_intent.canceled" -> payment(header, object, objects.intent(object));
            case "refund.created", "refund.updated", "refund.failed", "charge.refund.updated" -> refund(header, object);
            case "charge.refunded" ->
                StripeObjects.reference(object, "payment_intent")
                        .<GatewayEvent>map(ref -> new GatewayEvent.RefundsChanged(header, ref))
                        .orElseGet(() -> new GatewayEvent.Unknown(header));
            default -> new GatewayEvent.Unknown(header);
        };
    }

    private static GatewayEvent payment(EventHeader header, JsonNode object, GatewayPayment payment) {
        return new GatewayEvent.PaymentUpdated(header, StripeObjects.attempt(object), payment);
    }

    // Paid by a slow method on the page, and the money did not come: the page is complete, so only the type tells.
    private GatewayPayment failed(JsonNode session) {
        GatewayPayment told = objects.session(session);
        return GatewayPayment.of(PaymentStatus.DECLINED, told.refs())
                .withDecline(DeclineReason.unknown("async_payment_failed"));
    }

    private GatewayEvent refund(EventHeader header, JsonNode object) {
        return StripeObjects.reference(object, "payment_intent").isPresent()
                ? new GatewayEvent.RefundUpdated(header, objects.refund(object))
                : new GatewayEvent.Unknown(header);
    }

    private static GatewayProtocolException unreadable(@Nullable Throwable cause) {
        return new GatewayProtocolException(
                "the event is not a JSON object with id and type within the limits",
                CallFacts.of(GatewayId.STRIPE.value(), false, Execution.NOT_EXECUTED),
                cause);
    }

    /** Collects what the inbox needs. */
    private static final class HeaderFields {

        private String id = "";
        private String type = "";
        private String account = "";
        private long created;

        void read(String name, @Nullable JsonToken token, JsonParser parser) {
            if (token == JsonToken.VALUE_STRING) {
                switch (name) {
                    case "id" -> id = parser.getString();
                    case "type" -> type = parser.getString();
                    case "account" -> account = parser.getString();
                    default -> {
                        // Not needed here.
                    }
                }
            } else if (token == JsonToken.VALUE_NUMBER_INT && name.equals("created")) {
                created = parser.getLongValue();
            }
        }

        EventHeader toHeader() {
            if (id.isEmpty() || type.isEmpty()) {
                throw new IllegalArgumentException("Expected an id and a type");
            }
            return new EventHeader(GatewayId.STRIPE, account, id, type, Instant.ofEpochSecond(created));
        }
    }
}
