package com.petmatch.security.reputation;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Points as they stood at one instant; what they are worth later is computed when they are read. Immutable.
 *
 * @param strong 0 to 100, of signals that need intent
 * @param weak 0 to 100, of signals that can come from harmless software
 * @param at to the millisecond; a clock before it finds the points as they stood
 * @param misdeeds what earned them, the newest last, at most eight
 * @param version rises with each write, for compare-and-set
 */
public record Score(double strong, double weak, Instant at, List<Misdeed> misdeeds, long version) {

    /** The highest score. */
    public static final int MAX = 100;

    private static final int KEPT_MISDEEDS = 8;

    public Score {
        if (!(strong >= 0 && strong <= MAX) || !(weak >= 0 && weak <= MAX)) {
            throw new IllegalArgumentException("Expected points of 0 to 100, got " + strong + " and " + weak);
        }
        at = at.truncatedTo(ChronoUnit.MILLIS);
        misdeeds = List.copyOf(misdeeds);
    }

    static Score none(Instant at) {
        return new Score(0, 0, at, List.of(), 0);
    }

    /** The score at an instant, 0 to 100. */
    public double value(Instant now, ReputationRules rules) {
        double left = left(now, rules.halfLife());
        return Math.min(MAX, strong * left + Math.min(weak * left, rules.weakCeiling()));
    }

    Score plus(Misdeed misdeed, ReputationRules rules) {
        double left = left(misdeed.at(), rules.halfLife());
        int points = rules.points(misdeed.signal());
        boolean isWeak = misdeed.signal().isWeak();
        List<Misdeed> kept =
                new ArrayList<>(misdeeds.subList(Math.max(0, misdeeds.size() - KEPT_MISDEEDS + 1), misdeeds.size()));
        kept.add(misdeed);
        return new Score(
                Math.min(MAX, strong * left + (isWeak ? 0 : points)),
                Math.min(MAX, weak * left + (isWeak ? points : 0)),
                misdeed.at(),
                kept,
                version + 1);
    }

    /** What is left for after a ban: at most so many points, and a clean sheet. */
    Score paidDown(double most) {
        double all = strong + weak;
        double share = all <= most ? 1 : most / all;
        return new Score(strong * share, weak * share, at, List.of(), version + 1);
    }

    /** Higher for more points and for later ones; two scores keep their order however late they are compared. */
    double standing(Duration halfLife) {
        double halves = (double) at.toEpochMilli() / halfLife.toMillis();
        return halves + Math.log(Math.max(strong + weak, 1e-9)) / Math.log(2);
    }

    private double left(Instant now, Duration halfLife) {
        long millis = Math.max(0, Duration.between(at, now).toMillis());
        return Math.pow(0.5, (double) millis / halfLife.toMillis());
    }
}
