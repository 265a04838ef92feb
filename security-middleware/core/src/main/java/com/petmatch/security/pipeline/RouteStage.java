package com.petmatch.security.pipeline;

import com.petmatch.security.decision.Decision;
import com.petmatch.security.request.Route;
import com.petmatch.security.request.RouteMatch.Matched;
import com.petmatch.security.request.RouteMatch.OtherMethods;
import java.util.Map;
import java.util.Optional;

/** Ends what no route serves, and lets the preflights of listed origins through to their answer. */
final class RouteStage implements StageStep {

    private static final Route PREFLIGHT =
            Route.of("OPTIONS", "/preflight").open().build();

    private final PipelineParts parts;

    RouteStage(PipelineParts parts) {
        this.parts = parts;
    }

    @Override
    public Optional<Decision> decide(DecisionRun run) {
        boolean preflight = run.match() instanceof OtherMethods other
                && parts.cors()
                        .filter(cors -> cors.isPreflight(run.request(), other.allowed()))
                        .isPresent();
        if (preflight) {
            run.matched(new Matched(PREFLIGHT, Map.of()));
            return Optional.of(run.allowed());
        }
        return run.unserved();
    }
}
