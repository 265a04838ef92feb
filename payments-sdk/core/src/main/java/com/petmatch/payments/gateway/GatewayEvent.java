package com.petmatch.payments.gateway;

import java.util.Optional;
import java.util.UUID;

/** A provider's event in neutral form. */
public sealed interface GatewayEvent {

    EventHeader header();

    /**
     * A payment or its hosted page changed.
     *
     * @param attempt our attempt, when the payment carries our reference
     */
    record PaymentUpdated(EventHeader header, Optional<UUID> attempt, GatewayPayment payment) implements GatewayEvent {}

    /** A payment changed; how, must be read from the provider, because the event itself proves nothing. */
    record PaymentChanged(EventHeader header, String paymentRef) implements GatewayEvent {}

    /** One refund changed. */
    record RefundUpdated(EventHeader header, GatewayRefund refund) implements GatewayEvent {}

    /** The refunds of a payment changed; which, must be read from the provider. */
    record RefundsChanged(EventHeader header, String paymentRef) implements GatewayEvent {}

    /** A dispute was opened, moved on or ended. */
    record DisputeUpdated(EventHeader header, GatewayDispute dispute) implements GatewayEvent {}

    /** A type this version does not act on: stored and acknowledged. */
    record Unknown(EventHeader header) implements GatewayEvent {}
}
