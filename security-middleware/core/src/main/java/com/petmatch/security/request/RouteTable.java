package com.petmatch.security.request;

import com.petmatch.security.request.CanonicalOutcome.Canonical;
import com.petmatch.security.request.RouteMatch.Matched;
import com.petmatch.security.request.RouteMatch.OtherMethods;
import com.petmatch.security.request.RouteMatch.Unmatched;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * All routes of a host, matched by decoded segments: literals before variables before the rest; case counts.
 *
 * <p>Matching walks each segment once and never backtracks out of a literal that exists, so it is linear. Immutable,
 * safe for concurrent use.
 */
public final class RouteTable {

    private final RouteNode root = new RouteNode();
    private final List<Route> routes;

    private RouteTable(Collection<Route> routes) {
        this.routes = List.copyOf(routes);
        this.routes.forEach(this::add);
    }

    /** A table of these routes; the same method and pattern twice is refused. */
    public static RouteTable of(Collection<Route> routes) {
        return new RouteTable(routes);
    }

    public List<Route> routes() {
        return routes;
    }

    /** Finds the route; {@code HEAD} is served by {@code GET}. */
    public RouteMatch match(String method, List<String> segments) {
        return match(method, RawPath.ofSegments(segments));
    }

    /** Finds the route of a request. */
    public RouteMatch match(Canonical request) {
        return match(request.method(), request.path());
    }

    private RouteMatch match(String method, RawPath path) {
        RouteNode node = root;
        int start = 1;
        while (start < path.end()) {
            int end = path.segmentEnd(start);
            RouteNode next = node.child(path.text(), start, end);
            if (next == null) {
                RouteNode rest = node.rest();
                return rest == null ? new Unmatched() : rest.answer(method, path);
            }
            node = next;
            start = end + 1;
        }
        return node.answer(method, path);
    }

    private void add(Route route) {
        String pattern = route.id().pattern();
        if (!pattern.startsWith("/")) {
            throw new IllegalArgumentException("Expected a pattern that starts with '/', got " + pattern);
        }
        RouteNode node = root;
        String[] parts =
                pattern.equals("/") ? new String[0] : pattern.substring(1).split("/", -1);
        Set<String> variables = new HashSet<>();
        for (int i = 0; i < parts.length; i++) {
            node = node.extend(parts[i], i == parts.length - 1, pattern);
            if (!node.variable().isEmpty() && !variables.add(node.variable())) {
                throw new IllegalArgumentException("Pattern " + pattern + " names a variable twice");
            }
        }
        node.register(route);
    }

    static RouteMatch answer(Map<String, Route> byMethod, String method, RawPath path) {
        Route direct = byMethod.get(method);
        Route route = direct == null && method.equals("HEAD") ? byMethod.get("GET") : direct;
        if (route != null) {
            return new Matched(route, path);
        }
        return byMethod.isEmpty() ? new Unmatched() : new OtherMethods(new TreeSet<>(byMethod.keySet()));
    }
}
