package com.petmatch.security.keys;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The keys we sign with and the set we publish: NEXT is published at least ten minutes before it signs, RETIRING still
 * verifies until the last token it signed has expired, REMOVED verifies nothing.
 *
 * <p>Safe for concurrent use; a reader sees one whole state.
 */
public final class SigningKeys {

    /** Where a key stands in its life. */
    public enum KeyState {
        NEXT,
        ACTIVE,
        RETIRING,
        REMOVED
    }

    private static final Duration PUBLISHED_BEFORE_USE = Duration.ofMinutes(10);

    private final InstantSource clock;
    private final Duration retirement;
    private volatile Snapshot snapshot;

    private SigningKeys(SigningKey first, Duration longestToken, InstantSource clock) {
        this.clock = clock;
        // The skew that verifiers grant belongs to the life of a token.
        this.retirement = longestToken.plusSeconds(60);
        this.snapshot = new Snapshot(List.of(new Entry(first, clock.instant(), KeyState.ACTIVE, Instant.MAX)), 1);
    }

    /**
     * Starts with one key that signs at once.
     *
     * @param longestToken the longest life of a token signed here
     */
    public static SigningKeys startingWith(SigningKey first, Duration longestToken, InstantSource clock) {
        return new SigningKeys(first, longestToken, clock);
    }

    /** The key that signs now. */
    public SigningKey active() {
        return snapshot.entries.stream()
                .filter(entry -> entry.state == KeyState.ACTIVE)
                .findFirst()
                .orElseThrow()
                .key;
    }

    /** Publishes the key that will sign next. */
    public synchronized void announce(SigningKey next) {
        if (state(next.keyId()).isPresent()) {
            throw misuse("Key is known already", next.keyId());
        }
        List<Entry> changed = living();
        changed.add(new Entry(next, clock.instant(), KeyState.NEXT, Instant.MAX));
        publish(changed);
    }

    /** Lets an announced key sign and retires the present one; refused before it was published for ten minutes. */
    public synchronized void activate(String keyId) {
        Instant now = clock.instant();
        List<Entry> changed = new ArrayList<>();
        boolean found = false;
        for (Entry entry : living()) {
            if (entry.key.keyId().equals(keyId) && entry.state == KeyState.NEXT) {
                if (entry.since.plus(PUBLISHED_BEFORE_USE).isAfter(now)) {
                    throw misuse("Key was not published for ten minutes", keyId);
                }
                changed.add(new Entry(entry.key, now, KeyState.ACTIVE, Instant.MAX));
                found = true;
            } else if (entry.state == KeyState.ACTIVE) {
                changed.add(new Entry(entry.key, now, KeyState.RETIRING, now.plus(retirement)));
            } else {
                changed.add(entry);
            }
        }
        if (!found) {
            throw misuse("No such announced key", keyId);
        }
        publish(changed);
    }

    /** Takes a leaked key out at once: its tokens stop verifying now. The active key cannot be removed. */
    public synchronized void remove(String keyId) {
        if (active().keyId().equals(keyId)) {
            throw misuse("The active key cannot be removed; activate another one first", keyId);
        }
        List<Entry> changed = living();
        changed.removeIf(entry -> entry.key.keyId().equals(keyId));
        publish(changed);
    }

    /** The state of a key; empty for one that was never here or is gone. */
    public Optional<KeyState> state(String keyId) {
        return snapshot.entries.stream()
                .filter(entry -> entry.key.keyId().equals(keyId))
                .findFirst()
                .map(entry -> entry.isOver(clock.instant()) ? KeyState.REMOVED : entry.state);
    }

    /** The public set (RFC 7517) for the host to serve. */
    public String jwksJson() {
        return living().stream()
                .map(entry -> entry.key.publicJwk())
                .collect(Collectors.joining(",", "{\"keys\":[", "]}"));
    }

    KeySource asKeySource() {
        return new LocalKeySource();
    }

    private List<Entry> living() {
        Instant now = clock.instant();
        return snapshot.entries.stream()
                .filter(entry -> !entry.isOver(now))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private void publish(List<Entry> changed) {
        snapshot = new Snapshot(List.copyOf(changed), snapshot.generation + 1);
    }

    private static SecurityMisuseException misuse(String message, String keyId) {
        return new SecurityMisuseException(SecurityErrors.KEYS_STATE, message, Map.of("keyId", keyId));
    }

    private record Snapshot(List<Entry> entries, long generation) {}

    private record Entry(SigningKey key, Instant since, KeyState state, Instant until) {

        boolean isOver(Instant now) {
            return !now.isBefore(until);
        }
    }

    private final class LocalKeySource implements KeySource {

        @Override
        public KeyLookup find(String keyId) {
            return living().stream()
                    .filter(entry -> entry.key.keyId().equals(keyId))
                    .findFirst()
                    .<KeyLookup>map(entry -> new KeyLookup.Found(entry.key.verificationKey()))
                    .orElse(KeyLookup.UNKNOWN);
        }

        @Override
        public List<VerificationKey> candidates(JwsAlgorithm algorithm) {
            return living().stream()
                    .map(entry -> entry.key.verificationKey())
                    .filter(key -> key.algorithm() == algorithm)
                    .limit(4)
                    .toList();
        }

        @Override
        public long generation() {
            return snapshot.generation;
        }
    }
}
