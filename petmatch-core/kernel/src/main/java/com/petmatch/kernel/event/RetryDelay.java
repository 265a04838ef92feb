package com.petmatch.kernel.event;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait after a failure: exponential with full jitter, so that many workers do not come back at once. */
record RetryDelay(Duration first, Duration longest) {

    private static final int MAX_DOUBLINGS = 20;

    Duration after(int failures, RandomGenerator random) {
        int doublings = Math.min(Math.max(failures - 1, 0), MAX_DOUBLINGS);
        long bound = Math.min(first.toMillis() << doublings, longest.toMillis());
        return Duration.ofMillis(1 + random.nextLong(bound));
    }
}
