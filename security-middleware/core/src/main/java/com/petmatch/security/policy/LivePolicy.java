package com.petmatch.security.policy;

import com.petmatch.security.policy.PolicyOutcome.Accepted;
import com.petmatch.security.policy.PolicyOutcome.Fault;
import com.petmatch.security.policy.PolicyOutcome.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The policy that is used now. A new document is validated as a whole, then swapped in one step; one that is refused, or
 * not newer, leaves the old one. A request sees one version. Safe for concurrent use.
 */
public final class LivePolicy {

    private final Consumer<PolicyOutcome> told;
    private volatile Snapshot current;

    private record Snapshot(SecurityPolicy policy, Map<RuleStage, List<CompiledRule>> rules) {}

    private record CompiledRule(Rule rule, Predicate<PolicyFacts> check) {}

    /** Uses a policy and tells nobody of changes. */
    public LivePolicy(SecurityPolicy policy) {
        this(policy, outcome -> {});
    }

    /**
     * Uses a policy.
     *
     * @param told hears the outcome of every {@link #replace}; must not block nor throw
     */
    public LivePolicy(SecurityPolicy policy, Consumer<PolicyOutcome> told) {
        this.current = compiled(policy);
        this.told = told;
    }

    public SecurityPolicy policy() {
        return current.policy();
    }

    /** Uses this document from the next request on, if it is sound and its version is higher. */
    public PolicyOutcome replace(byte[] document) {
        PolicyOutcome outcome = swapped(PolicyCodec.read(document));
        told.accept(outcome);
        return outcome;
    }

    private synchronized PolicyOutcome swapped(PolicyOutcome read) {
        if (!(read instanceof Accepted accepted)) {
            return read;
        }
        long version = accepted.policy().version();
        if (version <= current.policy().version()) {
            return new Refused(
                    Fault.VERSION,
                    "version " + version + " after " + current.policy().version());
        }
        current = compiled(accepted.policy());
        return accepted;
    }

    /** The rules of a stage whose condition holds, in their order, up to the first that skips the rest. */
    public List<Rule> matching(RuleStage stage, PolicyFacts facts, Instant now) {
        List<CompiledRule> rules = current.rules().getOrDefault(stage, List.of());
        List<Rule> found = new ArrayList<>(0);
        for (CompiledRule compiled : rules) {
            Rule rule = compiled.rule();
            if (rule.isAsked(now) && compiled.check().test(facts)) {
                found.add(rule);
                if (rule.action() instanceof RuleAction.Skip && rule.mode() == RuleMode.ENFORCE) {
                    return found;
                }
            }
        }
        return found;
    }

    private static Snapshot compiled(SecurityPolicy policy) {
        Map<RuleStage, List<CompiledRule>> rules = new EnumMap<>(RuleStage.class);
        for (RuleStage stage : RuleStage.values()) {
            rules.put(
                    stage,
                    policy.rules(stage).stream()
                            .map(rule -> new CompiledRule(rule, ConditionCompiler.compile(rule.when())))
                            .toList());
        }
        return new Snapshot(policy, rules);
    }
}
