package com.petmatch.kernel.money;

import com.petmatch.kernel.error.KernelErrors;
import com.petmatch.kernel.error.PetMatchException;
import java.util.Map;

/** Two amounts of different currencies met in one calculation; there is no implicit exchange. Immutable. */
public final class CurrencyMismatchException extends PetMatchException {

    private static final long serialVersionUID = 1L;

    private final String expected;
    private final String actual;

    /** Carries both currencies. */
    public CurrencyMismatchException(CurrencyCode expected, CurrencyCode actual) {
        super(
                KernelErrors.CURRENCY_MISMATCH,
                "Expected " + expected + ", got " + actual,
                Map.of("expected", expected, "actual", actual));
        this.expected = expected.value();
        this.actual = actual.value();
    }

    /** The currency of the amount that was calculated on. */
    public CurrencyCode expected() {
        return CurrencyCode.of(expected);
    }

    /** The currency that was handed in. */
    public CurrencyCode actual() {
        return CurrencyCode.of(actual);
    }
}
