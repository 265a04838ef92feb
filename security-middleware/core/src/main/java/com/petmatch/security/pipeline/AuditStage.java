package com.petmatch.security.pipeline;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.access.Actor;
import com.petmatch.security.access.CredentialRef;
import com.petmatch.security.access.Principal;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.audit.AuditLog;
import com.petmatch.security.audit.AuditParty;
import com.petmatch.security.audit.AuditRecord;
import com.petmatch.security.decision.Decision;
import com.petmatch.security.decision.Evidence;
import com.petmatch.security.request.Route;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Records what was decided about what matters: refusals, acts of the operator and allowed changes. Refusals that come
 * before anybody is known, and those of limits, come in floods: of them the first of a minute stands for its kind and its
 * client. Where a client behind a proxy cannot be found out, the record says so and the proxy stands for it.
 */
final class AuditStage implements StageStep {

    private final PipelineParts parts;
    private final RefusalWindows floods = new RefusalWindows(System::nanoTime);
    private final Set<Stage> early = EnumSet.noneOf(Stage.class);

    AuditStage(PipelineParts parts) {
        this.parts = parts;
        List<Stage> order = parts.plan().order();
        early.addAll(order.subList(0, order.indexOf(Stage.CREDENTIAL)));
    }

    @Override
    public Optional<Decision> decide(DecisionRun run) {
        if (parts.audit().isPresent() && matters(run)) {
            AuditLog log = parts.audit().get();
            if (isOfAFlood(run)) {
                floods.record(origin(run), code(run.decision()), before -> append(log, run, before));
            } else {
                append(log, run, 0);
            }
        }
        return Optional.empty();
    }

    private RefusalWindows.Origin origin(DecisionRun run) {
        return new RefusalWindows.Origin(network(run), isKnown(run));
    }

    // Whoever sends a chain that cannot be read is counted as the proxy: its refusals must not hide anybody else's.
    private boolean isKnown(DecisionRun run) {
        return run.isLocated()
                && parts.addresses().trusted().stream().noneMatch(proxies -> proxies.contains(run.client()));
    }

    private static boolean matters(DecisionRun run) {
        return !(run.decision() instanceof Decision.Allow)
                || run.routes() == RouteClass.ADMIN
                || !Route.isSafeMethod(run.request().method());
    }

    private boolean isOfAFlood(DecisionRun run) {
        boolean operator = run.routes() == RouteClass.ADMIN && run.principal().isPresent();
        boolean refusedEarly = !(run.decision() instanceof Decision.Allow)
                && run.endedAt().filter(early::contains).isPresent();
        return !operator && (refusedEarly || run.decision() instanceof Decision.Throttle);
    }

    private void append(AuditLog log, DecisionRun run, long before) {
        Decision decision = run.decision();
        List<String> evidence = new ArrayList<>();
        if (before > 0) {
            evidence.add("AUDIT unrecorded before " + before);
        }
        if (!isKnown(run)) {
            evidence.add("AUDIT client unresolved");
        }
        decision.evidence().forEach(found -> evidence.add(text(found)));
        log.append(new AuditRecord(
                parts.clock().instant(),
                run.request().id(),
                party(run),
                parts.tenant(),
                SecurityPipeline.routeId(run.match()).toString(),
                decision.fold(
                        allow -> "allow",
                        challenge -> "challenge",
                        deny -> "deny " + deny.status(),
                        throttle -> "throttle",
                        deceive -> "deceive"),
                evidence));
    }

    private AuditParty party(DecisionRun run) {
        Optional<Principal> principal = run.principal();
        return new AuditParty(
                principal.map(found -> found.subject().toString()).orElse(""),
                principal
                        .map(found -> found.act().stream().map(Actor::id).toList())
                        .orElse(List.of()),
                principal.map(found -> text(found.credential())).orElse(""),
                network(run).toString());
    }

    private AddressPrefix network(DecisionRun run) {
        return run.client().clientPrefix(parts.ipv6Bits());
    }

    private static ErrorCode code(Decision refusal) {
        return refusal.fold(
                allow -> {
                    throw new IllegalStateException("An allow has no code");
                },
                Decision.Challenge::code,
                Decision.Deny::code,
                Decision.Throttle::code,
                Decision.Deceive::code);
    }

    private static String text(CredentialRef credential) {
        if (credential instanceof CredentialRef.BrowserSession session) {
            return "session " + session.id();
        }
        if (credential instanceof CredentialRef.AccessToken token) {
            return "token " + token.tokenId();
        }
        if (credential instanceof CredentialRef.ApiKey key) {
            return "api-key " + key.id();
        }
        return credential instanceof CredentialRef.ServiceClient client
                ? "client " + client.clientId()
                : "refresh " + ((CredentialRef.Refresh) credential).family();
    }

    private static String text(Evidence evidence) {
        List<String> parts =
                List.of(evidence.stage(), evidence.ruleId(), evidence.code().toString());
        return String.join(" ", parts.stream().filter(part -> !part.isEmpty()).toList())
                + (evidence.shadow() ? " shadow" : "");
    }
}
