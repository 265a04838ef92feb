package com.petmatch.platform.wiring;

import com.petmatch.security.request.Route;
import java.util.List;

/** The host's own table of routes, for tests that walk through all of it. */
public final class HostRoutes {

    private HostRoutes() {}

    public static List<Route> all() {
        return Routes.table(List.of("http://127.0.0.1:1")).routes();
    }
}
