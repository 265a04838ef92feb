package com.petmatch.platform.wiring;

import java.time.Duration;

/**
 * Something that is called again and again, safe to repeat; every bean of this type is.
 *
 * @param every the pause between two calls
 * @param everywhere on every host of the database, not on the leading one alone
 */
record ScheduledStep(String name, Duration every, boolean everywhere, Runnable work) {

    static ScheduledStep onLeader(String name, Duration every, Runnable work) {
        return new ScheduledStep(name, every, false, work);
    }

    static ScheduledStep onEachHost(String name, Duration every, Runnable work) {
        return new ScheduledStep(name, every, true, work);
    }
}
