package com.petmatch.payments.subscription;

import java.time.LocalDateTime;

/**
 * How long a period is.
 *
 * @param months 1 to 36
 */
public record BillingInterval(int months) {

    public static final BillingInterval MONTHLY = new BillingInterval(1);
    public static final BillingInterval YEARLY = new BillingInterval(12);

    public BillingInterval {
        if (months < 1 || months > 36) {
            throw new IllegalArgumentException("Expected an interval of 1 to 36 months, got " + months);
        }
    }

    LocalDateTime after(LocalDateTime anchor, long periods) {
        return anchor.plusMonths(Math.multiplyExact(periods, (long) months));
    }
}
