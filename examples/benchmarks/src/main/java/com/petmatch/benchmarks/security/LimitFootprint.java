package com.petmatch.benchmarks.security;

import com.petmatch.benchmarks.Heap;
import com.petmatch.security.limit.LimitKey;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LocalLimits;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;

/** Bytes of heap for each of a million limited keys, and for a table that met fifty million. Run it with {@code -Xmx3g}. */
public final class LimitFootprint {

    private static final int KEYS = 1_000_000;
    private static final LimitRule RULE = new LimitRule("many", 1, Duration.ofHours(1), 10);

    private LimitFootprint() {}

    public static void main(String[] args) {
        long before = Heap.used();
        LocalLimits limits = LocalLimits.ofCapacity(KEYS);
        fill(limits, KEYS);
        long table = Heap.used() - before;
        System.out.printf("PetMatch, 1 M keys: %.1f bytes a key%n", table / (double) KEYS);
        fill(limits, 50 * KEYS);
        System.out.printf("PetMatch, after 50 M keys: %.3f of that%n", (Heap.used() - before) / (double) table);

        long without = Heap.used();
        ConcurrentHashMap<String, Bucket> buckets = new ConcurrentHashMap<>();
        for (int i = 0; i < KEYS; i++) {
            buckets.put("account-" + i, LimitManyKeysBenchmark.bucket());
        }
        System.out.printf("Bucket4j in a map, 1 M keys: %.1f bytes a key%n", (Heap.used() - without) / (double) KEYS);
        if (limits.acquire(RULE, key(1)) == null || buckets.size() != KEYS) {
            throw new IllegalStateException("Expected both to be alive until here");
        }
    }

    private static void fill(LocalLimits limits, int keys) {
        for (int i = 0; i < keys; i++) {
            limits.acquire(RULE, key(i));
        }
    }

    private static LimitKey key(int i) {
        return LimitKey.of("many").account("account-" + i);
    }
}
