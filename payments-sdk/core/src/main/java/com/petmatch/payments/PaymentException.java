package com.petmatch.payments;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.error.PetMatchException;
import org.jspecify.annotations.Nullable;

/**
 * A conflict, a configuration fault or a failed call; expected outcomes of a payment are values instead.
 *
 * <p>The facts {@code gateway}, {@code requestId}, {@code retryable} and {@code execution} tell what may follow. Messages
 * never hold secrets, tokens or card data.
 */
public abstract class PaymentException extends PetMatchException {

    private static final long serialVersionUID = 1L;

    private final String gateway;
    private final boolean retryable;
    private final Execution execution;

    protected PaymentException(ErrorCode code, String message, CallFacts facts, @Nullable Throwable cause) {
        super(code, message, facts.toMap(), cause);
        this.gateway = facts.gateway();
        this.retryable = facts.retryable();
        this.execution = facts.execution();
    }

    /** The provider's name, {@code none} when no provider was involved. */
    public final String gateway() {
        return gateway;
    }

    public final boolean isRetryable() {
        return retryable;
    }

    public final Execution execution() {
        return execution;
    }
}
