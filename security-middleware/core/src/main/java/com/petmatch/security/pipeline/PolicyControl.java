package com.petmatch.security.pipeline;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.access.Principal;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.decision.Decoy;
import com.petmatch.security.decision.Evidence;
import com.petmatch.security.decision.Evidence.Severity;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.limit.LimitDemand;
import com.petmatch.security.limit.LimitKey;
import com.petmatch.security.limit.LimitOutcome;
import com.petmatch.security.limit.LimitOutcome.Degraded;
import com.petmatch.security.limit.LimitOutcome.Limited;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LimitStore;
import com.petmatch.security.pipeline.ControlOutcome.Verdict;
import com.petmatch.security.pipeline.SelfCheckFinding.Kind;
import com.petmatch.security.policy.LivePolicy;
import com.petmatch.security.policy.PolicyFacts;
import com.petmatch.security.policy.PolicyOutcome;
import com.petmatch.security.policy.Rule;
import com.petmatch.security.policy.RuleAction;
import com.petmatch.security.policy.RuleAction.Throttle;
import com.petmatch.security.policy.RuleMode;
import com.petmatch.security.policy.RuleStage;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Asks the rules of a policy in one room. The first enforced rule that ends the request does; every rule that holds leaves
 * evidence. A rule that throttles counts in the table of this process while its store fails; one that cannot answer at all
 * leaves evidence of that and keeps no other from being asked. Safe for concurrent use.
 */
public final class PolicyControl implements StageControl {

    private final LivePolicy policy;
    private final RuleStage stage;
    private final LimitStore limits;
    private final InstantSource clock;

    /**
     * The rules of one stage.
     *
     * @param limits counts for the rules that throttle
     */
    public PolicyControl(LivePolicy policy, RuleStage stage, LimitStore limits, InstantSource clock) {
        this.policy = policy;
        this.stage = stage;
        this.limits = limits;
        this.clock = clock;
    }

    /** Puts the rules of every stage into its room, and lets the self-check name the expired ones. */
    public static void install(PipelineBuilder builder, LivePolicy policy, LimitStore limits, InstantSource clock) {
        for (RuleStage stage : RuleStage.values()) {
            builder.control(Stage.valueOf(stage.name()), new PolicyControl(policy, stage, limits, clock));
        }
        builder.selfCheck(() -> policy.policy().rules().stream()
                .filter(rule -> rule.isExpired(clock.instant()))
                .map(rule -> new SelfCheckFinding(Severity.WARNING, Kind.EXPIRED_RULE, rule.id()))
                .toList());
    }

    /** What a {@link LivePolicy} tells, as events of a tenant. */
    public static Consumer<PolicyOutcome> telling(TenantId tenant, SecurityListener listener, InstantSource clock) {
        SecurityListener isolated = SecurityListener.all(List.of(listener));
        return outcome -> isolated.on(
                outcome instanceof PolicyOutcome.Refused refused
                        ? new SecurityEvent.PolicyRefused(
                                tenant, clock.instant(), refused.fault().name(), refused.detail())
                        : new SecurityEvent.PolicyReplaced(
                                tenant,
                                clock.instant(),
                                ((PolicyOutcome.Accepted) outcome).policy().version()));
    }

    @Override
    public ControlOutcome inspect(Inspection inspection) {
        List<Rule> rules = inspection.rooms().rules(policy).matching(stage, facts(inspection), clock.instant());
        if (rules.isEmpty()) {
            return ControlOutcome.passed();
        }
        List<Evidence> evidence = new ArrayList<>(rules.size());
        RuntimeException broken = null;
        for (Rule rule : rules) {
            boolean shadow = rule.mode() == RuleMode.SHADOW;
            try {
                Optional<Verdict> verdict = verdict(rule, inspection);
                if (verdict.isPresent() || !(rule.action() instanceof Throttle)) {
                    evidence.add(evidence(rule, SecurityErrors.FIREWALL_REFUSED));
                }
                if (verdict.isPresent() && !shadow) {
                    return new ControlOutcome(evidence, verdict);
                }
            } catch (RuntimeException thrown) {
                evidence.add(evidence(rule, SecurityErrors.PIPELINE_STAGE_FAILED));
                broken = shadow ? broken : thrown;
            }
        }
        if (broken != null) {
            throw new BrokenRuleException(evidence, broken);
        }
        return new ControlOutcome(evidence, Optional.empty());
    }

