package com.petmatch.payments.gateway;

/** How far a refund has come at the provider. */
public enum RefundStatus {
    PENDING,
    SUCCEEDED,
    FAILED,
    CANCELED
}
