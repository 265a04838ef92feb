package com.petmatch.payments.testkit.sandbox;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import okhttp3.Interceptor;

/**
 * The faults that a sandbox will make, by operation ({@code POST /v1/refunds}, {@code GET /v1/charges/{charge}}, or {@code *}
 * for all). The first rule that fits wins. Safe for concurrent use.
 */
public final class Faults {

    /** Marks an answer that the interceptor turns into the client's own time-out. */
    static final String TIME_OUT_HEADER = "Sandbox-Fault";

    private static final int ALWAYS = Integer.MAX_VALUE;

    private final List<Rule> rules = new ArrayList<>();
    private final SplittableRandom random;

    /** Faults whose rates are drawn from the seed. */
    public Faults(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The next call of the operation fails so. */
    public Faults next(String operation, Fault fault) {
        return next(operation, 1, fault);
    }

    /** The next {@code count} calls of the operation fail so. */
    public Faults next(String operation, int count, Fault fault) {
        return add(new Rule(operation, fault, count, 1_000));
    }

    /** Every call of the operation fails so, until {@link #clear()}. */
    public Faults always(String operation, Fault fault) {
        return add(new Rule(operation, fault, ALWAYS, 1_000));
    }

    /** So many in a thousand calls of the operation fail so, drawn from the seed. */
    public Faults rate(String operation, int perThousand, Fault fault) {
        return add(new Rule(operation, fault, ALWAYS, perThousand));
    }

    public synchronized void clear() {
        rules.clear();
    }

    /** Whether rules with a count are left: a test that expects its fault to have happened asks this. */
    public synchronized boolean arePending() {
        return rules.stream().anyMatch(rule -> rule.left != ALWAYS);
    }

    /** For the client under test: turns the sandbox's time-outs into a time-out of the client, at once and without waiting. */
    public Interceptor interceptor() {
        return new FaultInterceptor();
    }

    /** For sandboxes: the fault of this call, counted down; empty when the call goes well. */
    public synchronized Optional<Fault> take(String operation) {
        Iterator<Rule> each = rules.iterator();
        while (each.hasNext()) {
            Rule rule = each.next();
            if (rule.fits(operation) && random.nextInt(1_000) < rule.perThousand) {
                if (rule.left != ALWAYS && --rule.left == 0) {
                    each.remove();
                }
                return Optional.of(rule.fault);
            }
        }
        return Optional.empty();
    }

    private synchronized Faults add(Rule rule) {
        rules.add(rule);
        return this;
    }

    private static final class Rule {
        private final String operation;
        private final Fault fault;
        private final int perThousand;
        private int left;

        Rule(String operation, Fault fault, int count, int perThousand) {
            if (count < 1 || perThousand < 0 || perThousand > 1_000) {
                throw new IllegalArgumentException("Count from 1, rate 0 to 1000, got " + count + ", " + perThousand);
            }
            this.operation = operation;
            this.fault = fault;
            this.left = count;
            this.perThousand = perThousand;
        }

        boolean fits(String called) {
            return operation.equals("*") || operation.equals(called);
        }
    }
}
