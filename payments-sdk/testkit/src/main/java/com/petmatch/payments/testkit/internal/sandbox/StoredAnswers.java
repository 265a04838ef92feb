package com.petmatch.payments.testkit.internal.sandbox;

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
 * The first status and body of each idempotency key, errors included, for a span; a key knows the request it was first used with
 * and whether that one still runs.
 */
public final class StoredAnswers {

    private final SandboxState state;
    private final ObjectKind kind;
    private final Duration span;
    private final Set<String> running = new HashSet<>();

    public StoredAnswers(SandboxState state, ObjectKind kind, Duration span) {
        this.state = state;
        this.kind = kind;
        this.span = span;
    }

    /** What is known of a key. */
    public enum Known {
        /** Nothing: the key was taken for this request. */
        FRESH,
        /** The same request was answered before. */
        ANSWERED,
        /** Another request used it. */
        OTHER_REQUEST,
        /** The first request still runs. */
        RUNNING
    }

    /** Takes the key for the request if it is fresh. Call exclusively. */
    public Known begin(String key, String request) {
        Optional<ObjectNode> stored = answer(key);
        if (stored.isPresent()) {
            boolean isSame = stored.get().path("request").asText().equals(fingerprint(request));
            return isSame ? Known.ANSWERED : Known.OTHER_REQUEST;
        }
        return running.add(key) ? Known.FRESH : Known.RUNNING;
    }

    /** The stored answer with {@code status}, {@code body} and {@code requestId}. Call exclusively. */
    public Optional<ObjectNode> answer(String key) {
        return state.find(kind, key).filter(this::isKept);
    }

    public void store(String key, String request, String requestId, int status, String body) {
        running.remove(key);
        state.put(
                kind,
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
    public void release(String key) {
        running.remove(key);
    }

    /** Drops what is older than the span. */
    public void forgetOld() {
        state.where(kind, stored -> !isKept(stored))
                .forEach(stored -> state.remove(kind, stored.path("id").asText()));
    }

    private boolean isKept(ObjectNode stored) {
        return stored.path("at").asLong() > state.now().minus(span).getEpochSecond();
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
