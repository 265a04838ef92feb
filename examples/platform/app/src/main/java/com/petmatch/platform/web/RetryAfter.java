package com.petmatch.platform.web;

import java.time.Duration;

/** A wait as the field {@code Retry-After} and a sentence tell it. */
public final class RetryAfter {

    public static final String FIELD = "Retry-After";

    private RetryAfter() {}

    /** Rounded up, at least one: whoever waits so long is not refused again for a fraction. */
    public static long wholeSeconds(Duration wait) {
        return Math.max(1, wait.plusNanos(999_999_999).toSeconds());
    }
}
