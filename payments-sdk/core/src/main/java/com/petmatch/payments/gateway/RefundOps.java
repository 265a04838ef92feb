package com.petmatch.payments.gateway;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Giving back money of a captured payment. */
public interface RefundOps {

    GatewayRefund refund(RefundCall call);

    /** The refund that carries our id, if the provider has one. */
    Optional<GatewayRefund> find(String paymentRef, UUID refund);

    /**
     * Whether refunds carry our id at the provider. Where they do not, {@link #find} finds nothing, and a refund that is not
     * known yet, of the same amount and no older, is taken for the one that was asked for.
     */
    default boolean areNamed() {
        return true;
    }

    /** All refunds of a payment, those made in the provider's dashboard included. */
    List<GatewayRefund> refundsOf(String paymentRef);
}
