package com.petmatch.platform.guard;

import java.util.List;

/**
 * How often a rule spoke, and where.
 *
 * @param routes the first ones, as the route table writes them
 */
public record RuleRow(String rule, long count, List<String> routes) {

    public RuleRow {
        routes = List.copyOf(routes);
    }
}
