package com.petmatch.security.pipeline;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.access.Caller;
import com.petmatch.security.access.Principal;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.decision.Decision;
import com.petmatch.security.decision.Evidence;
import com.petmatch.security.decision.Evidence.Severity;
import com.petmatch.security.decision.ResponseEdits;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.request.HttpField;
import com.petmatch.security.request.Route;
import com.petmatch.security.request.RouteMatch;
import com.petmatch.security.request.RouteMatch.Matched;
import com.petmatch.security.request.SecurityRequest;
import com.petmatch.security.web.SetCookie;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is known about one request while its stages run. One thread, one request. */
final class DecisionRun {

    private final SecurityRequest request;
    private final IpAddress client;
    private final List<Evidence> evidence = new ArrayList<>(4);
    private final List<SetCookie> cookies = new ArrayList<>(2);
    private RouteMatch match = new RouteMatch.Unmatched();
    private Caller caller = Caller.anonymous();

    DecisionRun(SecurityRequest request, IpAddress client) {
        this.request = request;
        this.client = client;
    }

    SecurityRequest request() {
        return request;
    }

    IpAddress client() {
        return client;
    }

    RouteMatch match() {
        return match;
    }

    void matched(RouteMatch found) {
        match = found;
    }

    /** Only after {@link #unserved} let the run go on. */
    Route route() {
        return ((Matched) match).route();
    }

    Optional<Principal> principal() {
        return caller instanceof Principal principal ? Optional.of(principal) : Optional.empty();
    }

    void signedIn(Principal principal) {
        caller = principal;
    }

    void addCookie(SetCookie cookie) {
        cookies.add(cookie);
    }

    void note(Stage stage, String rule, ErrorCode code, Severity severity) {
        evidence.add(Evidence.of(stage.name(), rule, code, severity));
    }

    /** Ends the run of a path or method that no route serves, after limits have counted it. */
    Optional<Decision> unserved() {
        if (match instanceof RouteMatch.OtherMethods) {
            return Optional.of(denied(Stage.SHAPE, SecurityErrors.REQUEST_METHOD, 405));
        }
        return match instanceof RouteMatch.Unmatched
                ? Optional.of(denied(Stage.SHAPE, SecurityErrors.REQUEST_ROUTE, 404))
                : Optional.empty();
    }

    Decision allowed() {
        return new Decision.Allow(caller, (Matched) match, evidence, ResponseEdits.none());
    }

    Decision denied(Stage stage, ErrorCode code, int status) {
        note(stage, "", code, Severity.WARNING);
        return new Decision.Deny(code, status, match, evidence, ResponseEdits.none());
    }

    Decision challenged(Stage stage, ErrorCode code) {
        note(stage, "", code, Severity.NOTICE);
        return new Decision.Challenge(code, match, evidence, ResponseEdits.none());
    }

    Decision throttled(Stage stage, String rule, ErrorCode code, Duration retryAfter) {
        note(stage, rule, code, Severity.NOTICE);
        return new Decision.Throttle(code, retryAfter, match, evidence, ResponseEdits.none());
    }

    ResponseEdits edits(List<HttpField> fields) {
        return new ResponseEdits(fields, cookies, "");
    }

    /** Rounded up, at least one: a client that waits so long is not refused again for a fraction. */
    static long wholeSeconds(Duration duration) {
        return Math.max(1, duration.plusNanos(999_999_999).toSeconds());
    }
}
