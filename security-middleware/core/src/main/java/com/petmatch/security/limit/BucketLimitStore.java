package com.petmatch.security.limit;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.limit.LimitOutcome.Admitted;
import com.petmatch.security.limit.LimitOutcome.Limited;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.BucketExceptions.BucketExecutionException;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeoutException;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Limits that several nodes share, over Bucket4j's {@link ProxyManager}: exact, one store call a demand.
 *
 * <p>A bucket's name is a keyed hash over the rule with its numbers and the key: nothing personal reaches the store, and a
 * changed rule starts a new bucket. When a later demand is refused, what the earlier ones took is given back. Store
 * failures throw; {@link ResilientLimits} turns them into the stated fail mode. Safe for concurrent use.
 */
public final class BucketLimitStore implements LimitStore {

    private final ProxyManager<String> buckets;
    private final StoreKeys names;

    private BucketLimitStore(ProxyManager<String> buckets, StoreKeys names) {
        this.buckets = buckets;
        this.names = names;
    }

    /**
     * A store over the buckets of Redis or PostgreSQL.
     *
     * @param nameKey at least 32 bytes, the same on every node: under it the buckets' names are hashed
     */
    public static BucketLimitStore over(ProxyManager<String> buckets, Secret nameKey) {
        return new BucketLimitStore(buckets, StoreKeys.of(nameKey));
    }

    @Override
    public LimitOutcome acquire(List<LimitDemand> demands) {
        for (LimitDemand demand : demands) {
            if (demand.cost() > demand.rule().burst()) {
                return Limited.forEver(demand.rule());
            }
        }
        List<Taken> taken = new ArrayList<>(demands.size());
        Taken tightest = null;
        for (LimitDemand demand : demands) {
            Taken next = take(demand);
            if (!next.probe().isConsumed()) {
                giveBack(taken);
                return Limited.until(demand.rule(), next.probe().getNanosToWaitForRefill());
            }
            taken.add(next);
            tightest = tightest == null || next.remaining() < tightest.remaining() ? next : tightest;
        }
        return admitted(tightest);
    }

    private static Admitted admitted(@Nullable Taken tightest) {
        if (tightest == null) {
            throw new IllegalArgumentException("Expected at least one demand");
        }
        return new Admitted(tightest.demand().rule(), tightest.remaining());
    }

    private record Taken(LimitDemand demand, BucketProxy bucket, ConsumptionProbe probe) {

        long remaining() {
            return probe.getRemainingTokens();
        }
    }

    private Taken take(LimitDemand demand) {
        LimitRule rule = demand.rule();
        BucketProxy bucket = buckets.builder().build(names.nameOf(demand), () -> configuration(rule));
        try {
            return new Taken(demand, bucket, bucket.tryConsumeAndReturnRemaining(demand.cost()));
        } catch (TimeoutException late) {
            throw late;
        } catch (BucketExecutionException failure) {
            // Without a cause it is the store's own word that every attempt to swap was lost.
            if (failure.getCause() == null) {
                throw new LimitContentionException(rule, failure);
            }
            throw failure;
        }
    }

    private static void giveBack(List<Taken> taken) {
        for (Taken earlier : taken) {
            try {
                earlier.bucket().addTokens(earlier.demand().cost());
            } catch (RuntimeException lost) {
                // Not given back admits less for a while; the answer is known and stays.
                return;
            }
        }
    }

    private static BucketConfiguration configuration(LimitRule rule) {
        boolean finerThanNanos = rule.tokens() > rule.period().toNanos();
        long tokens = finerThanNanos ? 1 : rule.tokens();
        Duration period = finerThanNanos ? Duration.ofNanos(1) : rule.period();
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(rule.burst()).refillGreedy(tokens, period))
                .build();
    }
}
