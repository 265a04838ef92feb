package com.petmatch.platform.api;

import com.petmatch.kernel.error.ErrorCode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Ends an API call with a problem; thrown by controllers, answered by {@link ApiProblems}. */
final class ApiFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;
    private final transient Map<String, Object> facts;
    private final transient Optional<String> pointer;
    private final transient Duration retryAfter;

    private ApiFault(ErrorCode code, Map<String, ?> facts, Optional<String> pointer, Duration retryAfter) {
        super(code.value(), null, false, false);
        this.code = code;
        this.facts = Map.copyOf(facts);
        this.pointer = pointer;
        this.retryAfter = retryAfter;
    }

    static ApiFault of(ErrorCode code) {
        return of(code, Duration.ZERO);
    }

    /** The call may be made again after that time; zero when there is nothing to wait for. */
    static ApiFault of(ErrorCode code, Duration retryAfter) {
        return new ApiFault(code, Map.of(), Optional.empty(), retryAfter);
    }

    /** A member of the request's body cannot be accepted. */
    static ApiFault at(String pointer, ErrorCode code) {
        return new ApiFault(code, Map.of(), Optional.of(pointer), Duration.ZERO);
    }

    ErrorCode code() {
        return code;
    }

    Map<String, Object> facts() {
        return facts;
    }

    Duration retryAfter() {
        return retryAfter;
    }

    Optional<String> pointer() {
        return pointer;
    }
}
