package com.petmatch.payments.recovery;

import java.time.Duration;
import java.util.List;

/**
 * When recovery asks about unknown outcomes.
 *
 * @param minimumAge how old an attempt must be; longer than a call may take
 * @param steps the wait after the first, second, … unanswered question; the last one repeats
 * @param operatorAfter from this age on a person is told as well
 */
public record RecoveryPolicy(Duration minimumAge, List<Duration> steps, Duration operatorAfter) {

    private static final Duration LONGEST_CALL = Duration.ofSeconds(40);

    public static final RecoveryPolicy DEFAULT = new RecoveryPolicy(
            Duration.ofMinutes(2),
            List.of(Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(6)),
            Duration.ofHours(24));

    public RecoveryPolicy {
        steps = List.copyOf(steps);
        if (minimumAge.compareTo(LONGEST_CALL) <= 0 || steps.isEmpty()) {
            throw new IllegalArgumentException(
                    "Expected a minimum age above " + LONGEST_CALL + " and one step or more, got " + minimumAge);
        }
    }

    Duration step(int looks) {
        return steps.get(Math.min(looks, steps.size() - 1));
    }
}
