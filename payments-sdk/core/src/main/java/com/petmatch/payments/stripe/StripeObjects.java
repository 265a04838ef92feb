package com.petmatch.payments.stripe;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.CallFacts;
import com.petmatch.payments.Execution;
import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.gateway.Correlation;
import com.petmatch.payments.gateway.DisputeStatus;
import com.petmatch.payments.gateway.GatewayCode;
import com.petmatch.payments.gateway.GatewayDispute;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.GatewayRefund;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.payments.gateway.PaymentRefs;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.gateway.RefundStatus;
import com.petmatch.payments.internal.Form;
import com.petmatch.payments.internal.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Reads Stripe's objects; what is missing or of a wrong kind is a protocol fault, what is unknown is kept or pending. */
final class StripeObjects {

    private static final String ATTEMPT = "petmatch_attempt";
    private static final String REFUND = "petmatch_refund";
    // What card networks allow when Stripe does not say; some let merchants hold longer.
    private static final Duration HOLD = Duration.ofDays(7);

    private final StripeAmounts amounts;

    StripeObjects(StripeAmounts amounts) {
        this.amounts = amounts;
    }

    /** Our names of a payment, as metadata below the prefix. */
    static void putCorrelation(Form form, String prefix, Correlation correlation) {
        form.put(prefix + "[petmatch_charge]", correlation.charge().toString())
                .put(prefix + "[" + ATTEMPT + "]", correlation.attempt().toString())
                .put(prefix + "[petmatch_order]", correlation.order());
    }

    static void putRefund(Form form, UUID refund) {
        form.put("metadata[" + REFUND + "]", refund.toString());
    }

    static Optional<UUID> attempt(JsonNode object) {
        return uuid(object.path("metadata"), ATTEMPT);
    }

    GatewayPayment session(JsonNode session) {
        PaymentRefs refs = PaymentRefs.checkout(requiredText(session, "id"), reference(session, "payment_intent"));
        boolean paid = !Json.text(session, "payment_status").equals(Optional.of("unpaid"));
        String status = requiredText(session, "status");
        GatewayPayment payment = switch (status) {
            case "complete" -> GatewayPayment.of(paid ? PaymentStatus.CAPTURED : PaymentStatus.PENDING, refs);
            case "expired" -> GatewayPayment.of(PaymentStatus.EXPIRED, refs);
            default -> GatewayPayment.of(PaymentStatus.ACTION_REQUIRED, refs).withNext(page(session));
        };
        return withAmount(payment, session, "amount_total");
    }

    GatewayPayment intent(JsonNode intent) {
        PaymentRefs refs = PaymentRefs.payment(requiredText(intent, "id"));
        String status = requiredText(intent, "status");
        GatewayPayment payment = switch (status) {
            case "succeeded" -> captured(intent, GatewayPayment.of(PaymentStatus.CAPTURED, refs));
            case "requires_capture" -> held(intent, GatewayPayment.of(PaymentStatus.AUTHORIZED, refs));
            case "canceled" -> GatewayPayment.of(PaymentStatus.CANCELED, refs);
            case "requires_action" ->
                GatewayPayment.of(PaymentStatus.ACTION_REQUIRED, refs).withNext(StripeNextActions.of(intent));
            case "requires_payment_method" ->
                GatewayPayment.of(PaymentStatus.DECLINED, refs)
                        .withDecline(StripeDeclines.reason(intent.path("last_payment_error")));
            default -> GatewayPayment.of(PaymentStatus.PENDING, refs);
        };
        return withAmount(payment, intent, "amount");
    }

    private GatewayPayment captured(JsonNode intent, GatewayPayment payment) {
        return money(intent, "amount_received")
                .filter(Money::isPositive)
                .map(payment::withCaptured)
                .orElse(payment);
    }

    private static GatewayPayment held(JsonNode intent, GatewayPayment payment) {
        return Json.number(intent, "created")
                .map(created -> payment.heldUntil(Instant.ofEpochSecond(created).plus(HOLD)))
                .orElse(payment);
    }

