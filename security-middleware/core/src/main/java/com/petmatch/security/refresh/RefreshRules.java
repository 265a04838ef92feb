package com.petmatch.security.refresh;

import java.time.Duration;

/**
 * How long families live and how many a subject may have.
 *
 * @param idle up to 90 days without a rotation
 * @param absolute up to 366 days, whatever happens
 * @param grace up to 60 seconds in which the client may repeat a rotation whose answer it did not get
 * @param perSubject 1 to 100; the oldest goes
 */
public record RefreshRules(Duration idle, Duration absolute, Duration grace, int perSubject) {

    private static final RefreshRules STANDARD =
            new RefreshRules(Duration.ofDays(14), Duration.ofDays(30), Duration.ofSeconds(10), 20);

    public RefreshRules {
        if (idle.compareTo(Duration.ofMinutes(10)) < 0 || idle.compareTo(Duration.ofDays(90)) > 0) {
            throw new IllegalArgumentException("Expected an idle time of 10 minutes to 90 days, got " + idle);
        }
        if (absolute.compareTo(idle) < 0 || absolute.compareTo(Duration.ofDays(366)) > 0) {
            throw new IllegalArgumentException(
                    "Expected an absolute time of the idle time to 366 days, got " + absolute);
        }
        if (grace.isNegative() || grace.compareTo(Duration.ofSeconds(60)) > 0) {
            throw new IllegalArgumentException("Expected a grace of 0 to 60 seconds, got " + grace);
        }
        if (perSubject < 1 || perSubject > 100) {
            throw new IllegalArgumentException("Expected 1 to 100 families a subject, got " + perSubject);
        }
    }

    /** 14 days idle, 30 days in all, 10 seconds of grace, 20 a subject. */
    public static RefreshRules standard() {
        return STANDARD;
    }
}
