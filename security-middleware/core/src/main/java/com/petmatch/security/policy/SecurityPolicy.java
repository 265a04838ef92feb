package com.petmatch.security.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All rules of a host as one value. Immutable.
 *
 * @param version rises with every change
 * @param rules in the order in which they are asked, each id once, 2,000 at most
 */
public record SecurityPolicy(long version, List<Rule> rules) {

    static final int MAX_RULES = 2_000;

    public SecurityPolicy {
        rules = List.copyOf(rules);
        if (version < 1) {
            throw new IllegalArgumentException("Expected a version of 1 or more, got " + version);
        }
        if (rules.size() > MAX_RULES) {
            throw new IllegalArgumentException("Expected 2,000 rules at most, got " + rules.size());
        }
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("Expected each rule id once, got " + rule.id() + " twice");
            }
        }
    }

    /** The rules of one stage, in their order. */
    public List<Rule> rules(RuleStage stage) {
        return rules.stream().filter(rule -> rule.stage() == stage).toList();
    }
}
