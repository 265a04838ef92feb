package com.petmatch.security.pipeline;

import com.petmatch.security.limit.LimitHeaders;
import com.petmatch.security.limit.LimitOutcome;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.request.HttpField;
import java.util.List;

/**
 * What a response says about the limits that its request met. Implementations are safe for concurrent use.
 */
@FunctionalInterface
public interface LimitFields {

    /** Says nothing. */
    LimitFields NONE = (rules, outcome) -> List.of();

    /**
     * The fields for one outcome; called once for the client's network and once for the subject.
     *
     * @param rules all that were asked for
     */
    List<HttpField> fields(List<LimitRule> rules, LimitOutcome outcome);

    /** Says nothing: {@code Retry-After} alone tells a limited client when to come back. */
    static LimitFields none() {
        return NONE;
    }

    /** {@code RateLimit-Policy} with every rule and {@code RateLimit} with the one that decided or is the tightest. */
    static LimitFields standard() {
        return (rules, outcome) -> {
            LimitHeaders headers = LimitHeaders.of(rules, outcome);
            return List.of(
                    new HttpField(LimitHeaders.POLICY_NAME, headers.policy()),
                    new HttpField(LimitHeaders.LIMIT_NAME, headers.limit()));
        };
    }
}
