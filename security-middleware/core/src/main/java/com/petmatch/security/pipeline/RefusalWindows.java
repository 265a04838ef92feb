package com.petmatch.security.pipeline;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.address.AddressPrefix;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * Which refusals of a flood are recorded: per network and code the first in a minute, with how many before it were not.
 * Memory is fixed: networks beyond 4,096 share one window per code. Time is monotonic. Safe for concurrent use.
 */
final class RefusalWindows {

    private static final long WINDOW_NANOS = Duration.ofMinutes(1).toNanos();
    private static final long SWEEP_NANOS = Duration.ofSeconds(1).toNanos();
    private static final int MAX_NETWORKS = 4_096;

    private final LongSupplier ticker;
    private final Map<Key, Window> networks = new HashMap<>();
    private final Map<ErrorCode, Window> others = new HashMap<>();
    private long sweepAt;

    private record Key(AddressPrefix network, ErrorCode code) {}

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

    /** How many were not recorded before this one; empty when this one is not recorded either. */
    synchronized OptionalLong admit(AddressPrefix network, ErrorCode code) {
        long now = ticker.getAsLong();
        Window window = window(new Key(network, code), now);
        if (now - window.endsAt < 0) {
            window.unrecorded++;
            return OptionalLong.empty();
        }
        window.endsAt = now + WINDOW_NANOS;
        return OptionalLong.of(taken(window) + swept(code));
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
