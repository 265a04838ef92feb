package com.petmatch.payments.gateway;

import com.petmatch.kernel.money.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * A payment as the provider tells it.
 *
 * @param amount what was asked for; empty where the provider did not say
 * @param captured what was taken of it, when that is less than all or the provider says so
 * @param heldUntil when held money is released by itself
 * @param next what the customer must do, when action is required
 * @param decline why it was declined
 */
public record GatewayPayment(
        PaymentStatus status,
        PaymentRefs refs,
        Optional<Money> amount,
        Optional<Money> captured,
        Optional<Instant> heldUntil,
        Optional<NextAction> next,
        Optional<DeclineReason> decline) {

    public static GatewayPayment of(PaymentStatus status, PaymentRefs refs) {
        return new GatewayPayment(
                status, refs, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public GatewayPayment withAmount(Money value) {
        return new GatewayPayment(status, refs, Optional.of(value), captured, heldUntil, next, decline);
    }

    public GatewayPayment withCaptured(Money value) {
        return new GatewayPayment(status, refs, amount, Optional.of(value), heldUntil, next, decline);
    }

    public GatewayPayment heldUntil(Instant value) {
        return new GatewayPayment(status, refs, amount, captured, Optional.of(value), next, decline);
    }

    public GatewayPayment withNext(NextAction value) {
        return new GatewayPayment(status, refs, amount, captured, heldUntil, Optional.of(value), decline);
    }

    public GatewayPayment withDecline(DeclineReason value) {
        return new GatewayPayment(status, refs, amount, captured, heldUntil, next, Optional.of(value));
    }
}
