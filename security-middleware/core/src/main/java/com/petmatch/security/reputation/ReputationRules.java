package com.petmatch.security.reputation;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * What things cost and what follows. Immutable.
 *
 * @param points 0 to 100 for each signal; one that is not named has its default
 * @param halfLife in which a score halves, one minute to 30 days
 * @param challengeAt the score from which a caller must prove more
 * @param banAt the score from which it is banned, above {@code challengeAt} and at most 100; both are compared with whole
 *     points
 * @param lengths how long
 */
public record ReputationRules(
        Map<Signal, Integer> points, Duration halfLife, int challengeAt, int banAt, BanLengths lengths) {

    private static final Duration SHORTEST_HALF_LIFE = Duration.ofMinutes(1);
    private static final Duration LONGEST_HALF_LIFE = Duration.ofDays(30);

    public ReputationRules {
        points = Map.copyOf(points);
        points.forEach((signal, worth) -> {
            if (worth < 0 || worth > Score.MAX) {
                throw new IllegalArgumentException("Expected 0 to 100 points for " + signal + ", got " + worth);
            }
        });
        if (halfLife.compareTo(SHORTEST_HALF_LIFE) < 0 || halfLife.compareTo(LONGEST_HALF_LIFE) > 0) {
            throw new IllegalArgumentException("Expected a half-life of one minute to 30 days, got " + halfLife);
        }
        if (challengeAt < 1 || banAt <= challengeAt || banAt > Score.MAX) {
            throw new IllegalArgumentException(
                    "Expected 1 <= challenge < ban <= 100, got " + challengeAt + " and " + banAt);
        }
    }

    /** A half-life of one hour, a challenge from 60, a ban from 80. */
    public static ReputationRules standard() {
        return new ReputationRules(Map.of(), Duration.ofHours(1), 60, 80, BanLengths.standard());
    }

    public ReputationRules withPoints(Signal signal, int worth) {
        Map<Signal, Integer> changed = new EnumMap<>(Signal.class);
        changed.putAll(points);
        changed.put(signal, worth);
        return new ReputationRules(changed, halfLife, challengeAt, banAt, lengths);
    }

    public ReputationRules withHalfLife(Duration other) {
        return new ReputationRules(points, other, challengeAt, banAt, lengths);
    }

    public ReputationRules withLevels(int challenge, int ban) {
        return new ReputationRules(points, halfLife, challenge, ban, lengths);
    }

    public ReputationRules withLengths(BanLengths other) {
        return new ReputationRules(points, halfLife, challengeAt, banAt, other);
    }

    int points(Signal signal) {
        return points.getOrDefault(signal, signal.points());
    }

    /** What weak signals count for at most: half a ban, so that the other half must be meant. */
    double weakCeiling() {
        return banAt / 2.0;
    }
}
