package com.petmatch.security.request;

import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the route table says about a path and method. */
public sealed interface RouteMatch {

    /**
     * The route, and what its variables stand for.
     *
     * @param variables decoded values by name; the rest of a {@code {name**}} is joined by {@code /}
     */
    record Matched(Route route, Map<String, String> variables) implements RouteMatch {

        public Matched {
            variables = Map.copyOf(variables);
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
