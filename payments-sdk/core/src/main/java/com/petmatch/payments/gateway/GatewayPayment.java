package com.petmatch.payments.gateway;

import com.petmatch.kernel.money.Money;
import java.util.Optional;

/**
 * A payment as the provider tells it.
 *
 * @param amount what it is about; empty where the provider did not say
 * @param next what the customer must do, when action is required
 * @param decline why it was declined
 */
public record GatewayPayment(
        PaymentStatus status,
        PaymentRefs refs,
        Optional<Money> amount,
        Optional<NextAction> next,
        Optional<DeclineReason> decline) {

    public static GatewayPayment of(PaymentStatus status, PaymentRefs refs) {
        return new GatewayPayment(status, refs, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public GatewayPayment withAmount(Money value) {
        return new GatewayPayment(status, refs, Optional.of(value), next, decline);
    }

    public GatewayPayment withNext(NextAction value) {
        return new GatewayPayment(status, refs, amount, Optional.of(value), decline);
    }

    public GatewayPayment withDecline(DeclineReason value) {
        return new GatewayPayment(status, refs, amount, next, Optional.of(value));
    }
}
