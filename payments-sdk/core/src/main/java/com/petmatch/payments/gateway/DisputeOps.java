package com.petmatch.payments.gateway;

import java.util.List;
import java.util.Optional;

/** Reading disputes at the provider. */
public interface DisputeOps {

    Optional<GatewayDispute> find(String disputeRef);

    /** The disputes about a payment, the oldest first. */
    List<GatewayDispute> disputesOf(String paymentRef);
}
