package com.petmatch.security.limit;

import com.petmatch.security.limit.LimitOutcome.Admitted;
import com.petmatch.security.limit.LimitOutcome.Limited;
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

    private LocalLimits(CellTable table, LongSupplier ticker) {
        this.table = table;
        this.ticker = ticker;
        this.origin = ticker.getAsLong();
    }

    /** A table with room for that many keys being limited at once, on the JVM's monotonic ticker. */
    public static LocalLimits ofCapacity(int keys) {
        return ofCapacity(keys, System::nanoTime);
    }

    /** A table on another ticker: nanoseconds from any origin, never backwards. */
    public static LocalLimits ofCapacity(int keys, LongSupplier monotonicNanos) {
        return new LocalLimits(CellTable.ofCapacity(keys), monotonicNanos);
    }

    @Override
    public LimitOutcome acquire(LimitRule rule, LimitKey key) {
        return attempt(rule, key, 1, now(), true);
    }

    @Override
    public LimitOutcome acquire(List<LimitDemand> demands) {
        long now = now();
        if (demands.size() > 1) {
            for (LimitDemand demand : demands) {
                LimitOutcome seen = attempt(demand, now, false);
                if (seen instanceof Limited) {
                    return seen;
                }
            }
        }
        return take(demands, now);
    }

    private LimitOutcome take(List<LimitDemand> demands, long now) {
        Admitted tightest = null;
        for (LimitDemand demand : demands) {
            LimitOutcome taken = attempt(demand, now, true);
            if (!(taken instanceof Admitted admitted)) {
                // Lost a race after earlier demands were taken: giving back could admit twice, so they stay taken.
                return taken;
            }
            if (tightest == null || admitted.remaining() < tightest.remaining()) {
                tightest = admitted;
            }
        }
        if (tightest == null) {
            throw new IllegalArgumentException("Expected at least one demand");
        }
        return tightest;
    }

    private LimitOutcome attempt(LimitDemand demand, long now, boolean take) {
        return attempt(demand.rule(), demand.key(), demand.cost(), now, take);
    }

    private LimitOutcome attempt(LimitRule rule, LimitKey key, long cost, long now, boolean take) {
        if (cost > rule.burst()) {
            return Limited.forEver(rule);
        }
        // Both are keyed hashes of 128 bits, so their sum tells pairs apart as well as one hash over both would.
        SipHash.Tag named = rule.tag();
        long token = rule.tokenNanos();
        long burst = rule.burstNanos();
        long ahead = table.advance(
                named.first() + key.first(), named.second() + key.second(), now, cost * token, burst, take);
        return ahead > burst ? Limited.until(rule, ahead - burst) : new Admitted(rule, rule.wholeTokens(burst - ahead));
    }

    /** Time starts at one: a cell that was never used holds zero and so is in the past. */
    private long now() {
        return ticker.getAsLong() - origin + 1;
    }
}
