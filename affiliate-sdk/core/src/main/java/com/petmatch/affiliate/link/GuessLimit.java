package com.petmatch.affiliate.link;

import com.petmatch.kernel.privacy.MacKeys;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Stops looking codes up for an address that keeps asking for unknown ones: 20 in 10 minutes. Remembers keyed hashes of
 * the 10,000 addresses that missed last, no address itself. Safe for concurrent use.
 */
final class GuessLimit {

    private static final int MAX_MISSES = 20;
    private static final int MAX_VISITORS = 10_000;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final String PURPOSE = "affiliate-guesses\n";

    private final MacKeys keys;
    private final Map<Long, Misses> visitors = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Misses> eldest) {
            return size() > MAX_VISITORS;
        }
    };

    private record Misses(Instant since, int count) {}

    GuessLimit(MacKeys keys) {
        this.keys = keys;
    }

    synchronized boolean isReached(FollowRequest request, Instant now) {
        Misses misses = visitors.get(keyOf(request));
        return misses != null && isRecent(misses, now) && misses.count() >= MAX_MISSES;
    }

    synchronized void missed(FollowRequest request, Instant now) {
        visitors.merge(
                keyOf(request),
                new Misses(now, 1),
                (known, first) -> isRecent(known, now) ? new Misses(known.since(), known.count() + 1) : first);
    }

    private static boolean isRecent(Misses misses, Instant now) {
        return now.isBefore(misses.since().plus(WINDOW));
    }

    private long keyOf(FollowRequest request) {
        byte[] message = (PURPOSE + request.remoteAddress()).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.wrap(keys.sign(message).tag()).getLong();
    }
}
