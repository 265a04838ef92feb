package com.petmatch.payments.paypal;

import com.petmatch.payments.CallFacts;
import com.petmatch.payments.Execution;
import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.gateway.EventHeader;
import com.petmatch.payments.gateway.GatewayEvent;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.internal.Json;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads PayPal's events: what they are about travels with them, in the shape of the API. */
final class PayPalEvents {

    private final PayPalObjects objects;
    private final PayPalDisputes disputes;

    PayPalEvents(PayPalObjects objects, PayPalDisputes disputes) {
        this.objects = objects;
        this.disputes = disputes;
    }

    EventHeader header(byte[] body) {
        return header(read(body));
    }

    GatewayEvent event(byte[] body) {
        JsonNode event = read(body);
        EventHeader header = header(event);
        JsonNode resource = event.path("resource");
        return switch (header.type()) {
            case "CHECKOUT.ORDER.APPROVED", "CHECKOUT.ORDER.COMPLETED" ->
                payment(header, resource, objects.order(resource));
            case "PAYMENT.AUTHORIZATION.CREATED", "PAYMENT.AUTHORIZATION.VOIDED", "PAYMENT.AUTHORIZATION.DENIED" ->
                payment(header, resource, objects.authorization(resource));
            case "PAYMENT.CAPTURE.COMPLETED",
                    "PAYMENT.CAPTURE.PENDING",
                    "PAYMENT.CAPTURE.DENIED",
                    "PAYMENT.CAPTURE.DECLINED" -> payment(header, resource, objects.capture(resource));
            case "PAYMENT.CAPTURE.REFUNDED",
                    "PAYMENT.CAPTURE.REVERSED",
                    "PAYMENT.REFUND.PENDING",
                    "PAYMENT.REFUND.FAILED" -> refund(header, resource);
            case "CUSTOMER.DISPUTE.CREATED", "CUSTOMER.DISPUTE.UPDATED", "CUSTOMER.DISPUTE.RESOLVED" ->
                new GatewayEvent.DisputeUpdated(header, disputes.dispute(resource));
            default -> new GatewayEvent.Unknown(header);
        };
    }

    private static GatewayEvent payment(EventHeader header, JsonNode resource, GatewayPayment payment) {
        return new GatewayEvent.PaymentUpdated(header, PayPalObjects.attempt(resource), payment);
    }

    private GatewayEvent refund(EventHeader header, JsonNode resource) {
        return PayPalLinks.idAbove(resource, PayPalRefunds.CAPTURES)
                .<GatewayEvent>map(capture -> new GatewayEvent.RefundUpdated(header, objects.refund(resource, capture)))
                .orElseGet(() -> new GatewayEvent.Unknown(header));
    }

    private static EventHeader header(JsonNode event) {
        Optional<String> id = PayPalObjects.text(event, "id");
        Optional<String> type = PayPalObjects.text(event, "event_type");
        if (id.isEmpty() || type.isEmpty()) {
            throw unreadable();
        }
        Instant created = PayPalObjects.time(event, "create_time").orElse(Instant.EPOCH);
        try {
            return new EventHeader(GatewayId.PAYPAL, "", id.get(), type.get(), created);
        } catch (IllegalArgumentException tooLong) {
            throw unreadable();
        }
    }

    private static JsonNode read(byte[] body) {
        return Json.object(body).orElseThrow(PayPalEvents::unreadable);
    }

    private static GatewayProtocolException unreadable() {
        return new GatewayProtocolException(
                "the event is not a JSON object with id and event_type within the limits",
                CallFacts.of(GatewayId.PAYPAL.value(), false, Execution.NOT_EXECUTED),
                null);
    }
}
