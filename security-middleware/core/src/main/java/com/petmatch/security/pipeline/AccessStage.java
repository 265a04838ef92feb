package com.petmatch.security.pipeline;

import com.petmatch.security.access.AccessOutcome;
import com.petmatch.security.access.CredentialRef.ServiceClient;
import com.petmatch.security.access.Principal;
import com.petmatch.security.apikey.ApiKey;
import com.petmatch.security.decision.Decision;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.request.Route;
import com.petmatch.security.request.Route.Entry;
import java.util.Optional;

/** Compares the caller with what the route demands. A wrong role is answered like a route that is not there. */
final class AccessStage implements StageStep {

    private static final int HIDDEN = 404;

    private final PipelineParts parts;

    AccessStage(PipelineParts parts) {
        this.parts = parts;
    }

    @Override
    public Optional<Decision> decide(DecisionRun run) {
        Route route = run.route();
        if (route.entry() == Entry.OPEN) {
            return Optional.empty();
        }
        if (run.principal().isEmpty()) {
            return Optional.of(run.challenged(Stage.ACCESS, SecurityErrors.ACCESS_ANONYMOUS));
        }
        if (run.apiKey().isPresent() && !isListed(run.apiKey().get(), route)) {
            return Optional.of(run.denied(Stage.ACCESS, SecurityErrors.APIKEY_SCOPE, HIDDEN));
        }
        Principal principal = run.principal().get();
        if (route.entry() == Entry.SIGNED_IN && principal.credential() instanceof ServiceClient) {
            return Optional.of(run.denied(Stage.ACCESS, SecurityErrors.ACCESS_PERMISSION, HIDDEN));
        }
        if (route.entry() == Entry.SIGNED_IN) {
            return principal.tenant().equals(parts.tenant())
                    ? Optional.empty()
                    : Optional.of(run.denied(Stage.ACCESS, SecurityErrors.ACCESS_TENANT, HIDDEN));
        }
        AccessOutcome outcome = parts.authorizer()
                .checkRoute(principal, parts.tenant(), route.permission().orElseThrow());
        return outcome instanceof AccessOutcome.Refused refused
                ? Optional.of(run.denied(Stage.ACCESS, refused.code(), HIDDEN))
                : Optional.empty();
    }

    // A route for everybody who is signed in names no permission: a program, by key or as client, has no business
    // there.
    private static boolean isListed(ApiKey key, Route route) {
        return route.permission().filter(key::permits).isPresent();
    }
}
