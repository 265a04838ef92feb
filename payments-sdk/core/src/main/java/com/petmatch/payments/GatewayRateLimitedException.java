package com.petmatch.payments;

import java.time.Duration;

/** The provider asks to slow down for longer than this call may wait; nothing was done. */
public final class GatewayRateLimitedException extends PaymentException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    public GatewayRateLimitedException(Duration retryAfter, CallFacts facts) {
        super(PaymentErrors.GATEWAY_RATE_LIMITED, "the provider asks to wait " + retryAfter, facts, null);
        this.retryAfter = retryAfter;
    }

    /** What the provider asked for; zero when it named no time. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
