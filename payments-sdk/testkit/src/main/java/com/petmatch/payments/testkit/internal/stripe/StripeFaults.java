package com.petmatch.payments.testkit.internal.stripe;

import com.petmatch.payments.testkit.internal.http.HttpAnswer;
import com.petmatch.payments.testkit.internal.http.HttpAnswer.Transmission;
import com.petmatch.payments.testkit.sandbox.Fault;
import org.jspecify.annotations.Nullable;

/** Turns a fault into what travels over the wire. */
final class StripeFaults {

    private static final String HTML =
            "<html><head><title>502 Bad Gateway</title></head><body>Bad Gateway</body></html>";

    private StripeFaults() {}

    /** The answer in place of an execution. */
    static HttpAnswer instead(Fault fault) {
        return switch (fault.kind()) {
            case RESET -> HttpAnswer.json(200, "").sent(Transmission.DROPPED);
            case RATE_LIMIT ->
                error(429, "rate_limit", "Request rate limit exceeded.")
                        .with("Retry-After", Long.toString(fault.retryAfter().toSeconds()));
            case TIME_OUT -> timeOut();
            default -> serverError(fault.status());
        };
    }

    /** What an idempotency key keeps of an execution: the error of a server that failed after the work was done. */
    static HttpAnswer kept(@Nullable Fault fault, HttpAnswer executed) {
        return fault != null && fault.kind() == Fault.Kind.SERVER_ERROR ? serverError(fault.status()) : executed;
    }

    /** What the client gets of an answer. */
    static HttpAnswer after(@Nullable Fault fault, HttpAnswer answer) {
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
            case SERVER_ERROR -> serverError(fault.status());
            case HELD, RATE_LIMIT -> answer;
        };
    }

    private static HttpAnswer timeOut() {
        return serverError(504).with("Sandbox-Fault", "timeout");
    }

    private static HttpAnswer serverError(int status) {
        return error(status, "", "An unexpected error occurred.");
    }

    private static HttpAnswer error(int status, String code, String message) {
        String type = status == 429 ? "invalid_request_error" : "api_error";
        return HttpAnswer.json(
                status,
                ProviderRefusal.of(status, type, code, "", message).body().toString());
    }
}
