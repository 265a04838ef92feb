package com.petmatch.security.pipeline;

import com.petmatch.security.access.CredentialRef.BrowserSession;
import com.petmatch.security.access.Principal;
import com.petmatch.security.decision.Decision;
import com.petmatch.security.decision.ResponseEdits;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.request.Route;
import com.petmatch.security.request.Route.CsrfRule;
import com.petmatch.security.request.Route.Mark;
import com.petmatch.security.request.SecurityRequest;
import com.petmatch.security.web.CsrfGuard;
import com.petmatch.security.web.CsrfOutcome;
import com.petmatch.security.web.RequestCookies;
import com.petmatch.security.web.RequestOrigin;
import com.petmatch.security.web.SetCookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Demands the CSRF token where a browser credential, or an open form, could be used by another site. */
final class CsrfStage implements StageStep {

    private final PipelineParts parts;

    CsrfStage(PipelineParts parts) {
        this.parts = parts;
    }

    @Override
    public Optional<Decision> decide(DecisionRun run) {
        if (isForeignSocket(run)) {
            return Optional.of(run.denied(Stage.CSRF, SecurityErrors.CSRF_ORIGIN, 403));
        }
        if (!isDemanded(run)) {
            return Optional.empty();
        }
        SecurityRequest request = run.request();
        RequestOrigin origin = new RequestOrigin(
                request.single("sec-fetch-site").orElse(""),
                String.join(",", request.values("origin")),
                parts.ownOrigins());
        CsrfOutcome outcome = guard().check(session(run.principal()), cookie(request), presented(run), origin);
        return outcome instanceof CsrfOutcome.Refused refused
                ? Optional.of(run.denied(Stage.CSRF, refused.code(), 403))
                : Optional.empty();
    }

    /** Gives pages the masked token, and a cookie when there is none for this session. */
    ResponseEdits withToken(Decision.Allow allow, DecisionRun run, ResponseEdits edits) {
        Route route = run.route();
        boolean page = parts.csrf().isPresent() && !route.is(Mark.API) && !route.is(Mark.RAW_BODY);
        if (!page) {
            return edits;
        }
        String session = session(allow.principal());
        String present = cookie(run.request());
        if (guard().isIssuedFor(session, present)) {
            return new ResponseEdits(edits.fields(), edits.cookies(), guard().masked(present), edits.nonce());
        }
        String fresh = guard().issue(session);
        List<SetCookie> cookies = new ArrayList<>(edits.cookies());
        cookies.add(SetCookie.forBrowserRun(CsrfGuard.COOKIE, fresh));
        return new ResponseEdits(edits.fields(), cookies, guard().masked(fresh), edits.nonce());
    }

    /** Browsers open WebSockets of any site with our cookies and send no token: only {@code Origin} tells (RFC 6455 §10.2). */
    private boolean isForeignSocket(DecisionRun run) {
        List<String> upgrade = run.request().values("upgrade");
        if (upgrade.isEmpty() || !upgrade.toString().toLowerCase(Locale.ROOT).contains("websocket")) {
            return false;
        }
        List<String> origins = run.request().values("origin");
        if (origins.isEmpty()) {
            return isBrowser(run);
        }
        boolean listed = origins.size() == 1
                && (parts.ownOrigins().contains(origins.get(0))
                        || parts.cors()
                                .filter(cors -> cors.allows(origins.get(0)))
                                .isPresent());
        return !listed;
    }

    private static boolean isBrowser(DecisionRun run) {
        return run.principal()
                .filter(p -> p.credential() instanceof BrowserSession)
                .isPresent();
    }

    private static boolean isDemanded(DecisionRun run) {
        Route route = run.route();
        if (Route.isSafeMethod(run.request().method()) || route.csrf() == CsrfRule.NEVER) {
            return false;
        }
        boolean bySession = isBrowser(run);
        // A bearer header cannot be sent by another site: such callers need no token.
        return bySession || (route.csrf() == CsrfRule.ALWAYS && run.principal().isEmpty());
    }

    private static String session(Optional<Principal> principal) {
        return principal
                .map(Principal::credential)
                .filter(BrowserSession.class::isInstance)
                .map(credential -> ((BrowserSession) credential).id().toString())
                .orElse("");
    }

    private static String presented(DecisionRun run) {
        SecurityRequest request = run.request();
        Optional<String> field = request.single(CsrfGuard.HEADER.toLowerCase(Locale.ROOT));
        // A raw body must reach the host untouched.
        return field.isPresent() || run.route().is(Mark.RAW_BODY)
                ? field.orElse("")
                : request.body().formField(CsrfGuard.FIELD).orElse("");
    }

    private static String cookie(SecurityRequest request) {
        return RequestCookies.value(request.values("cookie"), CsrfGuard.COOKIE).orElse("");
    }

    // The builder refuses sessions or open forms without a guard.
    private CsrfGuard guard() {
        return parts.csrf().orElseThrow();
    }
}