    /** A refused card: the error holds the payment intent, when one was made. */
    GatewayPayment declined(JsonNode error) {
        PaymentRefs refs = Json.text(error.path("payment_intent"), "id")
                .map(PaymentRefs::payment)
                .orElse(PaymentRefs.NONE);
        return GatewayPayment.of(PaymentStatus.DECLINED, refs).withDecline(StripeDeclines.reason(error));
    }

    GatewayRefund refund(JsonNode refund) {
        String payment = reference(refund, "payment_intent").orElseThrow(() -> missing("payment_intent"));
        return new GatewayRefund(
                requiredText(refund, "id"),
                payment,
                uuid(refund.path("metadata"), REFUND),
                money(refund, "amount").orElseThrow(() -> missing("amount")),
                refundStatus(requiredText(refund, "status")),
                Json.text(refund, "failure_reason").map(GatewayCode::new),
                Instant.ofEpochSecond(Json.number(refund, "created").orElse(0L)));
    }

    /** @param knownAt when the dispute stood like this: it does not say so itself */
    GatewayDispute dispute(JsonNode dispute, Instant knownAt) {
        String status = requiredText(dispute, "status");
        return new GatewayDispute(
                requiredText(dispute, "id"),
                reference(dispute, "payment_intent").orElseThrow(() -> missing("payment_intent")),
                money(dispute, "amount").orElseThrow(() -> missing("amount")),
                disputeStatus(status),
                new GatewayCode(status),
                Json.number(dispute.path("evidence_details"), "due_by").map(Instant::ofEpochSecond),
                Json.number(dispute, "created").map(Instant::ofEpochSecond).orElse(knownAt),
                knownAt);
    }

    /** An id that may come alone or as the whole object. */
    static Optional<String> reference(JsonNode object, String name) {
        return Json.text(object, name).or(() -> Json.text(object.path(name), "id"));
    }

    static String requiredText(JsonNode object, String name) {
        return Json.text(object, name).orElseThrow(() -> missing(name));
    }

    static GatewayProtocolException missing(String name) {
        return new GatewayProtocolException(
                "Stripe's object has no usable \"" + name + "\"",
                CallFacts.of(GatewayId.STRIPE.value(), false, Execution.UNKNOWN),
                null);
    }

    private GatewayPayment withAmount(GatewayPayment payment, JsonNode object, String name) {
        return money(object, name).map(payment::withAmount).orElse(payment);
    }

    private Optional<Money> money(JsonNode object, String name) {
        Optional<String> currency = Json.text(object, "currency")
                .map(text -> text.toUpperCase(Locale.ROOT))
                .filter(CurrencyCode::isKnown);
        return Json.number(object, name)
                .flatMap(wire -> currency.map(code -> amounts.money(wire, CurrencyCode.of(code))));
    }

    private static NextAction page(JsonNode session) {
        Optional<Instant> expires = Json.number(session, "expires_at").map(Instant::ofEpochSecond);
        return StripeNextActions.url(session, "url")
                .<NextAction>map(url -> new NextAction.Redirect(url, expires))
                .orElseGet(() -> new NextAction.Unknown(new GatewayCode("session without url")));
    }

    private static RefundStatus refundStatus(String status) {
        return switch (status) {
            case "succeeded" -> RefundStatus.SUCCEEDED;
            case "failed" -> RefundStatus.FAILED;
            case "canceled" -> RefundStatus.CANCELED;
            default -> RefundStatus.PENDING;
        };
    }

    private static DisputeStatus disputeStatus(String status) {
        return switch (status) {
            case "warning_needs_response", "warning_under_review" -> DisputeStatus.WARNING;
            case "warning_closed" -> DisputeStatus.CLOSED;
            case "needs_response" -> DisputeStatus.NEEDS_RESPONSE;
            case "under_review" -> DisputeStatus.UNDER_REVIEW;
            case "won" -> DisputeStatus.WON;
            case "lost" -> DisputeStatus.LOST;
            // Also "prevented": whether the network gave the customer the money is not said.
            default -> DisputeStatus.UNKNOWN;
        };
    }

    private static Optional<UUID> uuid(JsonNode metadata, String name) {
        return Json.text(metadata, name).flatMap(text -> {
            try {
                return Optional.of(UUID.fromString(text));
            } catch (IllegalArgumentException notOurs) {
                return Optional.empty();
            }
        });
    }
}
