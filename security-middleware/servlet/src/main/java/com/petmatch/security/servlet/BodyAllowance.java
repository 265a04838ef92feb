package com.petmatch.security.servlet;

import java.util.concurrent.atomic.AtomicLong;

/** How many body bytes a request may still bring; shared by all wrappers of one request. */
final class BodyAllowance {

    private final AtomicLong remaining;

    BodyAllowance(long bytes) {
        this.remaining = new AtomicLong(bytes);
    }

    /** Counts bytes that were read; throws once there are more than allowed. */
    void spend(long count) throws BodyTooLargeException {
        if (count > 0 && remaining.addAndGet(-count) < 0) {
            throw new BodyTooLargeException();
        }
    }
}
