package com.petmatch.payments;

import java.util.Optional;

/** The same row kept changing while this step tried to write it; the step had no effect and may be repeated. */
public final class ConcurrentChangeException extends PaymentException {

    private static final long serialVersionUID = 1L;

    public ConcurrentChangeException(String what) {
        super(
                PaymentErrors.CONCURRENT_CHANGE,
                what + " was changed by others at every try",
                new CallFacts("none", Optional.empty(), true, Execution.NOT_EXECUTED),
                null);
    }
}
