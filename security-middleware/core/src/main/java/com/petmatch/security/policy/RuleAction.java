package com.petmatch.security.policy;

import com.petmatch.security.limit.LimitRule;
import java.time.Duration;
import java.util.List;

/** What follows when the condition of a rule holds. Immutable. */
public sealed interface RuleAction {

    /** Refused with 403. */
    record Deny() implements RuleAction {}

    /** The caller must prove more. */
    record Challenge() implements RuleAction {}

    /** Admitted up to a limit of its own. */
    record Throttle(List<ThrottleKey> key, long tokens, Duration period, long burst) implements RuleAction {

        public Throttle {
            key = List.copyOf(key);
            if (key.isEmpty() || key.stream().distinct().count() != key.size()) {
                throw new IllegalArgumentException("Expected at least one key, each once");
            }
            new LimitRule("policy", tokens, period, burst);
        }
    }

    /** What a limit of a rule is counted by; account and tenant in {@link RuleStage#BODY} only. */
    enum ThrottleKey {
        ADDRESS,
        /** For nobody the client's network. */
        ACCOUNT,
        TENANT,
        ROUTE
    }

    /** Answered by a decoy, as if the path were not there. */
    record Deceive() implements RuleAction {}

    /** Noted with points, for the reputation of the client. */
    record Score(int points) implements RuleAction {

        public Score {
            if (points < 1 || points > 100) {
                throw new IllegalArgumentException("Expected 1 to 100 points, got " + points);
            }
        }
    }

    /** Noted. */
    record Log() implements RuleAction {}

    /**
     * A room is left out: of its own room what stands behind the rule, of a later one all that stands there. Limits,
     * credentials and access are no rooms and are never skipped.
     *
     * @param stage the rule's own or a later one
     */
    record Skip(RuleStage stage) implements RuleAction {}
}
