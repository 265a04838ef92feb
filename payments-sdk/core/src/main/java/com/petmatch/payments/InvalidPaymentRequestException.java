package com.petmatch.payments;

import com.petmatch.kernel.error.ErrorCode;

/** A request that cannot be accepted, refused before any call or by the provider without effect. */
public final class InvalidPaymentRequestException extends PaymentException {

    private static final long serialVersionUID = 1L;

    public InvalidPaymentRequestException(ErrorCode code, String message) {
        super(code, message, CallFacts.local(), null);
    }

    public InvalidPaymentRequestException(ErrorCode code, String message, CallFacts facts) {
        super(code, message, facts, null);
    }
}
