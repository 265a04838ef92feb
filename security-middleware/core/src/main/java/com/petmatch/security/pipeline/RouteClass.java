package com.petmatch.security.pipeline;

import com.petmatch.security.request.Route;
import com.petmatch.security.request.Route.Mark;
import com.petmatch.security.request.RouteMatch;
import com.petmatch.security.request.RouteMatch.Matched;

/** The kinds of route that stages may be set for apart. */
public enum RouteClass {
    /** Every route without one of the marks below, and requests before their route is known. */
    ORDINARY,
    /** Routes marked {@link Mark#AUTH}. */
    AUTH,
    /** Routes marked {@link Mark#ADMIN}, also when they are marked {@code AUTH} too. */
    ADMIN;

    public static RouteClass of(Route route) {
        if (route.is(Mark.ADMIN)) {
            return ADMIN;
        }
        return route.is(Mark.AUTH) ? AUTH : ORDINARY;
    }

    static RouteClass of(RouteMatch match) {
        return match instanceof Matched matched ? of(matched.route()) : ORDINARY;
    }
}
