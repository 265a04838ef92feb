package com.petmatch.security.pipeline;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.access.Principal;
import com.petmatch.security.decision.Decision;
import com.petmatch.security.limit.LimitDemand;
import com.petmatch.security.limit.LimitKey;
import com.petmatch.security.limit.LimitOutcome;
import com.petmatch.security.limit.LimitOutcome.Degraded;
import com.petmatch.security.limit.LimitOutcome.Limited;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LimitStore;
import com.petmatch.security.request.Route;
import com.petmatch.security.request.RouteId;
import com.petmatch.security.request.RouteMatch.Matched;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Limits per client network before any credential is looked at, and per subject once it is known whether there is one. */
final class LimitStage {

    private final PipelineParts parts;
    private final LimitSettings.Rules rules;
    private final NetworkTiers networks;
    private final LimitKey addressKeys;
    private final LimitKey subjectKeys;

    /** Keys begin with what many of them share, so that it is hashed once. */
    LimitStage(PipelineParts parts) {
        this.parts = parts;
        this.rules = parts.limiting().rules();
        this.networks = new NetworkTiers(parts.limiting());
        this.addressKeys = addressKeys(RouteId.unmatched());
        this.subjectKeys = subjectKeys(RouteId.unmatched(), parts.tenant());
    }

    Optional<Decision> decideAddress(DecisionRun run) {
        boolean one = networks.isOne(run.client())
                && (!(run.match() instanceof Matched matched)
                        || matched.route().addressLimits().isEmpty());
        return one
                ? acquired(Stage.ADDRESS_LIMIT, run, addressRule(run), addressKeys.prefix(networks.of(run.client())))
                : acquired(Stage.ADDRESS_LIMIT, run, parts.limits(), addressDemands(run));
    }

    Optional<Decision> decideSubject(DecisionRun run) {
        return run.caller() instanceof Principal principal
                        && run.route().subjectLimits().isEmpty()
                ? acquired(Stage.SUBJECT_LIMIT, run, rules.signedIn(), subjectKey(principal))
                : acquired(Stage.SUBJECT_LIMIT, run, parts.limits(), subjectDemands(run));
    }

    /**
     * What counts while the shared store fails: the same rules in a table of this process, at half the rate where
     * somebody signs in, because every process admits its own share.
     */
    Optional<Decision> decideLocally(Stage stage, DecisionRun run) {
        List<LimitDemand> demands = stage == Stage.SUBJECT_LIMIT ? subjectDemands(run) : addressDemands(run);
        boolean strict = run.routes() == RouteClass.AUTH;
        return acquired(
                stage,
                run,
                parts.fallback(),
                strict ? demands.stream().map(LimitStage::halved).toList() : demands);
    }

    private static LimitDemand halved(LimitDemand demand) {
        LimitRule rule = demand.rule();
        LimitRule half = new LimitRule(
                rule.name(), Math.max(1, rule.tokens() / 2), rule.period(), Math.max(1, rule.burst() / 2));
        return new LimitDemand(half, demand.key(), Math.min(demand.cost(), half.burst()));
    }

    private LimitRule addressRule(DecisionRun run) {
        if (!(run.match() instanceof Matched)) {
            return rules.unmatched();
        }
        return CredentialStage.presentsCredential(parts, run.request()) ? rules.credential() : rules.anonymous();
    }

    private List<LimitDemand> addressDemands(DecisionRun run) {
        List<LimitDemand> demands = new ArrayList<>();
        networks.demand(demands, run.client(), addressRule(run), addressKeys);
        if (run.match() instanceof Matched matched) {
            Route route = matched.route();
            LimitKey keys = addressKeys(route.id());
            route.addressLimits().forEach(rule -> networks.demand(demands, run.client(), rule, keys));
        }
        return demands;
    }

    private List<LimitDemand> subjectDemands(DecisionRun run) {
        List<LimitDemand> demands = new ArrayList<>();
        if (run.caller() instanceof Principal principal) {
            demands.add(LimitDemand.one(rules.signedIn(), subjectKey(principal)));
            LimitKey key = subjectKeys(run.route().id(), principal.tenant())
                    .subject(principal.subject().value());
            run.route().subjectLimits().forEach(rule -> demands.add(LimitDemand.one(rule, key)));
        } else if (CredentialStage.presentsCredential(parts, run.request())) {
            // Who is nobody after all is charged as nobody: a worthless cookie must not widen the limit.
            networks.demand(demands, run.client(), rules.anonymous(), addressKeys);
        }
        return demands;
    }

    private LimitKey subjectKey(Principal principal) {
        boolean own = principal.tenant().equals(parts.tenant());
        LimitKey keys = own ? subjectKeys : subjectKeys(RouteId.unmatched(), principal.tenant());
        return keys.subject(principal.subject().value());
    }

    private LimitKey addressKeys(RouteId route) {
        return LimitKey.of("address").tenant(parts.tenant()).route(route.toString());
    }

    private static LimitKey subjectKeys(RouteId route, TenantId tenant) {
        return LimitKey.of("subject").route(route.toString()).tenant(tenant);
    }

    private Optional<Decision> acquired(Stage stage, DecisionRun run, LimitRule rule, LimitKey key) {
        LimitOutcome outcome = told(parts.limits().acquire(rule, key));
        if (tells(run)) {
            run.addFields(parts.limiting().fields().fields(List.of(rule), outcome));
        }
        return refused(stage, run, outcome);
    }

    private Optional<Decision> acquired(Stage stage, DecisionRun run, LimitStore store, List<LimitDemand> demands) {
        if (demands.isEmpty()) {
            return Optional.empty();
        }
        LimitOutcome outcome = told(store.acquire(demands));
        if (tells(run)) {
            List<LimitRule> asked = demands.stream().map(LimitDemand::rule).toList();
            run.addFields(parts.limiting().fields().fields(asked, outcome));
        }
        return refused(stage, run, outcome);
    }

    // What is only watched is not told: a client would keep to a limit that does not hold.
    private boolean tells(DecisionRun run) {
        return parts.limiting().fields() != LimitFields.NONE && !run.isShadowed();
    }

    private static Optional<Decision> refused(Stage stage, DecisionRun run, LimitOutcome outcome) {
        return outcome instanceof Limited limited
                ? Optional.of(run.throttled(stage, limited.rule().name(), limited.code(), limited.retryAfter()))
                : Optional.empty();
    }

    private LimitOutcome told(LimitOutcome outcome) {
        LimitOutcome decided = outcome instanceof Degraded degraded ? degraded.local() : outcome;
        return decided instanceof Limited limited
                ? new Limited(limited.rule(), parts.limiting().told(limited.retryAfter()), limited.code())
                : decided;
    }
}
