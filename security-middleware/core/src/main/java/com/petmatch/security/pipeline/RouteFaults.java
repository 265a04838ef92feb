package com.petmatch.security.pipeline;

import com.petmatch.security.request.Route;
import com.petmatch.security.request.Route.CsrfRule;
import com.petmatch.security.request.Route.Entry;
import com.petmatch.security.request.Route.Mark;
import com.petmatch.security.request.RouteTable;
import java.util.ArrayList;
import java.util.List;

/** What is unsafe about single routes. */
final class RouteFaults {

    private RouteFaults() {}

    static List<String> of(RouteTable routes, boolean csrfGuarded) {
        List<String> faults = new ArrayList<>();
        for (Route route : routes.routes()) {
            if (route.csrf() == CsrfRule.ALWAYS && !csrfGuarded) {
                faults.add("route " + route.id() + " demands CSRF without a guard");
            }
            if (route.entry() == Entry.OPEN && route.is(Mark.ADMIN)) {
                faults.add("route " + route.id() + " is marked ADMIN and open to everybody");
            }
        }
        return faults;
    }
}
