package com.petmatch.payments.testkit.internal.paypal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * {@code PayPal-Request-Id} as documented: a repeat answers the latest state of what the first request made, 6 hours for orders
 * and vault, 45 days for payments; refusals are not kept; of two at once the second is refused.
 */
final class RequestIds {

    private static final Duration ORDERS = Duration.ofHours(6);
    private static final Duration PAYMENTS = Duration.ofDays(45);

    private final PayPalState state;
    private final Set<String> running = new HashSet<>();

    RequestIds(PayPalState state) {
        this.state = state;
    }

    /** The row of the request that was done before, or empty after the key was taken for this one. Call exclusively. */
    Optional<ObjectNode> begin(String row, PayPalRequest request) {
        Optional<ObjectNode> done = state.find(Kind.REQUEST, row).filter(it -> !state.isPast(it, "at", span(request)));
        if (done.isEmpty() && !running.add(row)) {
            throw PayPalRefusal.requestInProgress();
        }
        return done;
    }

    void done(String row, PayPalRequest request, Result result) {
        running.remove(row);
        if (result.kind() != null && result.object() != null) {
            state.put(
                    Kind.REQUEST,
                    JsonNodeFactory.instance
                            .objectNode()
                            .put("id", row)
                            .put("request", fingerprint(request))
                            .put("kind", result.kind().name())
                            .put("object", result.object().path("id").asText())
                            .put("at", state.now().toString()));
        }
    }

    /** Frees the key of a request that was refused. */
    void release(String row) {
        running.remove(row);
    }

    /** The latest state of what the first request made; the object may be gone by now. */
    Result latest(ObjectNode row) {
        Kind kind = Kind.valueOf(row.path("kind").asText());
        return Result.read(kind, state.atPath(kind, row.path("object").asText()));
    }

    static boolean isSame(ObjectNode row, PayPalRequest request) {
        return row.path("request").asText().equals(fingerprint(request));
    }

    private static String fingerprint(PayPalRequest request) {
        return request.call().path() + " " + request.body();
    }

    private static Duration span(PayPalRequest request) {
        return request.operation().template().startsWith("/v2/payments/") ? PAYMENTS : ORDERS;
    }
}
