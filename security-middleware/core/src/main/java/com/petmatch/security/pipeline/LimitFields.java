package com.petmatch.security.pipeline;

import com.petmatch.security.limit.LimitOutcome;
import com.petmatch.security.request.HttpField;
import java.util.List;

/**
 * What a response says about the limits that its request met, such as {@code RateLimit} and {@code RateLimit-Policy}.
 * Implementations are safe for concurrent use.
 */
@FunctionalInterface
public interface LimitFields {

    /** The fields for one outcome; called once for the client's network and once for the subject. */
    List<HttpField> fields(LimitOutcome outcome);

    /** Says nothing: {@code Retry-After} alone tells a limited client when to come back. */
    static LimitFields none() {
        return outcome -> List.of();
    }
}
