package com.petmatch.security.session;

import java.time.Duration;

/**
 * How long sessions live and how many a subject may have.
 *
 * @param idle up to 24 hours without a request
 * @param absolute up to 30 days, whatever happens
 * @param perSubject 1 to 100; the oldest goes
 */
public record SessionRules(Duration idle, Duration absolute, int perSubject) {

    private static final SessionRules STANDARD = new SessionRules(Duration.ofMinutes(30), Duration.ofHours(12), 10);

    public SessionRules {
        if (idle.compareTo(Duration.ofMinutes(2)) < 0 || idle.compareTo(Duration.ofHours(24)) > 0) {
            throw new IllegalArgumentException("Expected an idle time of 2 minutes to 24 hours, got " + idle);
        }
        if (absolute.compareTo(idle) < 0 || absolute.compareTo(Duration.ofDays(30)) > 0) {
            throw new IllegalArgumentException(
                    "Expected an absolute time of the idle time to 30 days, got " + absolute);
        }
        if (perSubject < 1 || perSubject > 100) {
            throw new IllegalArgumentException("Expected 1 to 100 sessions a subject, got " + perSubject);
        }
    }

    /** 30 minutes idle, 12 hours in all, 10 a subject. */
    public static SessionRules standard() {
        return STANDARD;
    }
}
