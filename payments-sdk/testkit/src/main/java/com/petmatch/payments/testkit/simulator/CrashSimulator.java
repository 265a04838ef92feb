package com.petmatch.payments.testkit.simulator;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/**
 * Lives through random histories of a shop and checks that each order was paid once at most, that our books equal the
 * provider's, and that nothing stays open for ever. A history follows from its seed alone: one thread, a clock that
 * stands still, two processes that die at any call and any commit, a wire that loses requests and answers, a provider
 * that answers an error after charging, events that come twice, late, in any order or never.
 *
 * <p>Immutable and safe for concurrent use.
 */
public final class CrashSimulator {

    private static final int LEAST_STEPS = 8;
    private static final int MORE_STEPS = 40;

    private final SimulatedHost host;

    private CrashSimulator(SimulatedHost host) {
        this.host = host;
    }

    /** A simulator of processes put together as this says. */
    public static CrashSimulator of(SimulatedHost host) {
        return new CrashSimulator(host);
    }

    /**
     * How one history ended.
     *
     * @param crashes how often a process died in it
     * @param violations what did not hold, in words; empty for a good one
     */
    public record Verdict(long seed, int crashes, List<String> violations) {

        public Verdict {
            violations = List.copyOf(violations);
        }

        public boolean isGood() {
            return violations.isEmpty();
        }

        /** Says how to live through it again. */
        @Override
        public String toString() {
            return "CrashSimulator.of(host).run(" + seed + "L): " + (isGood() ? "good" : violations);
        }
    }

    /** Lives through the history of this seed. */
    public Verdict run(long seed) {
        History history = new History(seed, host);
        history.live(LEAST_STEPS + new SplittableRandom(~seed).nextInt(MORE_STEPS));
        return new Verdict(seed, history.crashes(), Invariants.violations(history));
    }

    /**
     * The first bad one of the histories {@code from}, {@code from + 1}, …; empty when all {@code count} are good. They know
     * nothing of each other and run on all cores.
     */
    public Optional<Verdict> firstBad(long from, long count) {
        return LongStream.range(from, from + count)
                .parallel()
                .mapToObj(this::run)
                .filter(verdict -> !verdict.isGood())
                .findFirst();
    }
}
