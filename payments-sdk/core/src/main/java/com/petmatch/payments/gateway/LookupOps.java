package com.petmatch.payments.gateway;

/** Finding out what became of a payment, by the provider's id where known, else by our own reference. */
public interface LookupOps {

    LookupOutcome find(PaymentQuery query);
}
