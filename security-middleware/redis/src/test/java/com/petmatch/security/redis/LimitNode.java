package com.petmatch.security.redis;

import com.petmatch.security.limit.BucketLimitStore;
import com.petmatch.security.limit.LeasedLimits;
import com.petmatch.security.limit.LimitContentionException;
import com.petmatch.security.limit.LimitKey;
import com.petmatch.security.limit.LimitOutcome;
import com.petmatch.security.limit.LimitOutcome.Admitted;
import com.petmatch.security.limit.LimitOutcome.Limited;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LimitStore;
import io.lettuce.core.RedisClient;
import java.time.Duration;
import java.util.Optional;

/** One process of a cluster: asks as fast as it can until nothing is left and prints how much it was given. */
final class LimitNode {

    static final int NODES = 3;

    /** L = 1,200 · 0.05 / 3 = 20. A token an hour: however slow the machine, no second one joins the burst. */
    static final LimitRule RULE = new LimitRule("cluster", 1, Duration.ofHours(1), 1_200);

    private static final int REFUSALS_AT_THE_END = 50;

    private LimitNode() {}

    /** Arguments: the server's URL, and what to count with. Waits for a line so that all nodes start together. */
    public static void main(String[] args) throws Exception {
        RedisClient client = RedisClient.create(args[0]);
        client.setOptions(RedisBuckets.options(RedisScene.PATIENT));
        LimitStore exact = BucketLimitStore.over(
                RedisBuckets.connect(client, RedisScene.PATIENT).buckets(), RedisScene.NAMES);
        LimitStore limits = args[1].equals("leased")
                ? LeasedLimits.of(exact, NODES)
                : args[1].equals("script") ? RedisLimits.connect(client, RedisScene.NAMES) : exact;
        asked(limits, LimitKey.of("warm-up-" + ProcessHandle.current().pid()));
        System.out.println("ready");
        System.in.read();
        System.out.println(admitted(limits, LimitKey.of("shared-" + args[1])));
        System.exit(0);
    }

    private static int admitted(LimitStore limits, LimitKey key) {
        int admitted = 0;
        int refused = 0;
        while (refused < REFUSALS_AT_THE_END) {
            Optional<LimitOutcome> outcome = asked(limits, key);
            admitted += outcome.filter(Admitted.class::isInstance).isPresent() ? 1 : 0;
            refused += outcome.filter(Limited.class::isInstance).isPresent() ? 1 : 0;
        }
        return admitted;
    }

    /** A lost swap admits nothing: what the node's own share would do is not measured here. */
    private static Optional<LimitOutcome> asked(LimitStore limits, LimitKey key) {
        try {
            return Optional.of(limits.acquire(RULE, key));
        } catch (LimitContentionException lost) {
            return Optional.empty();
        }
    }
}
