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

/** Limits per client network before any credential is looked at, and per subject once one is known. */
final class AddressStage {

    private final PipelineParts parts;

    AddressStage(PipelineParts parts) {
        this.parts = parts;
    }

    Optional<Decision> decide(DecisionRun run) {
        return acquired(Stage.ADDRESS_LIMIT, run, parts.limits(), addressDemands(run));
    }

    Optional<Decision> decideSubject(DecisionRun run) {
        return acquired(Stage.SUBJECT_LIMIT, run, parts.limits(), subjectDemands(run));
    }

    /** What counts while the shared store fails: the same rules in a table of this process. */
    Optional<Decision> decideLocally(Stage stage, DecisionRun run) {
        List<LimitDemand> demands = stage == Stage.SUBJECT_LIMIT ? subjectDemands(run) : addressDemands(run);
        return acquired(stage, run, parts.fallback(), demands);
    }

    private List<LimitDemand> addressDemands(DecisionRun run) {
        List<LimitDemand> demands = new ArrayList<>();
        boolean presents = CredentialStage.presentsCredential(run.request());
        demands.add(addressDemand(run, presents ? parts.credentialRule() : parts.anonymousRule(), RouteId.unmatched()));
        if (run.match() instanceof Matched matched) {
            for (LimitRule rule : matched.route().addressLimits()) {
                demands.add(addressDemand(run, rule, matched.route().id()));
            }
        }
        return demands;
    }

    private List<LimitDemand> subjectDemands(DecisionRun run) {
        List<LimitDemand> demands = new ArrayList<>();
        if (run.principal().isPresent()) {
            Principal principal = run.principal().get();
            demands.add(subjectDemand(principal, parts.subjectRule(), RouteId.unmatched()));
            for (LimitRule rule : run.route().subjectLimits()) {
                demands.add(subjectDemand(principal, rule, run.route().id()));
            }
        }
        return demands;
    }

    private LimitDemand addressDemand(DecisionRun run, LimitRule rule, RouteId route) {
        return LimitDemand.one(
                rule,
                LimitKey.of("address")
                        .tenant(parts.tenant())
                        .prefix(run.client().clientPrefix())
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

    private static Optional<Decision> acquired(
            Stage stage, DecisionRun run, LimitStore store, List<LimitDemand> demands) {
        if (demands.isEmpty()) {
            return Optional.empty();
        }
        LimitOutcome outcome = store.acquire(demands);
        LimitOutcome decided = outcome instanceof Degraded degraded ? degraded.local() : outcome;
        return decided instanceof Limited limited
                ? Optional.of(run.throttled(stage, limited.rule().name(), limited.code(), limited.retryAfter()))
                : Optional.empty();
    }
}
