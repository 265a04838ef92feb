package com.petmatch.payments.gateway;

/** What a gateway may be able to do; {@link LookupOps} is not listed because every gateway must. */
public enum Capability {
    HOSTED_CHECKOUT,
    CHARGE,
    REFUND,
    WEBHOOK
}
