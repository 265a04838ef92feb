package com.petmatch.payments.testkit.internal.stripe;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * Idempotency as the provider documents it: the first status and body are kept once execution began, errors included, for 24
 * hours; the same key with other parameters is refused, and so is one whose first request still runs.
 */
final class StoredAnswers {

    static final Duration KEPT = Duration.ofHours(24);
    private static final int MAX_KEY = 255;

    private final StripeState state;
    private final Set<String> running = new HashSet<>();

    StoredAnswers(StripeState state) {
        this.state = state;
    }

    /** The stored answer of the key, or empty after the key was taken for this request. Call exclusively. */
    Optional<ObjectNode> begin(String key, String request) {
        if (key.isEmpty() || key.length() > MAX_KEY) {
            throw ProviderRefusal.invalid("", "", "Idempotency keys have 1 to 255 characters.");
        }
        Optional<ObjectNode> stored = state.find(Kind.STORED_ANSWER, key).filter(this::isKept);
        if (stored.isPresent() && !stored.get().path("request").asText().equals(fingerprint(request))) {
            throw ProviderRefusal.of(
                    400,
                    "idempotency_error",
                    "",
                    "",
                    "Keys for idempotent requests can only be used with the same parameters they were first used with."
                            + " Try using a key other than '" + key + "' if you meant to execute a different request.");
        }
        if (stored.isEmpty() && !running.add(key)) {
            throw ProviderRefusal.of(
                    409,
                    "idempotency_error",
                    "idempotency_key_in_use",
                    "",
                    "There is currently another in-progress request using this Stripe-Idempotency-Key.");
        }
        return stored;
    }

    void store(String key, String request, String requestId, int status, String body) {
        running.remove(key);
        state.put(
                Kind.STORED_ANSWER,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("id", key)
                        .put("request", fingerprint(request))
                        .put("requestId", requestId)
                        .put("status", status)
                        .put("body", body)
                        .put("at", state.now().getEpochSecond()));
    }

    /** Frees a key whose request ended without an answer to keep. */
    void release(String key) {
        running.remove(key);
    }

    /** Drops what is older than a day. */
    void forgetOld() {
        state.where(Kind.STORED_ANSWER, stored -> !isKept(stored))
                .forEach(stored ->
                        state.remove(Kind.STORED_ANSWER, stored.path("id").asText()));
    }

    private boolean isKept(ObjectNode stored) {
        return stored.path("at").asLong() > state.now().minus(KEPT).getEpochSecond();
    }

    private static String fingerprint(String request) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
