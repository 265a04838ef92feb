package com.petmatch.payments;

/** The provider refused our credentials; nothing was done. */
public final class GatewayAuthenticationException extends PaymentException {

    private static final long serialVersionUID = 1L;

    public GatewayAuthenticationException(String message, CallFacts facts) {
        super(PaymentErrors.GATEWAY_AUTHENTICATION, message, facts, null);
    }
}
