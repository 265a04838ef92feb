package com.petmatch.benchmarks.security;

import com.google.common.util.concurrent.RateLimiter;
import com.petmatch.security.limit.LimitKey;
import com.petmatch.security.limit.LimitOutcome;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LocalLimits;
import io.github.bucket4j.Bucket;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One key that everybody uses, always admitted; with {@code -t 2} two threads contend for it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class LimitHotKeyBenchmark {

    private static final int BURST = 1_000_000;

    private final LimitRule rule = new LimitRule("hot", 1_000_000_000, Duration.ofSeconds(1), BURST);
    private final LimitKey key = LimitKey.of("hot").account("one");
    private final LocalLimits petMatch = LocalLimits.ofCapacity(1_000);

    private final RateLimiter guava = RateLimiter.create(1e9);

    private final io.github.resilience4j.ratelimiter.RateLimiter resilience4j =
            io.github.resilience4j.ratelimiter.RateLimiter.of(
                    "hot",
                    RateLimiterConfig.custom()
                            .limitForPeriod(BURST)
                            .limitRefreshPeriod(Duration.ofMillis(1))
                            .timeoutDuration(Duration.ZERO)
                            .build());

    private final Bucket bucket4j = Bucket.builder()
            .addLimit(limit -> limit.capacity(BURST).refillGreedy(1_000_000_000, Duration.ofSeconds(1)))
            .build();

    @Benchmark
    public LimitOutcome petMatch() {
        return petMatch.acquire(rule, key);
    }

    @Benchmark
    public boolean guava() {
        return guava.tryAcquire();
    }

    @Benchmark
    public boolean resilience4j() {
        return resilience4j.acquirePermission();
    }

    @Benchmark
    public boolean bucket4j() {
        return bucket4j.tryConsume(1);
    }
}
