package com.petmatch.payments.testkit.internal.paypal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.testkit.sandbox.TestBuyer;
import java.time.Duration;
import java.util.Map;

/** Amounts that are held: captured in parts or whole, voided, or expired after 29 days. */
final class Authorizations {

    private static final Duration VALID = Duration.ofDays(29);
    private static final long MAX_CAPTURE_PERCENT = 115;
    private static final Map<String, String> NOT_CAPTURABLE = Map.of(
            "CAPTURED", "AUTHORIZATION_ALREADY_CAPTURED",
            "VOIDED", "AUTHORIZATION_VOIDED",
            "DENIED", "AUTHORIZATION_DENIED");
    private static final Map<String, String> NOT_VOIDABLE =
            Map.of("CAPTURED", "PREVIOUSLY_CAPTURED", "VOIDED", "PREVIOUSLY_VOIDED", "DENIED", "CANNOT_BE_VOIDED");

    private final PayPalState state;
    private final Events events;
    private final Captures captures;

    Authorizations(PayPalState state, Events events, Captures captures) {
        this.state = state;
        this.events = events;
        this.captures = captures;
    }

    ObjectNode hold(ObjectNode order, ObjectNode unit, Money amount) {
        TestBuyer buyer = PayPalState.buyer(order);
        ObjectNode authorization = state.blank(Kind.AUTHORIZATION, "CREATED");
        authorization.set("amount", PayPalAmounts.write(amount));
        authorization
                .put("expiration_time", state.timeIn(VALID))
                .put("_order", order.path("id").asText())
                .put("_reference_id", unit.path("reference_id").asText())
                .put("_captured", 0);
        Captures.copyReferences(unit, authorization);
        PayPalState.of(authorization, buyer);
        boolean isDenied = buyer == TestBuyer.CAPTURE_DECLINED;
        state.changed(Kind.AUTHORIZATION, authorization, isDenied ? "DENIED" : "CREATED");
        events.raise(
                isDenied ? "PAYMENT.AUTHORIZATION.DENIED" : "PAYMENT.AUTHORIZATION.CREATED",
                Kind.AUTHORIZATION,
                authorization);
        return authorization;
    }

    Result capture(PayPalRequest request) {
        ObjectNode authorization = state.atPath(Kind.AUTHORIZATION, request.id());
        requireCapturable(authorization);
        Money held = PayPalAmounts.stored(authorization.path("amount"));
        long captured = authorization.path("_captured").asLong();
        Money amount = amount(request.body(), held.minus(Money.of(captured, held.currency())));
        long total = Math.addExact(captured, amount.minorUnits());
        if (total > Math.multiplyExact(held.minorUnits(), MAX_CAPTURE_PERCENT) / 100) {
            throw PayPalRefusal.unprocessable("MAX_CAPTURE_AMOUNT_EXCEEDED", "/amount/value");
        }
        boolean isFinal = request.body().path("final_capture").asBoolean();
        ObjectNode capture =
                captures.take(orderOf(authorization), unit(authorization, request.body()), amount, isFinal);
        authorization.put("_captured", total);
        boolean isDone = isFinal || total >= held.minorUnits();
        state.changed(Kind.AUTHORIZATION, authorization, isDone ? "CAPTURED" : "PARTIALLY_CAPTURED");
        return Result.created(Kind.CAPTURE, capture);
    }

    Result release(PayPalRequest request) {
        ObjectNode authorization = state.atPath(Kind.AUTHORIZATION, request.id());
        String problem = NOT_VOIDABLE.get(authorization.path("status").asText());
        if (problem != null) {
            throw PayPalRefusal.unprocessable(problem);
        }
        state.changed(Kind.AUTHORIZATION, authorization, "VOIDED");
        events.raise("PAYMENT.AUTHORIZATION.VOIDED", Kind.AUTHORIZATION, authorization);
        return request.wantsWhole() ? Result.read(Kind.AUTHORIZATION, authorization) : Result.noContent();
    }

    private void requireCapturable(ObjectNode authorization) {
        String problem = NOT_CAPTURABLE.get(authorization.path("status").asText());
        if (problem != null) {
            throw PayPalRefusal.unprocessable(problem);
        }
        if (state.isPast(authorization, "expiration_time", Duration.ZERO)) {
            throw PayPalRefusal.unprocessable("AUTHORIZATION_EXPIRED");
        }
    }

    private static Money amount(ObjectNode body, Money rest) {
        if (!body.has("amount")) {
            return rest;
        }
        Money amount = PayPalAmounts.positive(body.path("amount"), "/amount");
        if (!amount.currency().equals(rest.currency())) {
            throw PayPalRefusal.unprocessable("AUTH_CAPTURE_CURRENCY_MISMATCH", "/amount/currency_code");
        }
        return amount;
    }

    /** The order as the buyer of this authorisation approved it. */
    private ObjectNode orderOf(ObjectNode authorization) {
        ObjectNode order = authorization.objectNode();
        order.put("id", authorization.path("_order").asText());
        return PayPalState.of(order, PayPalState.buyer(authorization));
    }

    private static ObjectNode unit(ObjectNode authorization, ObjectNode body) {
        ObjectNode unit = authorization.objectNode();
        unit.put("reference_id", authorization.path("_reference_id").asText());
        unit.put("_authorization", authorization.path("id").asText());
        Captures.copyReferences(authorization, unit);
        Captures.copyReferences(body, unit);
        return unit;
    }
}
