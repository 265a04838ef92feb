package com.petmatch.payments.gateway;

import java.util.Optional;

/** Finding out what became of a payment, by the provider's id where known, else by our own reference. */
public interface LookupOps {

    LookupOutcome find(PaymentQuery query);

    /** The payment with this id of the provider; empty when there is none. */
    Optional<FoundPayment> payment(String paymentRef);
}
