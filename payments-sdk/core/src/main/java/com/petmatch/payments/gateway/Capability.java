package com.petmatch.payments.gateway;

/** What a gateway may be able to do; {@link LookupOps} is not listed because every gateway must. */
public enum Capability {
    HOSTED_CHECKOUT,
    /** Holding money that the customer gave on a hosted page. */
    HOSTED_HOLD,
    /** Keeping the method that the customer used on a hosted page, for charges without him. */
    HOSTED_SAVE,
    CHARGE,
    /** Holding money first and taking it later: {@link CaptureOps}. */
    CAPTURE,
    /** Instant transfers, vouchers and bank slips: {@link LocalMethodOps}. */
    LOCAL_METHOD,
    REFUND,
    /** Keeping a customer's method: {@link VaultOps}. */
    VAULT,
    /** Reading disputes: {@link DisputeOps}. */
    DISPUTE,
    WEBHOOK
}