    private Evidence evidence(Rule rule, ErrorCode code) {
        return new Evidence(stage.name(), rule.id(), code, rule.severity(), rule.mode() == RuleMode.SHADOW);
    }

    private Optional<Verdict> verdict(Rule rule, Inspection inspection) {
        if (rule.action() instanceof RuleAction.Deny) {
            return Optional.of(new Verdict.Refuse(SecurityErrors.FIREWALL_REFUSED, 403));
        }
        if (rule.action() instanceof RuleAction.Deceive) {
            return Optional.of(new Verdict.Deceive(SecurityErrors.FIREWALL_REFUSED, Decoy.notFound()));
        }
        if (rule.action() instanceof RuleAction.Challenge) {
            return Optional.of(new Verdict.Ask(SecurityErrors.ACCESS_ANONYMOUS));
        }
        if (rule.action() instanceof RuleAction.Skip skip && rule.mode() == RuleMode.ENFORCE) {
            inspection.rooms().skip(Stage.valueOf(skip.stage().name()));
        }
        return rule.action() instanceof Throttle throttle ? limited(rule, throttle, inspection) : Optional.empty();
    }

    private Optional<Verdict> limited(Rule rule, Throttle throttle, Inspection inspection) {
        LimitRule limit = new LimitRule(rule.id(), throttle.tokens(), throttle.period(), throttle.burst());
        LimitOutcome outcome = acquired(LimitDemand.one(limit, key(throttle, inspection)), inspection.rooms());
        LimitOutcome decided = outcome instanceof Degraded degraded ? degraded.local() : outcome;
        return decided instanceof Limited limited
                ? Optional.of(new Verdict.Wait(limited.code(), limited.retryAfter()))
                : Optional.empty();
    }

    private LimitOutcome acquired(LimitDemand demand, RoomState rooms) {
        try {
            return limits.acquire(List.of(demand));
        } catch (RuntimeException lost) {
            return rooms.fallback(lost).acquire(List.of(demand));
        }
    }

    private static LimitKey key(Throttle throttle, Inspection inspection) {
        LimitKey key = LimitKey.of("policy").tenant(inspection.tenant());
        Optional<Principal> principal = inspection.principal();
        for (RuleAction.ThrottleKey part : throttle.key()) {
            key = switch (part) {
                case ADDRESS -> key.prefix(inspection.network());
                case ACCOUNT ->
                    principal.isPresent()
                            ? key.account(principal.get().subject().toString())
                            : key.prefix(inspection.network());
                case TENANT -> key.tenant(principal.map(Principal::tenant).orElse(inspection.tenant()));
                case ROUTE ->
                    key.route(SecurityPipeline.routeId(inspection.match()).toString());
            };
        }
        return key;
    }

    private static PolicyFacts facts(Inspection inspection) {
        String target = inspection.request().target();
        int mark = target.indexOf('?');
        Optional<Principal> principal = inspection.principal();
        return new PolicyFacts(
                inspection.canonical().method(),
                inspection.canonical().authority(),
                "/" + String.join("/", inspection.canonical().segments()),
                mark < 0 ? "" : target.substring(mark + 1),
                inspection.request()::values,
                inspection.request().contentLength().orElse(0),
                inspection.client(),
                principal.map(found -> found.subject().toString()).orElse(""),
                principal
                        .map(found -> found.roles().stream().map(RoleId::value).toList())
                        .orElse(List.of()),
                principal.map(found -> found.tenant().toString()).orElse(""));
    }
}
