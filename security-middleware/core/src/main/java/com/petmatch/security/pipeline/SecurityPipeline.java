package com.petmatch.security.pipeline;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.address.Resolution;
import com.petmatch.security.decision.Decision;
import com.petmatch.security.decision.Decision.Allow;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.request.HttpField;
import com.petmatch.security.request.RouteId;
import com.petmatch.security.request.RouteMatch;
import com.petmatch.security.request.RouteMatch.Matched;
import com.petmatch.security.request.RouteTable;
import com.petmatch.security.request.SecurityRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * Decides about every request of a host: the {@link Stage}s in their order, each as its {@link StageSettings} say.
 *
 * <p><b>Security guarantees.</b> A stage that throws becomes its fail mode, never an accidental allow, and nothing that a
 * part of the host throws leaves {@link #decide}. What is watched in shadow never changes the answer. Deciding blocks
 * only where the session store or a shared limit store does. Safe for concurrent use.
 */
public final class SecurityPipeline {

    private static final List<HttpField> BARE_FIELDS =
            List.of(new HttpField("X-Content-Type-Options", "nosniff"), new HttpField("Cache-Control", "no-store"));

    private static final List<String> METHOD_OVERRIDES =
            List.of("x-http-method-override", "x-http-method", "x-method-override");
    private static final StageStep NOTHING = run -> Optional.empty();

    private final PipelineParts parts;
    private final LimitStage limitStage;
    private final Map<Stage, StageStep> steps = new EnumMap<>(Stage.class);
    private final List<Stage> deciding;
    private final PipelineEvents events;
    private final boolean heard;

    SecurityPipeline(PipelineParts parts, Map<Stage, StageStep> replaced) {
        this.parts = parts;
        this.limitStage = new LimitStage(parts);
        this.events = new PipelineEvents(parts);
        this.heard = parts.listener() != SecurityListener.none();
        fillSteps();
        steps.putAll(replaced);
        this.deciding = parts.plan().order().stream()
                .filter(stage -> stage != Stage.AUDIT && stage != Stage.RESPONSE && isUsed(stage))
                .toList();
    }

    private void fillSteps() {
        CsrfStage csrf = new CsrfStage(parts);
        steps.put(Stage.SHAPE, new ShapeStage(parts));
        steps.put(Stage.ADDRESS, this::address);
        steps.put(Stage.ADDRESS_LIMIT, limitStage::decideAddress);
        steps.put(Stage.ROUTE, new RouteStage(parts));
        steps.put(Stage.CREDENTIAL, new CredentialStage(parts));
        steps.put(Stage.CSRF, csrf);
        steps.put(Stage.SUBJECT_LIMIT, limitStage::decideSubject);
        steps.put(Stage.ACCESS, new AccessStage(parts));
        steps.put(Stage.AUDIT, new AuditStage(parts));
        steps.put(Stage.RESPONSE, new ResponseStage(parts, csrf));
        parts.controls().forEach((room, controls) -> steps.put(room, new ControlStage(parts, room, controls, events)));
    }

    private boolean isUsed(Stage stage) {
        return steps.containsKey(stage);
    }

    public static PipelineBuilder builder(RouteTable routes) {
        return new PipelineBuilder(routes);
    }

    /** The tenant this pipeline decides for. */
    public TenantId tenant() {
        return parts.tenant();
    }

    /** The stages in the order in which they run. */
    public List<Stage> order() {
        return parts.plan().order();
    }

    PipelineParts parts() {
        return parts;
    }

    /** The client's address as all controls see it; the peer's where it cannot be found out. */
    public IpAddress clientAddress(SecurityRequest request) {
        try {
            return parts.addresses().resolve(request.peer(), request::values);
        } catch (RuntimeException failed) {
            // The stage of the same name has refused the request already.
            return request.peer();
        }
    }

    /** Decides; never throws, neither on what a client sent nor on what a part of the host does. */
    public Decision decide(SecurityRequest request) {
        DecisionRun run = new DecisionRun(request);
        run.decided(outcome(run));
        step(Stage.AUDIT, run).ifPresent(run::decided);
        Decision decision = step(Stage.RESPONSE, run).orElseGet(run::decision);
        if (decision.edits().fields().isEmpty()) {
            decision = decision.withEdits(run.edits(BARE_FIELDS));
        }
        if (heard) {
            tellDecided(run, decision);
        }
        return decision;
    }

    /**
     * Decides on the host's executor, for hosts whose threads must not wait for a store. A full executor refuses with 503.
     */
    public CompletionStage<Decision> decideAsync(SecurityRequest request, Executor executor) {
        try {
            return CompletableFuture.supplyAsync(() -> decide(request), executor);
        } catch (RejectedExecutionException full) {
            DecisionRun run = new DecisionRun(request);
            Decision refused = failed(Stage.SHAPE, StageSettings.enforced(FailMode.CLOSED), run, full)
                    .orElseThrow();
            return CompletableFuture.completedFuture(refused.withEdits(run.edits(BARE_FIELDS)));
        }
    }

    private Decision outcome(DecisionRun run) {
        for (Stage stage : deciding) {
            Optional<Decision> ended = step(stage, run);
            if (ended.isPresent()) {
                run.endedAt(stage);
                locate(run);
                return ended.get();
            }
        }
        return run.allowed();
    }

    // What ends before the address is known is still some client's: behind a proxy all would be the proxy's otherwise.
    private void locate(DecisionRun run) {
        if (run.isLocated()) {
            return;
        }
        try {
            run.client(parts.addresses().resolve(run.request().peer(), run.request()::values));
        } catch (RuntimeException unresolved) {
            // The request is refused already, and its record says that the client is unknown.
            return;
        }
    }

    private Optional<Decision> step(Stage stage, DecisionRun run) {
        StageSettings settings = parts.plan().settings(stage, run.routes());
        if (settings.enforcement() == Enforcement.OFF) {
            return Optional.empty();
        }
        boolean shadow = settings.enforcement() == Enforcement.SHADOW;
        run.shadowed(shadow);
        Optional<Decision> ended;
        try {
            ended = steps.getOrDefault(stage, NOTHING).decide(run);
        } catch (RuntimeException thrown) {
            ended = failed(stage, settings, run, thrown);
        }
        run.shadowed(false);
        return shadow ? Optional.empty() : ended;
    }

    private Optional<Decision> failed(Stage stage, StageSettings settings, DecisionRun run, RuntimeException thrown) {
        FailMode mode = settings.failMode();
        events.failed(stage, mode, thrown);
        if (mode == FailMode.LOCAL_FALLBACK) {
            try {
                return limitStage.decideLocally(stage, run);
            } catch (RuntimeException fallbackFailed) {
                thrown.addSuppressed(fallbackFailed);
                return Optional.of(run.denied(stage, SecurityErrors.PIPELINE_STAGE_FAILED, 503));
            }
        }
        // A refusal that could not be recorded stays that refusal.
        boolean refused = stage == Stage.AUDIT && !(run.decision() instanceof Allow);
        return mode == FailMode.OPEN || refused
                ? Optional.empty()
                : Optional.of(run.denied(stage, SecurityErrors.PIPELINE_STAGE_FAILED, 503));
    }

    private Optional<Decision> address(DecisionRun run) {
        Resolution found = parts.addresses().resolution(run.request().peer(), run.request()::values);
        run.client(found.client());
        if (found.conflict()) {
            events.tell(at -> new SecurityEvent.AddressConflict(
                    parts.tenant(), at, run.request().id(), prefix(run)));
        }
        if (heard && asksForAnotherMethod(run.request())) {
            events.tell(at -> new SecurityEvent.MethodOverrideIgnored(
                    parts.tenant(), at, run.request().id(), prefix(run)));
        }
        return Optional.empty();
    }

    private static boolean asksForAnotherMethod(SecurityRequest request) {
        for (String name : METHOD_OVERRIDES) {
            if (!request.values(name).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void tellDecided(DecisionRun run, Decision decision) {
        events.tell(at -> new SecurityEvent.RequestDecided(
                parts.tenant(), at, run.request().id(), routeId(run.match()).toString(), prefix(run), decision));
    }

    private AddressPrefix prefix(DecisionRun run) {
        return run.client().clientPrefix(parts.ipv6Bits());
    }

    static RouteId routeId(RouteMatch match) {
        return match instanceof Matched matched ? matched.route().id() : RouteId.unmatched();
    }
}
