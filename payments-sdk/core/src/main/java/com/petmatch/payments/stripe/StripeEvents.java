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
import java.time.DateTimeException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads Stripe's events: the header by skimming, the whole when it is applied. */
final class StripeEvents {

    private final StripeObjects objects;

    StripeEvents(StripeObjects objects) {
        this.objects = objects;
    }

    /** Skims the top level; nested values are passed over, within the limits of depth and size. */
    EventHeader header(byte[] body) {
        try {
            return StripeEventReader.header(body);
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            throw unreadable(e);
        }
    }

    GatewayEvent event(byte[] body) {
        try {
            StripeEventReader.Read read = StripeEventReader.event(body);
            return event(read.header(), read.object());
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            throw unreadable(e);
        }
    }

    private GatewayEvent event(EventHeader header, JsonNode object) {
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
            case "charge.dispute.created",
                    "charge.dispute.updated",
                    "charge.dispute.closed",
                    "charge.dispute.funds_withdrawn",
                    "charge.dispute.funds_reinstated" -> dispute(header, object);
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

    // A dispute does not say when it changed, so the event's time stands for it.
    private GatewayEvent dispute(EventHeader header, JsonNode object) {
        return StripeObjects.reference(object, "payment_intent").isPresent()
                ? new GatewayEvent.DisputeUpdated(header, objects.dispute(object, header.createdAt()))
                : new GatewayEvent.Unknown(header);
    }

    private static GatewayProtocolException unreadable(Throwable cause) {
        return new GatewayProtocolException(
                "the event is not a JSON object with id and type within the limits",
                CallFacts.of(GatewayId.STRIPE.value(), false, Execution.NOT_EXECUTED),
                cause);
    }
}
