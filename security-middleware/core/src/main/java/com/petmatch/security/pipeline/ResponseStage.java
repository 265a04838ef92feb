package com.petmatch.security.pipeline;

import com.petmatch.security.decision.Decision;
import com.petmatch.security.decision.Decision.Allow;
import com.petmatch.security.decision.ResponseEdits;
import com.petmatch.security.request.HttpField;
import com.petmatch.security.request.Route;
import com.petmatch.security.request.Route.Mark;
import com.petmatch.security.request.RouteMatch;
import com.petmatch.security.request.RouteMatch.Matched;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Adds to the decision what every response carries, and what this one needs. */
final class ResponseStage implements StageStep {

    private static final int UNAVAILABLE = 503;
    private static final String SOON = "2";

    private final PipelineParts parts;
    private final CsrfStage csrf;
    private final Map<Route, RouteEdits> editsByRoute = new HashMap<>();
    private final RouteEdits otherEdits;

    /** What the responses of one route carry, made once: for everybody, and for somebody signed in. */
    private record RouteEdits(ResponseEdits open, ResponseEdits signedIn) {}

    ResponseStage(PipelineParts parts, CsrfStage csrf) {
        this.parts = parts;
        this.csrf = csrf;
        this.otherEdits = edits(List.of());
        parts.routes().routes().forEach(route -> editsByRoute.put(route, edits(route.formActions())));
    }

    private RouteEdits edits(List<String> formActions) {
        return new RouteEdits(edits(formActions, false), edits(formActions, true));
    }

    private ResponseEdits edits(List<String> formActions, boolean signedIn) {
        return new ResponseEdits(parts.headers().fields(formActions, signedIn), List.of(), "");
    }

    @Override
    public Optional<Decision> decide(DecisionRun run) {
        Decision decision = run.decision();
        ResponseEdits edits = isPage(run) ? page(run, decision) : run.edits(edits(run, decision));
        if (parts.cors().isPresent()) {
            edits = withAll(edits, parts.cors().get().fields(run.request()));
        }
        if (decision instanceof Allow allow) {
            return Optional.of(decision.withEdits(csrf.withToken(allow, run, edits)));
        }
        if (decision instanceof Decision.Throttle throttle) {
            edits = edits.withField("Retry-After", Long.toString(DecisionRun.wholeSeconds(throttle.retryAfter())));
        }
        if (decision.status() == UNAVAILABLE) {
            edits = edits.withField("Retry-After", SOON);
        }
        if (decision instanceof Decision.Challenge challenge) {
            edits = edits.withField("WWW-Authenticate", CredentialStage.challengeField(challenge));
        }
        if (run.match() instanceof RouteMatch.OtherMethods other) {
            edits = edits.withField("Allow", String.join(", ", new TreeSet<>(other.allowed())));
        }
        return Optional.of(decision.withEdits(edits));
    }

    private boolean isPage(DecisionRun run) {
        boolean machine = run.match() instanceof Matched matched
                && (matched.route().is(Mark.API) || matched.route().is(Mark.RAW_BODY));
        return parts.headers().usesNonces() && !machine;
    }

    private ResponseEdits page(DecisionRun run, Decision decision) {
        String nonce = parts.headers().nonce();
        List<String> formActions =
                run.match() instanceof Matched matched ? matched.route().formActions() : List.of();
        ResponseEdits edits = run.edits(parts.headers().fields(formActions, isSignedIn(decision), nonce));
        return new ResponseEdits(edits.fields(), edits.cookies(), "", nonce);
    }

    private static ResponseEdits withAll(ResponseEdits edits, List<HttpField> more) {
        List<HttpField> all = new ArrayList<>(edits.fields());
        all.addAll(more);
        return new ResponseEdits(all, edits.cookies(), edits.csrfToken(), edits.nonce());
    }

    private static boolean isSignedIn(Decision decision) {
        return decision instanceof Allow allow && allow.principal().isPresent();
    }

    private ResponseEdits edits(DecisionRun run, Decision decision) {
        RouteEdits edits = run.match() instanceof Matched matched
                ? editsByRoute.getOrDefault(matched.route(), otherEdits)
                : otherEdits;
        return isSignedIn(decision) ? edits.signedIn() : edits.open();
    }
}
