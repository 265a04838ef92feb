package com.petmatch.benchmarks.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.petmatch.security.limit.LimitKey;
import com.petmatch.security.limit.LimitOutcome;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LocalLimits;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A million keys in random order, all being limited: what the caches of the processor do not hold. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class LimitManyKeysBenchmark {

    @Param("1000000")
    int keys;

    private final LimitRule rule = new LimitRule("many", 100, Duration.ofMinutes(1), 1_000_000);
    private final SplittableRandom random = new SplittableRandom(7);
    private LimitKey[] names = {};
    private LocalLimits petMatch = LocalLimits.ofCapacity(1);
    private final ConcurrentHashMap<LimitKey, Long> bare = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<LimitKey, Bucket> buckets = new ConcurrentHashMap<>();
    private Cache<LimitKey, Bucket> cached = Caffeine.newBuilder().build();

    @Setup
    public void fill() {
        petMatch = LocalLimits.ofCapacity(keys);
        cached = Caffeine.newBuilder()
                .maximumSize(keys)
                .expireAfterAccess(Duration.ofHours(1))
                .build();
        names = new LimitKey[keys];
        for (int i = 0; i < keys; i++) {
            names[i] = LimitKey.of("many").account("account-" + i);
            bare.put(names[i], (long) i);
            bucketInMap(names[i]);
            bucketInCache(names[i]);
            petMatch.acquire(rule, names[i]);
        }
    }

    @Benchmark
    public Long bareMapRead() {
        return bare.get(anyKey());
    }

    @Benchmark
    public LimitOutcome petMatch() {
        return petMatch.acquire(rule, anyKey());
    }

    /** With a key made for this request, as a filter does. */
    @Benchmark
    public LimitOutcome petMatchFreshKey() {
        return petMatch.acquire(rule, LimitKey.of("many").account("account-" + random.nextInt(keys)));
    }

    @Benchmark
    public boolean bucket4jInMap() {
        return bucketInMap(anyKey()).tryConsume(1);
    }

    @Benchmark
    public boolean bucket4jInCaffeine() {
        return bucketInCache(anyKey()).tryConsume(1);
    }

    private Bucket bucketInMap(LimitKey key) {
        Bucket known = buckets.get(key);
        return known != null ? known : buckets.computeIfAbsent(key, missing -> bucket());
    }

    private Bucket bucketInCache(LimitKey key) {
        return cached.get(key, missing -> bucket());
    }

    static Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(1_000_000).refillGreedy(100, Duration.ofMinutes(1)))
                .build();
    }

    private LimitKey anyKey() {
        return names[random.nextInt(keys)];
    }
}
