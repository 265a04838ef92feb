package com.petmatch.security.reputation;

import java.time.Duration;

/**
 * How long automatic bans last. Immutable.
 *
 * @param first of a target that was not banned lately; each repetition doubles it
 * @param longest where doubling ends, at most 30 days
 * @param shared the longest for networks that many people share
 * @param remembered how long after its end a ban still counts as one to repeat
 */
public record BanLengths(Duration first, Duration longest, Duration shared, Duration remembered) {

    private static final Duration LIMIT = Duration.ofDays(30);

    public BanLengths {
        if (!isPositive(first) || !isPositive(shared) || remembered.isNegative()) {
            throw new IllegalArgumentException("Expected positive lengths, got " + first + ", " + shared);
        }
        if (longest.compareTo(first) < 0 || longest.compareTo(LIMIT) > 0) {
            throw new IllegalArgumentException(
                    "Expected the longest ban between the first and 30 days, got " + longest);
        }
    }

    /** Ten minutes, doubling to 24 hours; ten minutes for shared networks; remembered for 24 hours. */
    public static BanLengths standard() {
        return new BanLengths(Duration.ofMinutes(10), Duration.ofDays(1), Duration.ofMinutes(10), Duration.ofDays(1));
    }

    Duration of(int repeat, boolean isShared) {
        Duration length = first;
        for (int i = 1; i < repeat && length.compareTo(longest) < 0; i++) {
            length = length.multipliedBy(2);
        }
        Duration capped = length.compareTo(longest) > 0 ? longest : length;
        return isShared && capped.compareTo(shared) > 0 ? shared : capped;
    }

    private static boolean isPositive(Duration length) {
        return !length.isNegative() && !length.isZero();
    }
}
