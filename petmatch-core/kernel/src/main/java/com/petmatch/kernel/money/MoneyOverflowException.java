package com.petmatch.kernel.money;

import com.petmatch.kernel.error.KernelErrors;
import com.petmatch.kernel.error.PetMatchException;
import java.util.Map;

/** A result left the range of 64-bit minor units; nothing was cut off or wrapped around. Immutable. */
public final class MoneyOverflowException extends PetMatchException {

    private static final long serialVersionUID = 1L;

    /** Carries the currency and the name of the calculation. */
    public MoneyOverflowException(CurrencyCode currency, String operation) {
        super(
                KernelErrors.MONEY_OVERFLOW,
                "Expected a result within 64-bit minor units of " + currency + ", but " + operation + " leaves them",
                Map.of("currency", currency, "operation", operation));
    }
}
