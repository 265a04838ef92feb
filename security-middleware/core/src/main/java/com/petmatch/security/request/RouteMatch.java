package com.petmatch.security.request;

import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the route table says about a path and method. */
public sealed interface RouteMatch {

    /** The route, and what its variables stand for; they are read when first asked for. Safe for concurrent use. */
    final class Matched implements RouteMatch {

        private final Route route;
        private final RawPath path;
        private @Nullable Map<String, String> variables;

        Matched(Route route, RawPath path) {
            this.route = route;
            this.path = path;
        }

        /** A match with these variables. */
        public Matched(Route route, Map<String, String> variables) {
            this(route, RawPath.root());
            this.variables = Map.copyOf(variables);
        }

        public Route route() {
            return route;
        }

        /** Decoded values by name; the rest of a {@code {name**}} is joined by {@code /}. */
        public Map<String, String> variables() {
            Map<String, String> known = variables;
            if (known == null) {
                known = path.variables(route.id().pattern());
                variables = known;
            }
            return known;
        }

        @Override
        public String toString() {
            return "Matched[" + route.id() + "]";
        }
    }

    /** The path exists for other methods: 405 with {@code Allow}. */
    record OtherMethods(SortedSet<String> allowed) implements RouteMatch {

        public OtherMethods {
            allowed = Collections.unmodifiableSortedSet(new TreeSet<>(allowed));
        }
    }

    /** The table does not know the path. */
    record Unmatched() implements RouteMatch {}
}
