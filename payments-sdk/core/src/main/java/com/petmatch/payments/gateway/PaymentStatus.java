package com.petmatch.payments.gateway;

/** How far a payment has come at the provider. */
public enum PaymentStatus {
    ACTION_REQUIRED,
    PENDING,
    AUTHORIZED,
    DECLINED,
    CANCELED,
    EXPIRED,
    CAPTURED
}
