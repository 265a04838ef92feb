package com.petmatch.payments.gateway;

/** Payment with a method the provider keeps, without a page. */
public interface ChargeOps {

    /** Takes the amount; a decline is an answer, not an exception. */
    GatewayPayment charge(ChargeCall call);
}
