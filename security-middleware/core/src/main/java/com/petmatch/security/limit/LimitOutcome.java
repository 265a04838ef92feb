package com.petmatch.security.limit;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.error.SecurityErrors;
import java.time.Duration;

/** Whether a request may pass its limits. */
public sealed interface LimitOutcome {

    /**
     * The tokens are taken.
     *
     * @param rule the tightest of the rules that were asked for
     * @param remaining what that rule would still admit at once
     */
    record Admitted(LimitRule rule, long remaining) implements LimitOutcome {}

    /**
     * Nothing was taken.
     *
     * @param retryAfter when the same cost would be admitted if nobody else takes any; zero when it never will be
     */
    record Limited(LimitRule rule, Duration retryAfter, ErrorCode code) implements LimitOutcome {

        /** Whole seconds for {@code Retry-After}, rounded up, at least one. */
        public long retryAfterSeconds() {
            return Math.max(1, retryAfter.plusNanos(999_999_999).toSeconds());
        }

        /** Admitted again after that time. */
        public static Limited until(LimitRule rule, Duration retryAfter) {
            return new Limited(rule, retryAfter, SecurityErrors.LIMIT_REACHED);
        }

        static Limited until(LimitRule rule, long nanos) {
            return until(rule, Duration.ofNanos(nanos));
        }

        /** Never admitted: the cost is above the burst. */
        public static Limited forEver(LimitRule rule) {
            return new Limited(rule, Duration.ZERO, SecurityErrors.LIMIT_COST);
        }
    }

    /** The shared store did not answer; the local share of the rule decided instead. */
    record Degraded(LimitOutcome local) implements LimitOutcome {}
}
