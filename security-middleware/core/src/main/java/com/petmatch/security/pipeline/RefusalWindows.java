package com.petmatch.security.pipeline;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.address.AddressPrefix;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Which refusals of a flood are recorded: per client's network and code the first in a minute, with how many before it
 * were not. A record that could not be written counts as not recorded, and the next refusal is recorded again. Memory is
 * fixed: networks beyond 4,096 share one window per code. Time is monotonic. Safe for concurrent use; no lock is held
 * while a record is written.
 */
final class RefusalWindows {

    private static final long WINDOW_NANOS = Duration.ofMinutes(1).toNanos();
    private static final long SWEEP_NANOS = Duration.ofSeconds(1).toNanos();
    private static final int MAX_NETWORKS = 4_096;

    private final LongSupplier ticker;
    private final Map<Key, Window> networks = new HashMap<>();
    private final Map<ErrorCode, Window> others = new HashMap<>();
    private long sweepAt;

    /**
     * Whose refusals count together.
     *
     * @param known false for the network of a proxy that stands for clients whose address cannot be found out: they
     *     share a window of their own
     */
    record Origin(AddressPrefix network, boolean known) {}

    private record Key(Origin origin, ErrorCode code) {}

    private static final class Window {

        private long endsAt;
        private long unrecorded;

        private Window(long endsAt) {
            this.endsAt = endsAt;
        }
    }

    RefusalWindows(LongSupplier ticker) {
        this.ticker = ticker;
        this.sweepAt = ticker.getAsLong();
    }

    /**
     * Records a refusal, or only counts it.
     *
     * @param writing gets how many were not recorded before this one; what it throws comes through
     */
    void record(Origin origin, ErrorCode code, LongConsumer writing) {
        Key key = new Key(origin, code);
        OptionalLong before = admitted(key);
        if (before.isEmpty()) {
            return;
        }
        boolean written = false;
        try {
            writing.accept(before.getAsLong());
            written = true;
        } finally {
            if (!written) {
                reopen(key, Math.addExact(before.getAsLong(), 1));
            }
        }
    }

    // The window opens before the record is written, so that a slow log does not get the whole flood meanwhile.
    private synchronized OptionalLong admitted(Key key) {
        long now = ticker.getAsLong();
        Window window = window(key, now);
        if (now - window.endsAt < 0) {
            window.unrecorded++;
            return OptionalLong.empty();
        }
        window.endsAt = now + WINDOW_NANOS;
        return OptionalLong.of(taken(window) + swept(key.code()));
    }

    private synchronized void reopen(Key key, long lost) {
        long now = ticker.getAsLong();
        Window window = window(key, now);
        window.endsAt = now;
        window.unrecorded += lost;
    }

    private Window window(Key key, long now) {
        Window known = networks.get(key);
        if (known != null) {
            return known;
        }
        if (networks.size() >= MAX_NETWORKS && now - sweepAt >= 0) {
            sweep(now);
        }
        // A window that is over already: the first refusal opens it.
        return networks.size() < MAX_NETWORKS
                ? networks.computeIfAbsent(key, first -> new Window(now))
                : others.computeIfAbsent(key.code(), first -> new Window(now));
    }

    private void sweep(long now) {
        sweepAt = now + SWEEP_NANOS;
        for (Iterator<Map.Entry<Key, Window>> all = networks.entrySet().iterator(); all.hasNext(); ) {
            Map.Entry<Key, Window> entry = all.next();
            if (now - entry.getValue().endsAt >= 0) {
                others.computeIfAbsent(entry.getKey().code(), first -> new Window(now)).unrecorded +=
                        entry.getValue().unrecorded;
                all.remove();
            }
        }
    }

    private long swept(ErrorCode code) {
        Window shared = others.get(code);
        return shared == null ? 0 : taken(shared);
    }

    private static long taken(Window window) {
        long count = window.unrecorded;
        window.unrecorded = 0;
        return count;
    }
}
