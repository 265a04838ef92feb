package com.petmatch.payments.testkit.internal.sandbox;

import com.petmatch.payments.testkit.internal.http.HttpAnswer;
import com.petmatch.payments.testkit.internal.http.HttpAnswer.Transmission;
import com.petmatch.payments.testkit.sandbox.Fault;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Turns a fault into what travels over the wire. Immutable. */
public final class FaultAnswers {

    private static final String HTML =
            "<html><head><title>502 Bad Gateway</title></head><body>Bad Gateway</body></html>";

    private final IntFunction<HttpAnswer> error;

    /** With the provider's own answer to a status of 429 or 5xx. */
    public FaultAnswers(IntFunction<HttpAnswer> error) {
        this.error = error;
    }

    /** The answer in place of an execution. */
    public HttpAnswer instead(Fault fault) {
        return switch (fault.kind()) {
            case RESET -> HttpAnswer.json(200, "").sent(Transmission.DROPPED);
            case RATE_LIMIT ->
                error.apply(429)
                        .with("Retry-After", Long.toString(fault.retryAfter().toSeconds()));
            case TIME_OUT -> timeOut();
            default -> error.apply(fault.status());
        };
    }

    /** What an idempotency key keeps of an execution: the error of a server that failed after the work was done. */
    public HttpAnswer kept(@Nullable Fault fault, HttpAnswer executed) {
        return fault != null && fault.kind() == Fault.Kind.SERVER_ERROR ? error.apply(fault.status()) : executed;
    }

    /** What the client gets of an answer. */
    public HttpAnswer after(@Nullable Fault fault, HttpAnswer answer) {
        if (fault == null) {
            return answer;
        }
        return switch (fault.kind()) {
            case TIME_OUT -> timeOut();
            case RESET -> answer.sent(Transmission.DROPPED);
            case SILENCE -> answer.sent(Transmission.SILENT);
            case HTML -> HttpAnswer.html(502, HTML);
            case TRUNCATED -> answer.sent(Transmission.TRUNCATED);
            case EMPTY -> HttpAnswer.json(200, "");
            case SERVER_ERROR -> error.apply(fault.status());
            case HELD, RATE_LIMIT -> answer;
        };
    }

    private HttpAnswer timeOut() {
        return error.apply(504).with("Sandbox-Fault", "timeout");
    }
}
