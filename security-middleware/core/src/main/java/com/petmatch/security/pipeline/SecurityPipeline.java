package com.petmatch.security.pipeline;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.decision.Decision;
import com.petmatch.security.decision.ResponseEdits;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.request.CanonicalOutcome;
import com.petmatch.security.request.CanonicalOutcome.Canonical;
import com.petmatch.security.request.Route;
import com.petmatch.security.request.RouteId;
import com.petmatch.security.request.RouteMatch;
import com.petmatch.security.request.RouteMatch.Matched;
import com.petmatch.security.request.RouteTable;
import com.petmatch.security.request.SecurityRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Decides about every request of a host: shape, limits, credential, CSRF, access, in this order.
 *
 * <p>A stage that throws becomes its fail mode, never an accidental allow. Deciding blocks only where the session store
 * or a shared limit store does. Safe for concurrent use.
 */
public final class SecurityPipeline {

    private final PipelineParts parts;
    private final AddressStage addressStage;
    private final CredentialStage credentialStage;
    private final CsrfStage csrfStage;
    private final AccessStage accessStage;
    private final SecurityListener listener;
    private final InstantSource clock;

    SecurityPipeline(PipelineParts parts) {
        this.parts = parts;
        this.addressStage = new AddressStage(parts);
        this.credentialStage = new CredentialStage(parts);
        this.csrfStage = new CsrfStage(parts);
        this.accessStage = new AccessStage(parts);
        this.listener = SecurityListener.all(List.of(parts.listener()));
        this.clock = parts.clock();
    }

    public static PipelineBuilder builder(RouteTable routes) {
        return new PipelineBuilder(routes);
    }

    /** The tenant this pipeline decides for. */
    public TenantId tenant() {
        return parts.tenant();
    }

    /** The client's address as all controls see it. */
    public IpAddress clientAddress(SecurityRequest request) {
        return parts.addresses().resolve(request.peer(), request::values);
    }

    /** Decides; never throws on what a client sent. */
    public Decision decide(SecurityRequest request) {
        DecisionRun run = new DecisionRun(request, clientAddress(request));
        Decision decision = withHeaders(run, stages(run).orElseGet(run::allowed));
        listener.on(new SecurityEvent.RequestDecided(
                parts.tenant(),
                clock.instant(),
                request.id(),
                routeId(decision.match()).toString(),
                run.client().clientPrefix(),
                decision));
        return decision;
    }

    private Optional<Decision> stages(DecisionRun run) {
        return guarded(Stage.SHAPE, run, () -> shape(run))
                .or(() -> guarded(Stage.ADDRESS_LIMIT, run, () -> addressStage.decide(run)))
                .or(() -> run.unserved())
                .or(() -> guarded(Stage.CREDENTIAL, run, () -> credentialStage.decide(run)))
                .or(() -> guarded(Stage.CSRF, run, () -> csrfStage.decide(run)))
                .or(() -> guarded(Stage.SUBJECT_LIMIT, run, () -> addressStage.decideSubject(run)))
                .or(() -> guarded(Stage.ACCESS, run, () -> accessStage.decide(run)));
    }

    private Optional<Decision> shape(DecisionRun run) {
        CanonicalOutcome outcome = parts.canonicalizer().canonicalize(run.request());
        if (outcome instanceof CanonicalOutcome.Refused refused) {
            return Optional.of(run.denied(Stage.SHAPE, refused.code(), 400));
        }
        Canonical canonical = (Canonical) outcome;
        run.matched(parts.routes().match(canonical.method(), canonical.segments()));
        return body(run);
    }

    private static Optional<Decision> body(DecisionRun run) {
        SecurityRequest request = run.request();
        boolean tooLarge = run.match() instanceof Matched matched
                && request.contentLength().orElse(0) > matched.route().maxBodyBytes();
        if (tooLarge) {
            return Optional.of(run.denied(Stage.SHAPE, SecurityErrors.REQUEST_BODY_SIZE, 413));
        }
        // Containers parse forms by themselves, past any counting stream: their size must be known before.
        boolean unmeasuredForm = request.contentLength().isEmpty() && isForm(request);
        return unmeasuredForm
                ? Optional.of(run.denied(Stage.SHAPE, SecurityErrors.REQUEST_LENGTH_MISSING, 411))
                : Optional.empty();
    }

    private static boolean isForm(SecurityRequest request) {
        String type = request.single("content-type").orElse("").toLowerCase(Locale.ROOT);
        return !Route.isSafeMethod(request.method())
                && (type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/"));
    }

    private Optional<Decision> guarded(Stage stage, DecisionRun run, StageStep step) {
        try {
            return step.decide();
        } catch (RuntimeException failed) {
            listener.on(new SecurityEvent.StageFailed(
                    parts.tenant(),
                    clock.instant(),
                    stage.name(),
                    stage.failMode().name(),
                    failed));
            return stage.failMode() == FailMode.LOCAL_FALLBACK
                    ? addressStage.decideLocally(stage, run)
                    : Optional.of(run.denied(stage, SecurityErrors.PIPELINE_STAGE_FAILED, 503));
        }
    }

    private Decision withHeaders(DecisionRun run, Decision decision) {
        boolean signedIn =
                decision instanceof Decision.Allow allow && allow.principal().isPresent();
        List<String> formActions =
                run.match() instanceof Matched matched ? matched.route().formActions() : List.of();
        ResponseEdits edits = run.edits(parts.headers().fields(formActions, signedIn));
        if (decision instanceof Decision.Allow allow) {
            edits = csrfStage.withToken(allow, run, edits);
        }
        if (decision instanceof Decision.Throttle throttle) {
            edits = edits.withField("Retry-After", Long.toString(DecisionRun.wholeSeconds(throttle.retryAfter())));
        }
        if (decision instanceof Decision.Challenge challenge) {
            edits = edits.withField("WWW-Authenticate", credentialStage.challengeField(challenge));
        }
        if (run.match() instanceof RouteMatch.OtherMethods other) {
            edits = edits.withField("Allow", String.join(", ", new TreeSet<>(other.allowed())));
        }
        return decision.withEdits(edits);
    }

    private static RouteId routeId(RouteMatch match) {
        return match instanceof Matched matched ? matched.route().id() : RouteId.unmatched();
    }

    @FunctionalInterface
    interface StageStep {

        /** The decision when the stage ends the run; empty when the next stage goes on. */
        Optional<Decision> decide();
    }
}
