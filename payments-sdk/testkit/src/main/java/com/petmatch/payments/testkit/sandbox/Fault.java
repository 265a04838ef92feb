package com.petmatch.payments.testkit.sandbox;

import java.time.Duration;

/**
 * One way in which a call to a provider goes wrong. A fault that executes has changed the provider's books although the client
 * never learns it: that is the case which must not charge twice. Immutable.
 *
 * @param executes whether the operation ran before the client saw the fault
 * @param status the answer's status where the fault is one
 * @param retryAfter what a client is told to wait, else zero
 * @param gate runs before the operation, on the server's thread; holds it as long as the test wants
 */
public record Fault(Kind kind, boolean executes, int status, Duration retryAfter, Runnable gate) {

    /** What the client sees. */
    public enum Kind {
        TIME_OUT,
        RESET,
        SILENCE,
        RATE_LIMIT,
        SERVER_ERROR,
        HTML,
        TRUNCATED,
        EMPTY,
        HELD
    }

    /** The client's time-out fires and the request never arrived; needs {@link Faults#interceptor()}, else it is a 504. */
    public static Fault timeoutBeforeExecution() {
        return plain(Kind.TIME_OUT, false, 504);
    }

    /** The client's time-out fires and the provider has done the work; needs {@link Faults#interceptor()}, else it is a 504. */
    public static Fault timeoutAfterExecution() {
        return plain(Kind.TIME_OUT, true, 504);
    }

    public static Fault resetBeforeExecution() {
        return plain(Kind.RESET, false, 0);
    }

    public static Fault resetAfterExecution() {
        return plain(Kind.RESET, true, 0);
    }

    /** A socket that really stays silent until the sandbox stops: for tests of the client's own deadlines. */
    public static Fault silence() {
        return plain(Kind.SILENCE, true, 0);
    }

    /** 429 with {@code Retry-After} in whole seconds. */
    public static Fault tooManyRequests(Duration retryAfter) {
        return new Fault(Kind.RATE_LIMIT, false, 429, retryAfter, Fault::pass);
    }

    public static Fault serverErrorBefore(int status) {
        return plain(Kind.SERVER_ERROR, false, status);
    }

    /** The work is done and the stored answer of the idempotency key is the error. */
    public static Fault serverErrorAfter(int status) {
        return plain(Kind.SERVER_ERROR, true, status);
    }

    /** A proxy's HTML page with status 502, after the work was done. */
    public static Fault htmlBadGateway() {
        return plain(Kind.HTML, true, 502);
    }

    /** Status 200 with half of its body. */
    public static Fault truncatedAnswer() {
        return plain(Kind.TRUNCATED, true, 200);
    }

    /** Status 200 without a body. */
    public static Fault emptyAnswer() {
        return plain(Kind.EMPTY, true, 200);
    }

    /** Waits in the gate before the operation, then goes on as usual: makes two calls meet. */
    public static Fault held(Runnable gate) {
        return new Fault(Kind.HELD, true, 0, Duration.ZERO, gate);
    }

    private static Fault plain(Kind kind, boolean executes, int status) {
        return new Fault(kind, executes, status, Duration.ZERO, Fault::pass);
    }

    private static void pass() {}
}
