package com.petmatch.security.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.revocation.TokenMark;
import com.petmatch.security.token.TokenOutcome.Verified;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Verified tokens by all 256 bits of their SHA-256, so that no other token can meet an entry. Safe for concurrent use. */
final class TokenMemory {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    // A power of two: threads spread over the slots by their id.
    private static final int SLOTS = 8;

    private final Cache<Fingerprint, Entry> entries;
    private final AtomicReferenceArray<@Nullable Hasher> idle = new AtomicReferenceArray<>(SLOTS);

    TokenMemory(int size) {
        this.entries = Caffeine.newBuilder()
                .maximumSize(size)
                .expireAfterWrite(REMEMBERED)
                .build();
    }

    @Nullable
    Entry find(Fingerprint fingerprint) {
        return entries.getIfPresent(fingerprint);
    }

    void put(Fingerprint fingerprint, Entry entry) {
        entries.put(fingerprint, entry);
    }

    long size() {
        entries.cleanUp();
        return entries.estimatedSize();
    }

    /** Of a token that starts there, of ASCII characters, the only ones a token can have. */
    Fingerprint fingerprint(String text, int from) throws RejectedTokenException {
        int slot = (int) (Thread.currentThread().getId() & (SLOTS - 1));
        Hasher ready = idle.getAndSet(slot, null);
        Hasher hasher = ready == null ? new Hasher(sha256()) : ready;
        try {
            return hasher.hash(text, from);
        } finally {
            idle.set(slot, hasher);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** What is known of a token, and the key set it was verified with. */
    record Entry(
            Verified verified,
            Instant expiresAt,
            Instant notBefore,
            long generation,
            @Nullable TokenMark mark) {}

    /** A whole SHA-256. */
    record Fingerprint(long a, long b, long c, long d) {

        // The hash is uniform already: any part of it spreads.
        @Override
        public int hashCode() {
            return (int) a;
        }
    }

    /** Works in room of its own, so that a look-up makes nearly no garbage. For one thread at a time. */
    private static final class Hasher {

        private final MessageDigest digest;
        private final char[] characters = new char[CompactJws.MAX_TOKEN];
        private final byte[] bytes = new byte[CompactJws.MAX_TOKEN];
        private final byte[] hash = new byte[32];

        Hasher(MessageDigest digest) {
            this.digest = digest;
        }

        Fingerprint hash(String text, int from) throws RejectedTokenException {
            int length = text.length() - from;
            text.getChars(from, text.length(), characters, 0);
            int all = 0;
            for (int i = 0; i < length; i++) {
                all |= characters[i];
                bytes[i] = (byte) characters[i];
            }
            // Else two texts would have one hash.
            if (all > 0x7f) {
                throw new RejectedTokenException(SecurityErrors.TOKEN_SHAPE);
            }
            digest.update(bytes, 0, length);
            try {
                digest.digest(hash, 0, hash.length);
            } catch (DigestException impossible) {
                throw new IllegalStateException("SHA-256 has 32 bytes", impossible);
            }
            return new Fingerprint(
                    (long) LONGS.get(hash, 0), (long) LONGS.get(hash, 8), (long) LONGS.get(hash, 16), (long)
                            LONGS.get(hash, 24));
        }
    }
}
