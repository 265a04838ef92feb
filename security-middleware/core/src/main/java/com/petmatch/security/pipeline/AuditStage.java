package com.petmatch.security.pipeline;

import com.petmatch.security.audit.AuditLog;
import com.petmatch.security.audit.AuditRecord;
import com.petmatch.security.decision.Decision;
import com.petmatch.security.decision.Evidence;
import com.petmatch.security.request.Route;
import java.util.List;
import java.util.Optional;

/** Records what was decided about what matters: refusals, acts of the operator and allowed changes. */
final class AuditStage implements StageStep {

    private final PipelineParts parts;

    AuditStage(PipelineParts parts) {
        this.parts = parts;
    }

    @Override
    public Optional<Decision> decide(DecisionRun run) {
        Optional<AuditLog> log = parts.audit();
        if (log.isPresent() && matters(run)) {
            log.get().append(record(run));
        }
        return Optional.empty();
    }

    private static boolean matters(DecisionRun run) {
        return !(run.decision() instanceof Decision.Allow)
                || run.routes() == RouteClass.ADMIN
                || !Route.isSafeMethod(run.request().method());
    }

    private AuditRecord record(DecisionRun run) {
        Decision decision = run.decision();
        return new AuditRecord(
                parts.clock().instant(),
                run.request().id(),
                run.principal().map(principal -> principal.subject().toString()).orElse(""),
                parts.tenant(),
                SecurityPipeline.routeId(run.match()).toString(),
                decision.fold(
                        allow -> "allow",
                        challenge -> "challenge",
                        deny -> "deny " + deny.status(),
                        throttle -> "throttle"),
                decision.evidence().stream().map(AuditStage::text).toList(),
                run.client().clientPrefix(parts.ipv6Bits()).toString());
    }

    private static String text(Evidence evidence) {
        List<String> parts =
                List.of(evidence.stage(), evidence.ruleId(), evidence.code().toString());
        return String.join(" ", parts.stream().filter(part -> !part.isEmpty()).toList())
                + (evidence.shadow() ? " shadow" : "");
    }
}
