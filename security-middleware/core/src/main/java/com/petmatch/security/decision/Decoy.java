package com.petmatch.security.decision;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * What a decoy answers: the same to everybody, with nothing of the request in it. Immutable.
 *
 * @param status 200 to 599
 * @param body text in UTF-8, at most 4 KiB
 * @param delay how long an adapter waits before it answers, without holding a thread: zero to ten seconds
 */
public record Decoy(int status, String contentType, String body, Duration delay) {

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int MAX_BODY_BYTES = 4_096;
    private static final Decoy NOT_FOUND = new Decoy(404, "text/plain; charset=utf-8", "Not found\n", Duration.ZERO);

    public Decoy {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException("Expected a status of 200 to 599, got " + status);
        }
        if (delay.isNegative() || delay.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("Expected a delay of zero to ten seconds, got " + delay);
        }
        if (body.getBytes(StandardCharsets.UTF_8).length > MAX_BODY_BYTES) {
            throw new IllegalArgumentException("Expected a body of at most " + MAX_BODY_BYTES + " bytes");
        }
    }

    /** A plain 404 at once, as of a path that is not there. */
    public static Decoy notFound() {
        return NOT_FOUND;
    }

    /** The same answer, later. */
    public Decoy after(Duration wait) {
        return new Decoy(status, contentType, body, wait);
    }
}
