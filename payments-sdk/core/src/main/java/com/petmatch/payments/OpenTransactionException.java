package com.petmatch.payments;

/** A remote call was asked for while a transaction is open on this thread: commit first. */
public final class OpenTransactionException extends PaymentException {

    private static final long serialVersionUID = 1L;

    public OpenTransactionException(String operation) {
        super(
                PaymentErrors.TRANSACTION_OPEN,
                operation + " calls a provider and cannot run inside a transaction",
                CallFacts.local(),
                null);
    }
}
