package com.petmatch.security.pipeline;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.access.Principal;
import com.petmatch.security.address.AddressPrefix;
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
final class LimitStage {

    private final PipelineParts parts;
    private final LimitKey addressKeys;
    private final LimitKey subjectKeys;

    /** Keys begin with what many of them share, so that it is hashed once. */
    LimitStage(PipelineParts parts) {
        this.parts = parts;
        this.addressKeys = addressKeys(RouteId.unmatched());
        this.subjectKeys = subjectKeys(RouteId.unmatched(), parts.tenant());
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
        AddressPrefix network = run.client().clientPrefix(parts.ipv6Bits());
        boolean presents = CredentialStage.presentsCredential(run.request());
        LimitRule general = presents ? parts.credentialRule() : parts.anonymousRule();
        LimitDemand first = LimitDemand.one(general, addressKeys.prefix(network));
        List<LimitRule> own =
                run.match() instanceof Matched matched ? matched.route().addressLimits() : List.of();
        if (own.isEmpty()) {
            return List.of(first);
        }
        return demands(
                first, own, addressKeys(SecurityPipeline.routeId(run.match())).prefix(network));
    }

    private LimitKey addressKeys(RouteId route) {
        return LimitKey.of("address").tenant(parts.tenant()).route(route.toString());
    }

    private List<LimitDemand> subjectDemands(DecisionRun run) {
        if (run.principal().isEmpty()) {
            return List.of();
        }
        Principal principal = run.principal().get();
        boolean own = principal.tenant().equals(parts.tenant());
        LimitKey keys = own ? subjectKeys : subjectKeys(RouteId.unmatched(), principal.tenant());
        LimitDemand first = LimitDemand.one(
                parts.subjectRule(), keys.subject(principal.subject().value()));
        List<LimitRule> ofRoute = run.route().subjectLimits();
        return ofRoute.isEmpty()
                ? List.of(first)
                : demands(
                        first,
                        ofRoute,
                        subjectKeys(run.route().id(), principal.tenant())
                                .subject(principal.subject().value()));
    }

    private static LimitKey subjectKeys(RouteId route, TenantId tenant) {
        return LimitKey.of("subject").route(route.toString()).tenant(tenant);
    }

    private static List<LimitDemand> demands(LimitDemand first, List<LimitRule> more, LimitKey key) {
        List<LimitDemand> demands = new ArrayList<>(more.size() + 1);
        demands.add(first);
        more.forEach(rule -> demands.add(LimitDemand.one(rule, key)));
        return demands;
    }

    private Optional<Decision> acquired(Stage stage, DecisionRun run, LimitStore store, List<LimitDemand> demands) {
        if (demands.isEmpty()) {
            return Optional.empty();
        }
        LimitOutcome outcome = demands.size() == 1
                ? store.acquire(demands.get(0).rule(), demands.get(0).key())
                : store.acquire(demands);
        LimitOutcome decided = outcome instanceof Degraded degraded ? degraded.local() : outcome;
        if (parts.limitFields() != LimitFields.NONE) {
            List<LimitRule> rules = demands.stream().map(LimitDemand::rule).toList();
            run.addFields(parts.limitFields().fields(rules, decided));
        }
        return decided instanceof Limited limited
                ? Optional.of(run.throttled(stage, limited.rule().name(), limited.code(), limited.retryAfter()))
                : Optional.empty();
    }
}
