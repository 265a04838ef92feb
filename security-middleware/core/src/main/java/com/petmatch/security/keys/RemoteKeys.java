package com.petmatch.security.keys;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.petmatch.security.error.SecurityMisuseException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * An issuer's key set behind a gate: one attempt in 30 seconds whatever comes in, one flight at a time, on the host's
 * executor. Time is monotonic. Safe for concurrent use.
 */
final class RemoteKeys implements KeySource {

    private static final long GATE_NANOS = Duration.ofSeconds(30).toNanos();
    private static final long AHEAD_NANOS = Duration.ofSeconds(30).toNanos();
    private static final int MAX_UNKNOWN = 128;

    private final KeySetFetch fetch;
    private final RemoteKeysBuilder settings;
    private final LongSupplier ticker;
    private final Cache<String, Boolean> unknown;
    private final AtomicLong nextAllowed;
    private final AtomicReference<@Nullable CompletableFuture<Void>> flight = new AtomicReference<>();
    private volatile @Nullable Snapshot snapshot;
    private volatile boolean failing;

    RemoteKeys(KeySetFetch fetch, RemoteKeysBuilder settings) {
        this.fetch = fetch;
        this.settings = settings;
        this.ticker = settings.ticker();
        this.nextAllowed = new AtomicLong(ticker.getAsLong());
        this.unknown = Caffeine.newBuilder()
                .maximumSize(MAX_UNKNOWN)
                .expireAfterWrite(Duration.ofSeconds(30))
                .ticker(ticker::getAsLong)
                .executor(Runnable::run)
                .build();
    }

    void start() {
        // Nobody waits for it yet.
        CompletableFuture<Void> unused = request();
    }

    @Override
    public KeyLookup find(String keyId) {
        Snapshot current = current();
        KeyLookup known = current == null ? KeyLookup.UNKNOWN : current.keys.find(keyId);
        if (known instanceof KeyLookup.Found || unknown.getIfPresent(keyId) != null) {
            return current == null ? new KeyLookup.Unavailable() : known;
        }
        await(request());
        Snapshot later = seen();
        if (later == null) {
            return new KeyLookup.Unavailable();
        }
        KeyLookup again = later.keys.find(keyId);
        if (!(again instanceof KeyLookup.Found)) {
            unknown.put(keyId, true);
        }
        return again;
    }

    @Override
    public List<VerificationKey> candidates(JwsAlgorithm algorithm) {
        Snapshot current = current();
        return current == null ? List.of() : current.keys.candidates(algorithm);
    }

    @Override
    public boolean isAvailable() {
        return usable() != null;
    }

    /** Zero without a usable set, so that nothing remembered counts any more. */
    @Override
    public long generation() {
        Snapshot current = current();
        return current == null ? 0 : current.generation;
    }

    /**
     * The usable set; fetches ahead of its end. One whose end has passed while nobody asked is not used before its issuer
     * answered, well or badly, or let the time of an attempt go by: a key that was removed meanwhile must not get through
     * unseen. While attempts fail nobody waits.
     */
    private @Nullable Snapshot current() {
        Snapshot present = snapshot;
        if (present == null) {
            await(request());
            return usable();
        }
        long age = ticker.getAsLong() - present.fetchedNanos;
        if (age < settings.ttlNanos() - AHEAD_NANOS) {
            return present;
        }
        CompletableFuture<Void> fetching = request();
        if (fetching == null || failing || age <= settings.ttlNanos() + AHEAD_NANOS) {
            return usable();
        }
        await(fetching);
        return seen();
    }

    /** The usable set, unless its end has passed and the issuer may answer any moment what came after. */
    private @Nullable Snapshot seen() {
        Snapshot present = snapshot;
        boolean over = present != null && ticker.getAsLong() - present.fetchedNanos > settings.ttlNanos() + AHEAD_NANOS;
        boolean asked = flight.get() != null && !failing && !isGateOpen();
        return over && asked ? null : usable();
    }

    private @Nullable Snapshot usable() {
        Snapshot present = snapshot;
        boolean over = present == null
                || ticker.getAsLong() - present.fetchedNanos > settings.ttlNanos() + settings.outageNanos();
        return over ? null : present;
    }

    /** The flight under way, a new one when the gate is open, or null. */
    private @Nullable CompletableFuture<Void> request() {
        CompletableFuture<Void> mine = new CompletableFuture<>();
        if (!isGateOpen() || !flight.compareAndSet(null, mine)) {
            return flight.get();
        }
        // Asked again: the flight before may have ended between the two looks.
        if (!passesGate()) {
            land(mine);
            return null;
        }
        try {
            settings.executor().execute(() -> fly(mine));
        } catch (RejectedExecutionException busy) {
            failed(busy);
            land(mine);
        }
        return mine;
    }

    private boolean isGateOpen() {
        return ticker.getAsLong() - nextAllowed.get() >= 0;
    }

    // Attempts are counted, not answers: a dead issuer is asked no more often than a living one.
    private boolean passesGate() {
        long now = ticker.getAsLong();
        long allowed = nextAllowed.get();
        return now - allowed >= 0 && nextAllowed.compareAndSet(allowed, now + GATE_NANOS);
    }

    private void fly(CompletableFuture<Void> mine) {
        try {
            long asked = ticker.getAsLong();
            replace(fetch.fetch(), asked);
        } catch (IOException | SecurityMisuseException unusable) {
            failed(unusable);
        } finally {
            land(mine);
        }
    }

    private void land(CompletableFuture<Void> mine) {
        flight.set(null);
        mine.complete(null);
    }

    private void replace(KeySet fetched, long asked) {
        Snapshot former = snapshot;
        boolean changed = former == null || !former.keys.equals(fetched);
        long generation = former == null ? 1 : former.generation + (changed ? 1 : 0);
        // An unchanged set keeps its key objects, which are prepared already.
        KeySet kept = former != null && !changed ? former.keys : fetched;
        snapshot = new Snapshot(kept, generation, asked);
        failing = false;
        if (changed) {
            unknown.invalidateAll();
        }
        settings.listener().refreshed(settings.uri(), kept.byId().size(), changed);
    }

    private void failed(Throwable why) {
        failing = true;
        Snapshot present = snapshot;
        Duration age = present == null ? Duration.ZERO : Duration.ofNanos(ticker.getAsLong() - present.fetchedNanos);
        settings.listener().failed(settings.uri(), why, age);
    }

    private void await(@Nullable CompletableFuture<Void> fetching) {
        if (fetching == null) {
            return;
        }
        try {
            fetching.get(settings.waitNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException goesOn) {
            // The flight ends by itself; whoever comes later has its result.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private record Snapshot(KeySet keys, long generation, long fetchedNanos) {}
}
