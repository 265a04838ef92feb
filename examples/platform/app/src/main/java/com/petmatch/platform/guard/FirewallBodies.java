package com.petmatch.platform.guard;

import com.petmatch.security.firewall.BodyBytes;
import com.petmatch.security.firewall.BodyLimits;
import com.petmatch.security.pipeline.Inspection;
import com.petmatch.security.request.Route;
import com.petmatch.security.request.Route.Mark;
import com.petmatch.security.request.RouteMatch.Matched;
import java.util.Optional;

/** The body of a request for the firewall; those that a signature covers are never touched. */
public final class FirewallBodies {

    private static final int MOST_BYTES = BodyLimits.standard().maxBytes();

    private FirewallBodies() {}

    public static Optional<BodyBytes> of(Inspection inspection) {
        return inspection.match() instanceof Matched matched && !matched.route().is(Mark.RAW_BODY)
                ? body(inspection, matched.route())
                : Optional.empty();
    }

    private static Optional<BodyBytes> body(Inspection inspection, Route route) {
        String coding = inspection.request().text("content-encoding");
        return inspection
                .request()
                .body()
                .view(MOST_BYTES)
                .map(view -> new BodyBytes(view.bytes(), view.contentType(), coding, route.id()));
    }
}
