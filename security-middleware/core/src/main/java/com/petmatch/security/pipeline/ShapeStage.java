package com.petmatch.security.pipeline;

import com.petmatch.security.decision.Decision;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.request.CanonicalOutcome;
import com.petmatch.security.request.CanonicalOutcome.Canonical;
import com.petmatch.security.request.Route;
import com.petmatch.security.request.RouteMatch.Matched;
import com.petmatch.security.request.SecurityRequest;
import java.util.Locale;
import java.util.Optional;

/** Decodes the request once, finds its route and measures its body. */
final class ShapeStage implements StageStep {

    private final PipelineParts parts;

    ShapeStage(PipelineParts parts) {
        this.parts = parts;
    }

    @Override
    public Optional<Decision> decide(DecisionRun run) {
        CanonicalOutcome outcome = parts.canonicalizer().canonicalize(run.request());
        if (outcome instanceof CanonicalOutcome.Refused refused) {
            return Optional.of(run.denied(Stage.SHAPE, refused.code(), 400));
        }
        Canonical canonical = (Canonical) outcome;
        run.shaped(canonical, parts.routes().match(canonical));
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
        if (Route.isSafeMethod(request.method())) {
            return false;
        }
        String type = request.single("content-type").orElse("").toLowerCase(Locale.ROOT);
        return type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/");
    }
}
