package com.petmatch.security.pipeline;

import com.petmatch.security.access.CredentialRef.BrowserSession;
import com.petmatch.security.access.Principal;
import com.petmatch.security.apikey.ApiKeyOutcome;
import com.petmatch.security.apikey.ApiKeyRequests;
import com.petmatch.security.decision.Decision;
import com.petmatch.security.decision.Evidence.Severity;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.request.SecurityRequest;
import com.petmatch.security.session.Session;
import com.petmatch.security.session.SessionCookie;
import com.petmatch.security.session.SessionOutcome;
import com.petmatch.security.token.TokenOutcome;
import com.petmatch.security.web.RequestCookies;
import java.util.Optional;

/** Finds out who is calling. A bearer token, once presented, must be right; a stale cookie only means nobody. */
final class CredentialStage implements StageStep {

    private static final String FIELD = "authorization";
    private static final String BEARER = "bearer ";

    private final PipelineParts parts;

    CredentialStage(PipelineParts parts) {
        this.parts = parts;
    }

    /** Whether the request shows a credential of a kind that this pipeline looks at, right or wrong. */
    static boolean presentsCredential(PipelineParts parts, SecurityRequest request) {
        boolean keys = parts.apiKeys().isPresent();
        return ((keys || parts.tokens().isPresent()) && isBearer(request))
                || (parts.sessions().isPresent() && cookie(request).isPresent())
                || (keys && request.count(ApiKeyRequests.FIELD) > 0);
    }

    @Override
    public Optional<Decision> decide(DecisionRun run) {
        Optional<ApiKeyOutcome> key =
                parts.apiKeys().flatMap(keys -> keys.authenticate(parts.tenant(), run.request(), run.client()));
        if (key.isPresent()) {
            return fromKey(run, key.get());
        }
        if (isBearer(run.request())) {
            return fromToken(run, run.request().text(FIELD).stripTrailing());
        }
        if (parts.sessions().isPresent()) {
            cookie(run.request()).ifPresent(value -> fromCookie(run, value));
        }
        return Optional.empty();
    }

    /** RFC 6750 §3: an error only when a token was presented, and never which one. */
    static String challengeField(Decision.Challenge challenge) {
        boolean presented = !challenge.code().equals(SecurityErrors.ACCESS_ANONYMOUS);
        return presented ? "Bearer error=\"invalid_token\"" : "Bearer";
    }

    private Optional<Decision> fromKey(DecisionRun run, ApiKeyOutcome outcome) {
        if (outcome instanceof ApiKeyOutcome.Accepted accepted) {
            run.signedIn(accepted.key(), parts.tenant());
            return Optional.empty();
        }
        return Optional.of(run.challenged(Stage.CREDENTIAL, ((ApiKeyOutcome.Refused) outcome).code()));
    }

    private Optional<Decision> fromToken(DecisionRun run, String value) {
        if (parts.tokens().isEmpty()) {
            return Optional.of(run.challenged(Stage.CREDENTIAL, SecurityErrors.TOKEN_KEY));
        }
        TokenOutcome outcome = parts.tokens().get().verify(value, tokenStart(value));
        if (outcome.isUndecided()) {
            return Optional.of(run.denied(Stage.CREDENTIAL, outcome.code(), 503));
        }
        if (!(outcome instanceof TokenOutcome.Verified verified)) {
            return Optional.of(run.challenged(Stage.CREDENTIAL, outcome.code()));
        }
        Optional<Principal> principal = parts.tokenPrincipals().principal(verified.token());
        if (principal.isEmpty()) {
            return Optional.of(run.challenged(Stage.CREDENTIAL, SecurityErrors.TOKEN_CLAIM));
        }
        run.signedIn(principal.get());
        return Optional.empty();
    }

    private void fromCookie(DecisionRun run, String value) {
        SessionOutcome outcome = parts.sessions().orElseThrow().resolve(parts.tenant(), value);
        if (outcome instanceof SessionOutcome.Live live) {
            Session session = live.session();
            run.signedIn(new Principal(
                    session.subject(),
                    parts.tenant(),
                    session.roles(),
                    new BrowserSession(session.id().value())));
        } else {
            run.note(Stage.CREDENTIAL, "", outcome.code(), Severity.NOTICE);
            run.addCookie(SessionCookie.ended());
        }
    }

    private static boolean isBearer(SecurityRequest request) {
        return request.text(FIELD).regionMatches(true, 0, BEARER, 0, BEARER.length());
    }

    private static int tokenStart(String value) {
        int start = BEARER.length();
        while (start < value.length() && value.charAt(start) <= ' ') {
            start++;
        }
        return start;
    }

    private static Optional<String> cookie(SecurityRequest request) {
        return RequestCookies.value(request.values("cookie"), SessionCookie.NAME);
    }
}
