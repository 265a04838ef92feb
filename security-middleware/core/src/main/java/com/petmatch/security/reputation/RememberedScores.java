package com.petmatch.security.reputation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.petmatch.kernel.id.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Scores of a store that does I/O, for the path of a request: {@link #find} never waits. What it does not know it reads on
 * an executor of the host and says there is none meanwhile; what it knows may be ten seconds old. Writes go through to the
 * store at once, and one that lost to another writer reads the truth first.
 *
 * <p>Remembers at most 100,000 scores and reads 64 at a time. A store that fails leaves what is known. Safe for concurrent
 * use.
 */
public final class RememberedScores implements ReputationStore {

    private static final Logger LOG = LoggerFactory.getLogger(RememberedScores.class);

    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final int CAPACITY = 100_000;
    private static final int AT_A_TIME = 64;

    private final ReputationStore store;
    private final Executor executor;
    private final Semaphore reads = new Semaphore(AT_A_TIME);
    private final Cache<Row, Optional<Score>> known;

    private record Row(TenantId tenant, ScoreKey key) {}

    /** Remembers scores of a store. */
    public RememberedScores(ReputationStore store, Executor executor) {
        this(store, executor, System::nanoTime);
    }

    RememberedScores(ReputationStore store, Executor executor, LongSupplier nanos) {
        this.store = store;
        this.executor = executor;
        // On the caller's thread: the library starts none.
        this.known = Caffeine.newBuilder()
                .executor(Runnable::run)
                .ticker(nanos::getAsLong)
                .maximumSize(CAPACITY)
                .expireAfterWrite(FRESH)
                .build();
    }

    @Override
    public Optional<Score> find(TenantId tenant, ScoreKey key) {
        Row row = new Row(tenant, key);
        Optional<Score> found = known.getIfPresent(row);
        if (found != null) {
            return found;
        }
        if (reads.tryAcquire()) {
            readLater(row);
        }
        Optional<Score> read = known.getIfPresent(row);
        return read == null ? Optional.empty() : read;
    }

    @Override
    public boolean insert(TenantId tenant, ScoreKey key, Score first) {
        return written(new Row(tenant, key), store.insert(tenant, key, first), first);
    }

    @Override
    public boolean replace(TenantId tenant, ScoreKey key, Score expected, Score next) {
        return written(new Row(tenant, key), store.replace(tenant, key, expected, next), next);
    }

    @Override
    public void remove(TenantId tenant, ScoreKey key) {
        store.remove(tenant, key);
        known.put(new Row(tenant, key), Optional.empty());
    }

    @Override
    public int deleteBefore(TenantId tenant, Instant lastChange, int limit) {
        return store.deleteBefore(tenant, lastChange, limit);
    }

    private boolean written(Row row, boolean won, Score score) {
        known.put(row, won ? Optional.of(score) : store.find(row.tenant(), row.key()));
        return won;
    }

    private void readLater(Row row) {
        try {
            executor.execute(() -> read(row));
        } catch (RejectedExecutionException busy) {
            reads.release();
        }
    }

    private void read(Row row) {
        try {
            known.put(row, store.find(row.tenant(), row.key()));
        } catch (RuntimeException failed) {
            LOG.debug("Score was not read", failed);
        } finally {
            reads.release();
        }
    }
}
