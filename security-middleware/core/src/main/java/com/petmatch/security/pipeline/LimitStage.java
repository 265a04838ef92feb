package com.petmatch.security.pipeline;

import com.petmatch.security.access.Principal;
import com.petmatch.security.decision.Decision;
import com.petmatch.security.limit.LimitDemand;
import com.petmatch.security.limit.LimitKey;
import com.petmatch.security.limit.LimitOutcome;
import com.petmatch.security.limit.LimitOutcome.Degraded;
import com.petmatch.security.limit.LimitOutcome.Limited;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LimitStore;
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

    LimitStage(PipelineParts parts) {
        this.parts = parts;
        this.rules = parts.limiting().rules();
        this.networks = new NetworkTiers(parts.limiting());
    }

    Optional<Decision> decideAddress(DecisionRun run) {
        return acquired(Stage.ADDRESS_LIMIT, run, parts.limits(), addressDemands(run));
    }

    Optional<Decision> decideSubject(DecisionRun run) {
        return acquired(Stage.SUBJECT_LIMIT, run, parts.limits(), subjectDemands(run));
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

    private List<LimitDemand> addressDemands(DecisionRun run) {
        List<LimitDemand> demands = new ArrayList<>();
        if (!(run.match() instanceof Matched matched)) {
            demandOfNetwork(demands, run, rules.unmatched(), RouteId.unmatched());
            return demands;
        }
        boolean presents = CredentialStage.presentsCredential(parts, run.request());
        demandOfNetwork(demands, run, presents ? rules.credential() : rules.anonymous(), RouteId.unmatched());
        for (LimitRule rule : matched.route().addressLimits()) {
            demandOfNetwork(demands, run, rule, matched.route().id());
        }
        return demands;
    }

    private List<LimitDemand> subjectDemands(DecisionRun run) {
        List<LimitDemand> demands = new ArrayList<>();
        if (run.principal().isPresent()) {
            Principal principal = run.principal().get();
            demands.add(subjectDemand(principal, rules.signedIn(), RouteId.unmatched()));
            for (LimitRule rule : run.route().subjectLimits()) {
                demands.add(subjectDemand(principal, rule, run.route().id()));
            }
        } else if (CredentialStage.presentsCredential(parts, run.request())) {
            // Who is nobody after all is charged as nobody: a worthless cookie must not widen the limit.
            demandOfNetwork(demands, run, rules.anonymous(), RouteId.unmatched());
        }
        return demands;
    }

    private void demandOfNetwork(List<LimitDemand> demands, DecisionRun run, LimitRule rule, RouteId route) {
        networks.demand(
                demands,
                run.client(),
                rule,
                network -> LimitKey.of("address")
                        .tenant(parts.tenant())
                        .prefix(network)
                        .route(route.toString()));
    }

    private static LimitDemand subjectDemand(Principal principal, LimitRule rule, RouteId route) {
        return LimitDemand.one(
                rule,
                LimitKey.of("subject")
                        .tenant(principal.tenant())
                        .subject(principal.subject().value())
                        .route(route.toString()));
    }

    private Optional<Decision> acquired(Stage stage, DecisionRun run, LimitStore store, List<LimitDemand> demands) {
        if (demands.isEmpty()) {
            return Optional.empty();
        }
        LimitOutcome outcome = store.acquire(demands);
        LimitOutcome decided = told(outcome instanceof Degraded degraded ? degraded.local() : outcome);
        LimitFields fields = parts.limiting().fields();
        // What is only watched is not told: a client would keep to a limit that does not hold.
        if (fields != LimitFields.NONE && !run.isShadowed()) {
            List<LimitRule> asked = demands.stream().map(LimitDemand::rule).toList();
            run.addFields(fields.fields(asked, decided));
        }
        return decided instanceof Limited limited
                ? Optional.of(run.throttled(stage, limited.rule().name(), limited.code(), limited.retryAfter()))
                : Optional.empty();
    }

    private LimitOutcome told(LimitOutcome outcome) {
        return outcome instanceof Limited limited
                ? new Limited(limited.rule(), parts.limiting().told(limited.retryAfter()), limited.code())
                : outcome;
    }
}
