package com.petmatch.payments.gateway;

import java.time.Duration;

/** Waits between two tries; given, so that no test sleeps. Implementations are safe for concurrent use. */
@FunctionalInterface
public interface Pause {

    void pause(Duration length) throws InterruptedException;

    /** Blocks the thread for real. */
    static Pause blocking() {
        return length -> Thread.sleep(length.toMillis());
    }
}
