package com.petmatch.payments;

import org.jspecify.annotations.Nullable;

/** The provider said something that cannot be read: broken, too large, too deep or contradicting what we know. */
public final class GatewayProtocolException extends PaymentException {

    private static final long serialVersionUID = 1L;

    public GatewayProtocolException(String message, CallFacts facts, @Nullable Throwable cause) {
        super(PaymentErrors.GATEWAY_PROTOCOL, message, facts, cause);
    }
}
