package com.petmatch.benchmarks.security;

import com.petmatch.security.firewall.FirewallReport;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Honest requests through the whole firewall, beside a regular expression that only looks for the same literals. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FirewallBenchmark {

    @Benchmark
    public FirewallReport headOurs(FirewallWorld world) {
        return world.firewall.inspectHead(world.head);
    }

    /** The pass over the literals alone: the same work as the regular expression's. */
    @Benchmark
    public int headLiteralsOurs(FirewallWorld world) {
        int touched = 0;
        for (String value : world.values) {
            touched += world.groups.in(value) == 0 ? 0 : 1;
        }
        return touched;
    }

    /** Stops at the first literal of a value. */
    @Benchmark
    public int headLiteralsRegexFirst(FirewallWorld world) {
        int touched = 0;
        for (String value : world.values) {
            touched += world.alternation.matcher(value).find() ? 1 : 0;
        }
        return touched;
    }

    /** Reads each value to its end, as a scan that must know all literals does. */
    @Benchmark
    public int headLiteralsRegexAll(FirewallWorld world) {
        int touched = 0;
        for (String value : world.values) {
            touched += hits(world, value) > 0 ? 1 : 0;
        }
        return touched;
    }

    @Benchmark
    public FirewallReport jsonOurs(FirewallWorld world) {
        return world.firewall.inspectBody(world.jsonBody);
    }

    /** Without reading JSON: the text of the body as it is. */
    @Benchmark
    public int jsonLiteralsRegexAll(FirewallWorld world) {
        return hits(world, world.json);
    }

    private static int hits(FirewallWorld world, String value) {
        Matcher matcher = world.alternation.matcher(value);
        int hits = 0;
        while (matcher.find()) {
            hits++;
        }
        return hits;
    }
}
