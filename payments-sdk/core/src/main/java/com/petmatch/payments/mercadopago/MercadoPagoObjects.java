package com.petmatch.payments.mercadopago;

import com.petmatch.kernel.money.Money;
import com.petmatch.payments.CallFacts;
import com.petmatch.payments.Execution;
import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.GatewayRefund;
import com.petmatch.payments.gateway.PaymentRefs;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.gateway.RefundStatus;
import com.petmatch.payments.internal.Json;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Reads Mercado Pago's objects; what is missing or of a wrong kind is a protocol fault, what is unknown is pending. */
final class MercadoPagoObjects {

    // Mercado Pago does not say until when it holds money; this is how long it documents.
    private static final Duration HOLD = Duration.ofDays(5);

    private final MercadoPagoAmounts amounts;

    MercadoPagoObjects(MercadoPagoAmounts amounts) {
        this.amounts = amounts;
    }

    GatewayPayment payment(JsonNode payment) {
        PaymentRefs refs = PaymentRefs.payment(id(payment, "id"));
        String detail = Json.text(payment, "status_detail").orElse("");
        return switch (requiredText(payment, "status")) {
            // Refunded, disputed or taken back by a bank: the money was taken once, the rest is told elsewhere.
            case "approved", "refunded", "charged_back", "in_mediation" ->
                GatewayPayment.of(PaymentStatus.CAPTURED, refs).withCaptured(amount(payment, "transaction_amount"));
            case "authorized" -> held(payment, refs);
            case "pending" -> waiting(payment, refs);
            case "rejected" ->
                sized(GatewayPayment.of(PaymentStatus.DECLINED, refs), payment)
                        .withDecline(MercadoPagoDeclines.reason(detail));
            case "cancelled" ->
                sized(
                        GatewayPayment.of(
                                detail.equals("expired") ? PaymentStatus.EXPIRED : PaymentStatus.CANCELED, refs),
                        payment);
            default -> sized(GatewayPayment.of(PaymentStatus.PENDING, refs), payment);
        };
    }

    GatewayRefund refund(JsonNode refund) {
        return new GatewayRefund(
                id(refund, "id"),
                id(refund, "payment_id"),
                // The provider keeps no word of ours with a refund.
                Optional.empty(),
                amount(refund, "amount"),
                refundStatus(Json.text(refund, "status").orElse("")),
                Optional.empty(),
                date(refund, "date_created").orElse(Instant.EPOCH));
    }

    /** Our attempt that the payment or page carries. */
    static Optional<UUID> attempt(JsonNode object) {
        return Json.text(object, "external_reference").flatMap(MercadoPagoObjects::uuid);
    }

    /** An id, which is a number in some objects and a text in others. */
    static String id(JsonNode object, String name) {
        return Json.number(object, name)
                .map(number -> Long.toString(number))
                .or(() -> Json.text(object, name))
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> missing(name));
    }

    static String requiredText(JsonNode object, String name) {
        return Json.text(object, name).orElseThrow(() -> missing(name));
    }

    static Optional<Instant> date(JsonNode object, String name) {
        return Json.text(object, name).flatMap(text -> {
            try {
                return Optional.of(OffsetDateTime.parse(text).toInstant());
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    static GatewayProtocolException missing(String name) {
        return new GatewayProtocolException(
                "Mercado Pago's object has no usable \"" + name + "\"",
                CallFacts.of(GatewayId.MERCADO_PAGO.value(), false, Execution.UNKNOWN),
                null);
    }

    private GatewayPayment held(JsonNode payment, PaymentRefs refs) {
        GatewayPayment held = sized(GatewayPayment.of(PaymentStatus.AUTHORIZED, refs), payment);
        return date(payment, "date_created")
                .map(created -> held.heldUntil(created.plus(HOLD)))
                .orElse(held);
    }

    private GatewayPayment waiting(JsonNode payment, PaymentRefs refs) {
        return MercadoPagoNextActions.of(payment)
                .map(next -> sized(GatewayPayment.of(PaymentStatus.ACTION_REQUIRED, refs), payment)
                        .withNext(next))
                .orElseGet(() -> sized(GatewayPayment.of(PaymentStatus.PENDING, refs), payment));
    }

    private GatewayPayment sized(GatewayPayment told, JsonNode payment) {
        return told.withAmount(amount(payment, "transaction_amount"));
    }

    private Money amount(JsonNode object, String name) {
        JsonNode number = object.path(name);
        String currency =
                Json.text(object, "currency_id").orElse(amounts.account().value());
        if (!number.isNumber() || !currency.equals(amounts.account().value())) {
            throw missing(name);
        }
        return amounts.money(number.decimalValue());
    }

    private static RefundStatus refundStatus(String status) {
        return switch (status) {
            case "approved" -> RefundStatus.SUCCEEDED;
            case "rejected" -> RefundStatus.FAILED;
            case "cancelled" -> RefundStatus.CANCELED;
            default -> RefundStatus.PENDING;
        };
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
