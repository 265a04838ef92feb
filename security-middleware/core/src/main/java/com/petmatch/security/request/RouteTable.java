package com.petmatch.security.request;

import com.petmatch.security.request.RouteMatch.Matched;
import com.petmatch.security.request.RouteMatch.OtherMethods;
import com.petmatch.security.request.RouteMatch.Unmatched;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, String> variables = new HashMap<>();
        RouteNode node = root;
        for (int i = 0; i < segments.size(); i++) {
            RouteNode next = node.child(segments.get(i));
            if (next == null) {
                RouteNode rest = node.rest();
                if (rest == null) {
                    return new Unmatched();
                }
                variables.put(rest.variable(), String.join("/", segments.subList(i, segments.size())));
                return rest.answer(method, variables);
            }
            if (!next.variable().isEmpty()) {
                variables.put(next.variable(), segments.get(i));
            }
            node = next;
        }
        return node.answer(method, variables);
    }

    private void add(Route route) {
        String pattern = route.id().pattern();
        if (!pattern.startsWith("/")) {
            throw new IllegalArgumentException("Expected a pattern that starts with '/', got " + pattern);
        }
        RouteNode node = root;
        String[] parts =
                pattern.equals("/") ? new String[0] : pattern.substring(1).split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            node = node.extend(parts[i], i == parts.length - 1, pattern);
        }
        node.register(route);
    }

    static RouteMatch answer(Map<String, Route> byMethod, String method, Map<String, String> variables) {
        Route direct = byMethod.get(method);
        Route route = direct == null && method.equals("HEAD") ? byMethod.get("GET") : direct;
        if (route != null) {
            return new Matched(route, variables);
        }
        return byMethod.isEmpty() ? new Unmatched() : new OtherMethods(new TreeSet<>(byMethod.keySet()));
    }
}
