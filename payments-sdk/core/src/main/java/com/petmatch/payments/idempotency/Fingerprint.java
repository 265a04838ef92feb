package com.petmatch.payments.idempotency;

import com.petmatch.kernel.money.Money;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a request said, as a hash: tells a repeat from another request under the same key.
 *
 * @param hex SHA-256 of the canonical request, 64 lower-case hex digits
 */
public record Fingerprint(String hex) {

    private static final String FORMAT = "1";

    public Fingerprint {
        if (hex.length() != 64) {
            throw new IllegalArgumentException("Expected 64 hex digits, got " + hex.length());
        }
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a request; their order does not matter. */
    public static final class Builder {

        private final SortedMap<String, String> parts = new TreeMap<>();

        private Builder() {}

        public Builder put(String name, String value) {
            parts.put(name, value);
            return this;
        }

        public Builder put(String name, Money amount) {
            return put(name, amount.minorUnits() + " " + amount.currency().value());
        }

        public Fingerprint build() {
            MessageDigest digest = sha256();
            add(digest, FORMAT);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                add(digest, part.getKey());
                add(digest, part.getValue());
            }
            return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
        }

        // Length first: no two different requests can share a canonical form.
        private static void add(MessageDigest digest, String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java platform has SHA-256", e);
            }
        }
    }
}
