package com.petmatch.payments.gateway;

/**
 * Taking or giving up money that is held. Whoever comes second learns how the payment stands: a capture of what was
 * captured already, and a void of what was voided already, answer with the payment and are no errors.
 */
public interface CaptureOps {

    /** Takes the money; {@link GatewayPayment#captured()} tells how much was. */
    GatewayPayment capture(CaptureCall call);

    /** Releases the money; {@link PaymentStatus#CAPTURED} when somebody took it first. */
    GatewayPayment voidHeld(VoidCall call);
}
