package com.petmatch.payments.testkit.internal.sandbox;

import java.time.Duration;
import java.util.List;

/** How long a provider waits after each failed delivery, the last wait again and again, and when it gives up. */
public record RetrySchedule(Duration limit, List<Duration> waits) {

    public RetrySchedule {
        waits = List.copyOf(waits);
        if (waits.isEmpty()) {
            throw new IllegalArgumentException("A schedule has at least one wait");
        }
    }

    Duration after(int attempts) {
        return waits.get(Math.min(attempts, waits.size()) - 1);
    }
}
