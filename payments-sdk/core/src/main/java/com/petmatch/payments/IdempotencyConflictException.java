package com.petmatch.payments;

/** The idempotency key was used before for another request; nothing was done. */
public final class IdempotencyConflictException extends PaymentException {

    private static final long serialVersionUID = 1L;

    public IdempotencyConflictException(String operation) {
        super(
                PaymentErrors.IDEMPOTENCY_CONFLICT,
                "the key was used before with another " + operation + " request; use a new key for a new request",
                CallFacts.local(),
                null);
    }
}
