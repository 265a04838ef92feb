package com.petmatch.security.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** One version of a policy, ready to be asked: what a request sees from its first room to its last. Immutable. */
public final class PolicyRules {

    private final SecurityPolicy policy;
    private final Map<RuleStage, List<CompiledRule>> rules = new EnumMap<>(RuleStage.class);

    private record CompiledRule(Rule rule, Predicate<PolicyFacts> check) {}

    private PolicyRules(SecurityPolicy policy) {
        this.policy = policy;
        for (RuleStage stage : RuleStage.values()) {
            rules.put(
                    stage,
                    policy.rules(stage).stream()
                            .map(rule -> new CompiledRule(rule, ConditionCompiler.compile(rule.when())))
                            .toList());
        }
    }

    static PolicyRules of(SecurityPolicy policy) {
        return new PolicyRules(policy);
    }

    public SecurityPolicy policy() {
        return policy;
    }

    /** The rules of a stage whose condition holds, in their order, up to the first that skips the rest of this stage. */
    public List<Rule> matching(RuleStage stage, PolicyFacts facts, Instant now) {
        List<Rule> found = new ArrayList<>(0);
        for (CompiledRule compiled : rules.getOrDefault(stage, List.of())) {
            Rule rule = compiled.rule();
            if (rule.isAsked(now) && compiled.check().test(facts)) {
                found.add(rule);
                if (endsStage(rule)) {
                    return found;
                }
            }
        }
        return found;
    }

    private static boolean endsStage(Rule rule) {
        return rule.action() instanceof RuleAction.Skip skip
                && skip.stage() == rule.stage()
                && rule.mode() == RuleMode.ENFORCE;
    }
}
