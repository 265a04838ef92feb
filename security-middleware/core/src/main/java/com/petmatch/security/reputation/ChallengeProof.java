package com.petmatch.security.reputation;

import com.petmatch.security.pipeline.Inspection;
import com.petmatch.security.request.Route.Mark;
import com.petmatch.security.request.RouteMatch;

/**
 * Says that a caller of doubtful reputation need not prove more. Implementations are safe for concurrent use and do not
 * block.
 */
@FunctionalInterface
public interface ChallengeProof {

    boolean isGiven(Inspection inspection);

    /**
     * On the way to a proof: routes marked {@link Mark#AUTH}, where people sign in, and requests that bring a bearer token
     * or a cookie, which a later stage judges.
     */
    static ChallengeProof underWay() {
        return inspection -> atSignIn().isGiven(inspection)
                || inspection.request().count("authorization") > 0
                || inspection.request().count("cookie") > 0;
    }

    /** Only on routes marked {@link Mark#AUTH}, where people sign in. */
    static ChallengeProof atSignIn() {
        return inspection -> inspection.match() instanceof RouteMatch.Matched matched
                && matched.route().is(Mark.AUTH);
    }
}
