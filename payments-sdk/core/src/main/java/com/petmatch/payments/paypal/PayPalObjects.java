package com.petmatch.payments.paypal;

import com.petmatch.kernel.money.Money;
import com.petmatch.payments.CallFacts;
import com.petmatch.payments.Execution;
import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.gateway.DeclineReason;
import com.petmatch.payments.gateway.GatewayCode;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.GatewayRefund;
import com.petmatch.payments.gateway.PaymentRefs;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.gateway.RefundStatus;
import com.petmatch.payments.internal.Json;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Reads PayPal's objects; what is missing or of a wrong kind is a protocol fault, what is unknown is kept or pending. */
final class PayPalObjects {

    /** Before our id of a refund: a refund made elsewhere repeats the capture's own {@code custom_id}. */
    static final String REFUND = "refund-";

    private static final List<String> APPROVAL = List.of("payer-action", "approve");

    private final PayPalAmounts amounts;
    private final PayPalLinks links;

    PayPalObjects(PayPalAmounts amounts, PayPalLinks links) {
        this.amounts = amounts;
        this.links = links;
    }

    PayPalLinks links() {
        return links;
    }

    /** An order with what was held or taken under it: our orders have one purchase unit. */
    GatewayPayment order(JsonNode order) {
        PaymentRefs refs = PaymentRefs.checkout(requiredText(order, "id"), Optional.empty());
        JsonNode unit = order.path("purchase_units").path(0);
        GatewayPayment payment = switch (requiredText(order, "status")) {
            case "COMPLETED" -> money(unit.path("payments"), refs);
            case "APPROVED" -> GatewayPayment.of(PaymentStatus.APPROVED, refs);
            case "VOIDED" -> GatewayPayment.of(PaymentStatus.CANCELED, refs);
            case "CREATED", "SAVED", "PAYER_ACTION_REQUIRED" ->
                GatewayPayment.of(PaymentStatus.ACTION_REQUIRED, refs).withNext(links.action(order, APPROVAL));
            default -> GatewayPayment.of(PaymentStatus.PENDING, refs);
        };
        return amounts.money(unit, "amount").map(payment::withAmount).orElse(payment);
    }

    private GatewayPayment money(JsonNode payments, PaymentRefs order) {
        JsonNode hold = payments.path("authorizations").path(0);
        PaymentRefs refs = text(hold, "id").map(order::withHold).orElse(order);
        JsonNode capture = payments.path("captures").path(0);
        if (capture.isObject()) {
            return capture(capture, refs);
        }
        return hold.isObject() ? authorization(hold, refs) : GatewayPayment.of(PaymentStatus.PENDING, refs);
    }

    GatewayPayment capture(JsonNode capture) {
        return capture(capture, relatedRefs(capture));
    }

    private GatewayPayment capture(JsonNode capture, PaymentRefs known) {
        PaymentRefs refs = known.withPayment(requiredText(capture, "id"));
        return switch (requiredText(capture, "status")) {
            case "COMPLETED", "PARTIALLY_REFUNDED", "REFUNDED" -> {
                GatewayPayment taken = GatewayPayment.of(PaymentStatus.CAPTURED, refs);
                yield amounts.money(capture, "amount").map(taken::withCaptured).orElse(taken);
            }
            case "DECLINED", "FAILED" ->
                GatewayPayment.of(PaymentStatus.DECLINED, refs).withDecline(processorReason(capture));
            default -> GatewayPayment.of(PaymentStatus.PENDING, refs);
        };
    }

    GatewayPayment authorization(JsonNode authorization) {
        PaymentRefs refs = relatedRefs(authorization).withHold(requiredText(authorization, "id"));
        return authorization(authorization, refs);
    }

    private static GatewayPayment authorization(JsonNode authorization, PaymentRefs refs) {
        return switch (requiredText(authorization, "status")) {
            case "CREATED" -> {
                GatewayPayment held = GatewayPayment.of(PaymentStatus.AUTHORIZED, refs);
                yield time(authorization, "expiration_time")
                        .map(held::heldUntil)
                        .orElse(held);
            }
            case "VOIDED" -> GatewayPayment.of(PaymentStatus.CANCELED, refs);
            case "DENIED" ->
                GatewayPayment.of(PaymentStatus.DECLINED, refs).withDecline(processorReason(authorization));
            default -> GatewayPayment.of(PaymentStatus.PENDING, refs);
        };
    }

    GatewayRefund refund(JsonNode refund, String paymentRef) {
        return new GatewayRefund(
                requiredText(refund, "id"),
                paymentRef,
                ours(refund),
                amounts.money(refund, "amount").orElseThrow(() -> missing("amount")),
                refundStatus(requiredText(refund, "status")),
                text(refund.path("status_details"), "reason").map(GatewayCode::new),
                time(refund, "create_time").orElse(Instant.EPOCH));
    }

    Optional<Money> amount(JsonNode object, String name) {
        return amounts.money(object, name);
    }

    /** Our attempt, when an order, a capture or an authorisation carries it. */
    static Optional<UUID> attempt(JsonNode object) {
        return uuid(object, "custom_id")
                .or(() -> uuid(object.path("purchase_units").path(0), "custom_id"));
    }

    static Optional<String> orderId(JsonNode payment) {
        return text(payment.path("supplementary_data").path("related_ids"), "order_id");
    }

    static Optional<String> text(JsonNode object, String name) {
        return Json.text(object, name).filter(text -> !text.isEmpty());
    }

    static String requiredText(JsonNode object, String name) {
        return text(object, name).orElseThrow(() -> missing(name));
    }

    static Optional<Instant> time(JsonNode object, String name) {
        return text(object, name).flatMap(text -> {
            try {
                return Optional.of(OffsetDateTime.parse(text).toInstant());
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    static GatewayProtocolException missing(String name) {
        return new GatewayProtocolException(
                "PayPal's object has no usable \"" + name + "\"",
                CallFacts.of(GatewayId.PAYPAL.value(), false, Execution.UNKNOWN),
                null);
    }

    private static PaymentRefs relatedRefs(JsonNode payment) {
        PaymentRefs order = orderId(payment)
                .map(id -> PaymentRefs.checkout(id, Optional.empty()))
                .orElse(PaymentRefs.NONE);
        return text(payment.path("supplementary_data").path("related_ids"), "authorization_id")
                .map(order::withHold)
                .orElse(order);
    }

    private static DeclineReason processorReason(JsonNode payment) {
        return text(payment.path("processor_response"), "response_code")
                .map(PayPalIssues::processorReason)
                .orElseGet(() -> DeclineReason.unknown(requiredText(payment, "status")));
    }

    private static RefundStatus refundStatus(String status) {
        return switch (status) {
            case "COMPLETED" -> RefundStatus.SUCCEEDED;
            case "FAILED" -> RefundStatus.FAILED;
            case "CANCELLED" -> RefundStatus.CANCELED;
            default -> RefundStatus.PENDING;
        };
    }

    private static Optional<UUID> ours(JsonNode refund) {
        return text(refund, "custom_id")
                .filter(text -> text.startsWith(REFUND))
                .flatMap(text -> uuid(text.substring(REFUND.length())));
    }

    private static Optional<UUID> uuid(JsonNode object, String name) {
        return text(object, name).flatMap(PayPalObjects::uuid);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
