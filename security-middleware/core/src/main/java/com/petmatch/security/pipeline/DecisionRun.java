package com.petmatch.security.pipeline;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.access.Caller;
import com.petmatch.security.access.Principal;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.apikey.ApiKey;
import com.petmatch.security.decision.Decision;
import com.petmatch.security.decision.Decoy;
import com.petmatch.security.decision.Evidence;
import com.petmatch.security.decision.Evidence.Severity;
import com.petmatch.security.decision.ResponseEdits;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.limit.LimitStore;
import com.petmatch.security.request.CanonicalOutcome.Canonical;
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
import org.jspecify.annotations.Nullable;

/** What is known about one request while its stages run. One thread, one request. */
final class DecisionRun {

    private static final RouteMatch UNMATCHED = new RouteMatch.Unmatched();

    private final SecurityRequest request;
    // Most requests have nothing of these.
    private List<Evidence> evidence = List.of();
    private List<SetCookie> cookies = List.of();
    private List<HttpField> fields = List.of();
    private IpAddress client;
    private boolean located;
    private @Nullable Canonical canonical;
    private RouteMatch match = UNMATCHED;
    private RouteClass routes = RouteClass.ORDINARY;
    private Caller caller = Caller.anonymous();
    private @Nullable ApiKey apiKey;
    private boolean shadowed;
    private @Nullable RoomState rooms;
    private @Nullable Decision decision;
    private @Nullable Stage endedAt;

    /** Starts with the connected peer as the client, until {@link Stage#ADDRESS} knows better. */
    DecisionRun(SecurityRequest request) {
        this.request = request;
        this.client = request.peer();
    }

    SecurityRequest request() {
        return request;
    }

    IpAddress client() {
        return client;
    }

    void client(IpAddress resolved) {
        client = resolved;
        located = true;
    }

    /** Whether the client's address was looked for and found; until then the peer stands for it. */
    boolean isLocated() {
        return located;
    }

    RouteMatch match() {
        return match;
    }

    RouteClass routes() {
        return routes;
    }

    Optional<Canonical> canonical() {
        return Optional.ofNullable(canonical);
    }

    /** Goes on with another route than the table's. */
    void matched(Matched other) {
        match = other;
        routes = RouteClass.of(other);
    }

    void shaped(Canonical decoded, RouteMatch found) {
        canonical = decoded;
        match = found;
        routes = RouteClass.of(found);
    }

    /** Only after {@link Stage#ROUTE} let the run go on. */
    Route route() {
        return ((Matched) match).route();
    }

    Optional<Principal> principal() {
        return caller instanceof Principal principal ? Optional.of(principal) : Optional.empty();
    }

    Caller caller() {
        return caller;
    }

    void signedIn(Principal principal) {
        caller = principal;
    }

    /** The caller is a program: no more is allowed than its key lists. */
    void signedIn(ApiKey key, TenantId tenant) {
        signedIn(key.principal(tenant));
        apiKey = key;
    }

    Optional<ApiKey> apiKey() {
        return Optional.ofNullable(apiKey);
    }

    void addCookie(SetCookie cookie) {
        cookies = with(cookies, cookie);
    }

    /** Adds list fields; two outcomes about one request become one list. */
    void addFields(List<HttpField> more) {
        List<HttpField> all = new ArrayList<>(fields);
        for (HttpField field : more) {
            Optional<HttpField> present =
                    all.stream().filter(f -> f.isNamed(field.name())).findFirst();
            present.ifPresent(all::remove);
            String before = present.map(f -> f.value() + ", ").orElse("");
            all.add(new HttpField(field.name(), before + field.value()));
        }
        fields = all;
    }

    /** Whether what is noted from now on is only watched. */
    void shadowed(boolean watched) {
        shadowed = watched;
    }

    boolean isShadowed() {
        return shadowed;
    }

    /** What the rooms share; made for the first of them. */
    RoomState rooms(LimitStore fallback) {
        RoomState known = rooms;
        if (known == null) {
            known = new RoomState(fallback);
            rooms = known;
        }
        return known;
    }

    void note(Stage stage, String rule, ErrorCode code, Severity severity) {
        note(Evidence.of(stage.name(), rule, code, severity));
    }

    void note(Evidence found) {
        boolean watched = shadowed && !found.shadow();
        evidence = with(
                evidence,
                watched ? new Evidence(found.stage(), found.ruleId(), found.code(), found.severity(), true) : found);
    }

    /** What was decided; only after the deciding stages ran. */
    Decision decision() {
        if (decision == null) {
            throw new IllegalStateException("Nothing was decided yet");
        }
        return decision;
    }

    /** Which stage ended the run; empty when all let it go on. */
    Optional<Stage> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    void endedAt(Stage stage) {
        endedAt = stage;
    }

    void decided(Decision outcome) {
        decision = outcome;
    }

    /** Ends the run of a path or method that no route serves. */
    Optional<Decision> unserved() {
        if (match instanceof RouteMatch.OtherMethods) {
            return Optional.of(denied(Stage.ROUTE, SecurityErrors.REQUEST_METHOD, 405));
        }
        return match instanceof RouteMatch.Unmatched
                ? Optional.of(denied(Stage.ROUTE, SecurityErrors.REQUEST_ROUTE, 404))
                : Optional.empty();
    }

    Decision allowed() {
        return new Decision.Allow(caller, (Matched) match, evidence, ResponseEdits.none());
    }

    Decision denied(Stage stage, ErrorCode code, int status) {
        note(stage, "", code, Severity.WARNING);
        return deny(code, status);
    }

    Decision deny(ErrorCode code, int status) {
        return new Decision.Deny(code, status, match, evidence, ResponseEdits.none());
    }

    Decision challenged(Stage stage, ErrorCode code) {
        note(stage, "", code, Severity.NOTICE);
        return challenge(code);
    }

    Decision challenge(ErrorCode code) {
        return new Decision.Challenge(code, match, evidence, ResponseEdits.none());
    }

    Decision throttled(Stage stage, String rule, ErrorCode code, Duration retryAfter) {
        note(stage, rule, code, Severity.NOTICE);
        return throttle(code, retryAfter);
    }

    Decision throttle(ErrorCode code, Duration retryAfter) {
        return new Decision.Throttle(code, retryAfter, match, evidence, ResponseEdits.none());
    }

    Decision deceive(ErrorCode code, Decoy decoy) {
        return new Decision.Deceive(code, decoy, match, evidence, ResponseEdits.none());
    }

    /** What every response of a route carries, and what this one adds. */
    ResponseEdits edits(ResponseEdits ofRoute) {
        return fields.isEmpty() && cookies.isEmpty() ? ofRoute : edits(ofRoute.fields());
    }

    ResponseEdits edits(List<HttpField> routeFields) {
        List<HttpField> all = new ArrayList<>(routeFields);
        all.addAll(fields);
        return new ResponseEdits(all, cookies, "");
    }

    /** Rounded up, at least one: a client that waits so long is not refused again for a fraction. */
    static long wholeSeconds(Duration duration) {
        return Math.max(1, duration.plusNanos(999_999_999).toSeconds());
    }

    private static <T> List<T> with(List<T> some, T one) {
        List<T> more = new ArrayList<>(some.size() + 1);
        more.addAll(some);
        more.add(one);
        return more;
    }
}
