package com.petmatch.security.limit;

import com.petmatch.security.limit.LimitOutcome.Admitted;
import com.petmatch.security.limit.LimitOutcome.Limited;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Limits of one process: the generic cell rate algorithm in a table of fixed memory, about 46 bytes a key.
 *
 * <p>A key at rest takes no room; a key that is being limited is never pushed out. When the room for new keys is
 * exhausted, unknown ones share 64 cells at half the rate: memory is constant whatever arrives. Time is a monotonic
 * ticker, so clock changes neither refill nor freeze. Safe for concurrent use.
 */
public final class LocalLimits implements LimitStore {

    private final LongSupplier ticker;
    private final long origin;
    private final CellTable table;
    private final long key0;
    private final long key1;

    private LocalLimits(CellTable table, LongSupplier ticker, long key0, long key1) {
        this.table = table;
        this.ticker = ticker;
        this.key0 = key0;
        this.key1 = key1;
        this.origin = ticker.getAsLong();
    }

    /** A table with room for that many keys being limited at once, on the JVM's monotonic ticker. */
    public static LocalLimits ofCapacity(int keys) {
        return ofCapacity(keys, System::nanoTime);
    }

    /** A table on another ticker: nanoseconds from any origin, never backwards. */
    public static LocalLimits ofCapacity(int keys, LongSupplier monotonicNanos) {
        SecureRandom random = new SecureRandom();
        return new LocalLimits(CellTable.ofCapacity(keys), monotonicNanos, random.nextLong(), random.nextLong());
    }

    @Override
    public LimitOutcome acquire(List<LimitDemand> demands) {
        // Time starts at one: a cell that was never used holds zero and so is in the past.
        long now = ticker.getAsLong() - origin + 1;
        for (LimitDemand demand : demands) {
            LimitOutcome seen = attempt(demand, now, false);
            if (seen instanceof Limited) {
                return seen;
            }
        }
        long remaining = Long.MAX_VALUE;
        for (LimitDemand demand : demands) {
            LimitOutcome taken = attempt(demand, now, true);
            if (!(taken instanceof Admitted admitted)) {
                // Lost a race after earlier demands were taken: giving back could admit twice, so they stay taken.
                return taken;
            }
            remaining = Math.min(remaining, admitted.remaining());
        }
        return new Admitted(remaining);
    }

    private LimitOutcome attempt(LimitDemand demand, long now, boolean take) {
        LimitRule rule = demand.rule();
        if (demand.cost() > rule.burst()) {
            return Limited.forEver(rule);
        }
        long token = rule.tokenNanos();
        long ahead = table.advance(tagOf(demand), now, demand.cost() * token, rule.burstNanos(), take);
        return ahead > rule.burstNanos()
                ? Limited.until(rule, ahead - rule.burstNanos())
                : new Admitted((rule.burstNanos() - ahead) / token);
    }

    private SipHash.Tag tagOf(LimitDemand demand) {
        byte[] rule = demand.rule().name().getBytes(StandardCharsets.UTF_8);
        byte[] key = demand.key().shared();
        byte[] input = ByteBuffer.allocate(1 + rule.length + key.length)
                .put((byte) rule.length)
                .put(rule)
                .put(key)
                .array();
        return SipHash.hash(key0, key1, input);
    }
}
