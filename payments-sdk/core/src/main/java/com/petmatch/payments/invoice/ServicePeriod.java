package com.petmatch.payments.invoice;

import java.time.Instant;

/** What time an invoice pays for, the end excluded. */
public record ServicePeriod(Instant from, Instant to) {

    public ServicePeriod {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("Expected a period that ends after it begins, got " + from + ", " + to);
        }
    }
}
