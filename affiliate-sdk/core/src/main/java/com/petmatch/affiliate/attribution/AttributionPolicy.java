package com.petmatch.affiliate.attribution;

import java.time.Duration;

/**
 * How clicks become customers of a partner. Immutable.
 *
 * @param window how old a click may be, more than zero; the far end is outside
 */
public record AttributionPolicy(BindingMode mode, Duration window) {

    public AttributionPolicy {
        if (window.isNegative() || window.isZero()) {
            throw new IllegalArgumentException("Expected a window above zero, got " + window);
        }
    }

    /** The last click of 30 days. */
    public static AttributionPolicy standard() {
        return new AttributionPolicy(BindingMode.LAST_CLICK_WINDOW, Duration.ofDays(30));
    }

    public static AttributionPolicy of(BindingMode mode, Duration window) {
        return new AttributionPolicy(mode, window);
    }
}
