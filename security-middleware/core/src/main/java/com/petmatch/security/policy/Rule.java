package com.petmatch.security.policy;

import com.petmatch.security.decision.Evidence.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One rule of a policy. Immutable.
 *
 * @param id {@code [a-z0-9.-]{1,64}}
 * @param asvs the requirements of ASVS 5.0 that it serves
 * @param expires from when on it is not asked any more
 */
public record Rule(
        String id,
        RuleStage stage,
        Condition when,
        RuleAction action,
        RuleMode mode,
        Severity severity,
        List<String> asvs,
        Optional<Instant> expires,
        String note) {

    private static final int MAX_NOTE = 1_024;

    public Rule {
        asvs = List.copyOf(asvs);
        if (!id.matches("[a-z0-9.-]{1,64}")) {
            throw new IllegalArgumentException("Expected a rule id of 1 to 64 characters a-z, 0-9, . and -");
        }
        if (asvs.size() > 20 || !asvs.stream().allMatch(text -> text.matches("[0-9]{1,2}(\\.[0-9]{1,2}){0,2}"))) {
            throw new IllegalArgumentException("Expected at most 20 ASVS ids such as 9.1.1 in rule " + id);
        }
        if (note.length() > MAX_NOTE) {
            throw new IllegalArgumentException("Expected a note of 1,024 characters at most in rule " + id);
        }
        if (depth(when) > Condition.MAX_DEPTH) {
            throw new IllegalArgumentException("Expected conditions of 4 levels at most in rule " + id);
        }
        RulePlace.fault(stage, when, action).ifPresent(fault -> {
            throw new IllegalArgumentException("Expected rule " + id + " in another place: " + fault);
        });
    }

    /** Whether it is asked at that moment. */
    public boolean isAsked(Instant now) {
        return mode != RuleMode.OFF && !isExpired(now);
    }

    public boolean isExpired(Instant now) {
        return expires.isPresent() && !now.isBefore(expires.get());
    }

    // Bounded by the document's own depth before any condition is built.
    private static int depth(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return 1 + depth(not.condition());
        }
        List<Condition> inner = condition instanceof Condition.All all
                ? all.conditions()
                : condition instanceof Condition.Any any ? any.conditions() : List.of();
        return 1 + inner.stream().mapToInt(Rule::depth).max().orElse(0);
    }
}
