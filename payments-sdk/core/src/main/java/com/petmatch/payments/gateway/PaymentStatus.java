package com.petmatch.payments.gateway;

/** How far a payment has come at the provider. */
public enum PaymentStatus {
    ACTION_REQUIRED,
    /** The customer agreed on the provider's page; the provider waits for {@link CheckoutOps#complete}. */
    APPROVED,
    PENDING,
    /** The money is held. */
    AUTHORIZED,
    DECLINED,
    CANCELED,
    EXPIRED,
    CAPTURED
}
