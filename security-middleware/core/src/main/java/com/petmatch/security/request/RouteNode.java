package com.petmatch.security.request;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One segment of the route table and what may follow it. */
final class RouteNode {

    private final Literals literals = new Literals();
    private final Map<String, Route> byMethod = new HashMap<>();
    private String variable = "";
    private @Nullable RouteNode single;
    private @Nullable RouteNode rest;

    String variable() {
        return variable;
    }

    /** What follows on the segment that is this part of the text. */
    @Nullable
    RouteNode child(String text, int from, int to) {
        RouteNode literal = literals.find(text, from, to);
        return literal != null ? literal : single;
    }

    @Nullable
    RouteNode rest() {
        return rest;
    }

    RouteNode extend(String part, boolean last, String pattern) {
        if (!part.startsWith("{")) {
            if (part.isEmpty() || part.indexOf('{') >= 0 || part.indexOf('*') >= 0) {
                throw new IllegalArgumentException("Pattern " + pattern + " has an unreadable segment");
            }
            return literals.findOrAdd(part);
        }
        boolean deep = part.endsWith("**}");
        String name = part.endsWith("}") ? part.substring(1, part.length() - (deep ? 3 : 1)) : "";
        if (name.isEmpty() || (deep && !last)) {
            throw new IllegalArgumentException("Pattern " + pattern + " has an unreadable variable");
        }
        if (deep) {
            rest = named(rest, name, pattern);
            return rest;
        }
        single = named(single, name, pattern);
        return single;
    }

    void register(Route route) {
        if (byMethod.putIfAbsent(route.id().method(), route) != null) {
            throw new IllegalArgumentException("Route " + route.id() + " is registered twice");
        }
    }

    RouteMatch answer(String method, RawPath path) {
        return RouteTable.answer(byMethod, method, path);
    }

    private static RouteNode named(@Nullable RouteNode existing, String name, String pattern) {
        if (existing == null) {
            RouteNode node = new RouteNode();
            node.variable = name;
            return node;
        }
        if (!existing.variable.equals(name)) {
            throw new IllegalArgumentException("Pattern " + pattern + " names a variable " + name + " that is "
                    + existing.variable + " elsewhere");
        }
        return existing;
    }
}
