package com.petmatch.security.reputation;

import com.petmatch.kernel.id.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Scores of one process in bounded memory. When it is full, the lowest of sixteen scores makes room for a new one, of
 * equal ones the oldest; high scores stay whatever floods in. Never waits: fit for the path of a request. Safe for
 * concurrent use.
 */
public final class InMemoryReputationStore implements ReputationStore {

    private static final int CAPACITY = 100_000;
    private static final int SAMPLE = 16;

    private final int capacity;
    private final Duration halfLife;
    private final Map<Row, Score> rows = new ConcurrentHashMap<>();
    private @Nullable Iterator<Map.Entry<Row, Score>> sweep;

    private record Row(TenantId tenant, ScoreKey key) {}

    /** Room for 100,000 scores. */
    public InMemoryReputationStore() {
        this(CAPACITY, ReputationRules.standard().halfLife());
    }

    /**
     * Room for so many scores.
     *
     * @param halfLife of the rules that write them: says which of two scores is the lower by now
     */
    public InMemoryReputationStore(int capacity, Duration halfLife) {
        if (capacity < 1) {
            throw new IllegalArgumentException("Expected a capacity of 1 or more, got " + capacity);
        }
        this.capacity = capacity;
        this.halfLife = halfLife;
    }

    @Override
    public Optional<Score> find(TenantId tenant, ScoreKey key) {
        return Optional.ofNullable(rows.get(new Row(tenant, key)));
    }

    @Override
    public boolean insert(TenantId tenant, ScoreKey key, Score first) {
        Row row = new Row(tenant, key);
        if (rows.containsKey(row)) {
            return false;
        }
        return insertBounded(row, first);
    }

    @Override
    public boolean replace(TenantId tenant, ScoreKey key, Score expected, Score next) {
        AtomicBoolean replaced = new AtomicBoolean();
        rows.computeIfPresent(new Row(tenant, key), (row, found) -> {
            replaced.set(found.version() == expected.version());
            return replaced.get() ? next : found;
        });
        return replaced.get();
    }

    @Override
    public void remove(TenantId tenant, ScoreKey key) {
        rows.remove(new Row(tenant, key));
    }

    @Override
    public int deleteBefore(TenantId tenant, Instant lastChange, int limit) {
        List<Row> old = rows.entrySet().stream()
                .filter(entry -> entry.getKey().tenant().equals(tenant)
                        && entry.getValue().at().isBefore(lastChange))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
        old.forEach(rows::remove);
        return old.size();
    }

    /** How many scores it holds. */
    public int size() {
        return rows.size();
    }

    private synchronized boolean insertBounded(Row row, Score first) {
        while (rows.size() >= capacity) {
            lowest().ifPresent(rows::remove);
        }
        return rows.putIfAbsent(row, first) == null;
    }

    // Walks on from where it stopped: each score is looked at once a round, and none is looked for.
    private Optional<Row> lowest() {
        Row lowest = null;
        double least = Double.POSITIVE_INFINITY;
        Iterator<Map.Entry<Row, Score>> walk = sweep;
        for (int looked = 0; looked < Math.min(SAMPLE, capacity); looked++) {
            if (walk == null || !walk.hasNext()) {
                walk = rows.entrySet().iterator();
            }
            if (!walk.hasNext()) {
                break;
            }
            Map.Entry<Row, Score> next = walk.next();
            double standing = next.getValue().standing(halfLife);
            if (standing < least) {
                least = standing;
                lowest = next.getKey();
            }
        }
        sweep = walk;
        return Optional.ofNullable(lowest);
    }
}
