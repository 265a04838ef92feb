package com.petmatch.benchmarks.security;

import com.petmatch.security.decision.Decision;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** A whole decision about a request with a token, beside the decoding of the token alone. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecisionBenchmark {

    @Benchmark
    public Decision warmOurs(Deciders all) {
        return all.warm.decide(all.request);
    }

    /** With what an adapter does before. */
    @Benchmark
    public Decision warmOursFromFields(Deciders all) {
        return all.warm.decide(all.request());
    }

    @Benchmark
    public Decision coldOurs(Deciders all) {
        return all.cold.decide(all.request);
    }

    /** With ban list, reputation, honeypot and firewall. */
    @Benchmark
    public Decision warmGuarded(Deciders all) {
        return all.warmGuarded.decide(all.request);
    }

    @Benchmark
    public Decision coldGuarded(Deciders all) {
        return all.coldGuarded.decide(all.request);
    }

    /** With a body of 1 KiB of JSON, which the firewall reads. */
    @Benchmark
    public Decision warmGuardedPost(Deciders all) {
        return all.warmGuarded.decide(all.post);
    }

    @Benchmark
    public Decision coldGuardedPost(Deciders all) {
        return all.coldGuarded.decide(all.post);
    }

    @Benchmark
    public Object springDecodeAlone(Deciders all) {
        return all.decoders.spring.decode(all.decoders.tokens.rs256);
    }
}
