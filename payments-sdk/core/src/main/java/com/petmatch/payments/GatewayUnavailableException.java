package com.petmatch.payments;

import org.jspecify.annotations.Nullable;

/** The provider could not be reached, did not answer in time, or failed; see {@link #execution()} for what that means. */
public final class GatewayUnavailableException extends PaymentException {

    private static final long serialVersionUID = 1L;

    public GatewayUnavailableException(String message, CallFacts facts, @Nullable Throwable cause) {
        super(PaymentErrors.GATEWAY_UNAVAILABLE, message, facts, cause);
    }
}
