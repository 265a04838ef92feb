package com.petmatch.payments.gateway;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Giving back money of a captured payment. */
public interface RefundOps {

    GatewayRefund refund(RefundCall call);

    /** The refund that carries our id, if the provider has one. */
    Optional<GatewayRefund> find(String paymentRef, UUID refund);

    /** All refunds of a payment, those made in the provider's dashboard included. */
    List<GatewayRefund> refundsOf(String paymentRef);
}
