package com.petmatch.security.redis;

import com.petmatch.security.limit.BucketLimitStore;
import com.petmatch.security.limit.LeasedLimits;
import com.petmatch.security.limit.LimitContentionException;
import com.petmatch.security.limit.LimitKey;
import com.petmatch.security.limit.LimitOutcome.Admitted;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LimitStore;
import io.lettuce.core.RedisClient;
import java.time.Duration;

/** One process of a cluster: asks as fast as it can for a while and prints how much it was given, and when. */
final class LimitNode {

    static final int NODES = 3;

    /** L = 1,200 · 0.05 / 3 = 20. */
    static final LimitRule RULE = new LimitRule("cluster", 1_000, Duration.ofSeconds(1), 1_200);

    private static final long NANOS_OF_WORK = Duration.ofMillis(700).toNanos();

    private LimitNode() {}

    /** Arguments: the server's URL, and what to count with. Waits for a line so that all nodes start together. */
    public static void main(String[] args) throws Exception {
        RedisClient client = RedisClient.create(args[0]);
        client.setOptions(RedisBuckets.options());
        LimitStore exact = BucketLimitStore.over(RedisBuckets.connect(client).buckets(), RedisScene.NAMES);
        LimitStore limits = args[1].equals("leased")
                ? LeasedLimits.of(exact, NODES)
                : args[1].equals("script") ? RedisLimits.connect(client, RedisScene.NAMES) : exact;
        admits(limits, LimitKey.of("warm-up-" + ProcessHandle.current().pid()));
        System.out.println("ready");
        System.in.read();
        long start = System.nanoTime();
        long admitted = 0;
        while (System.nanoTime() - start < NANOS_OF_WORK) {
            admitted += admits(limits, LimitKey.of("shared")) ? 1 : 0;
        }
        System.out.println(admitted + " " + start + " " + System.nanoTime());
        System.exit(0);
    }

    /** A lost swap or a late answer admits nothing: what the node's own share would do is not measured here. */
    private static boolean admits(LimitStore limits, LimitKey key) {
        try {
            return limits.acquire(RULE, key) instanceof Admitted;
        } catch (LimitContentionException lost) {
            return false;
        } catch (RuntimeException late) {
            return false;
        }
    }
}
