package com.petmatch.security.access;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Roles in the order of their distance from the start, each with a shortest path to it. */
record RolePaths(Map<RoleId, List<RoleId>> paths) {

    /** All that the roles inherit, and the roles themselves. */
    static RolePaths upFrom(Map<RoleId, RuleSet> rules, Set<RoleId> start) {
        return search(start.stream().filter(rules::containsKey).sorted().toList(), role -> parents(rules, role));
    }

    /** All that inherit the roles, and the roles themselves. */
    static RolePaths downFrom(Map<RoleId, RuleSet> rules, Set<RoleId> start) {
        Map<RoleId, Set<RoleId>> heirs = new LinkedHashMap<>();
        rules.forEach((role, own) -> own.parents()
                .forEach(parent -> heirs.computeIfAbsent(parent, id -> new LinkedHashSet<>())
                        .add(role)));
        return search(start.stream().sorted().toList(), role -> heirs.getOrDefault(role, Set.of()));
    }

    Set<RoleId> thenAllOthers(Collection<RoleId> all) {
        Set<RoleId> ordered = new LinkedHashSet<>(paths.keySet());
        ordered.addAll(all);
        return ordered;
    }

    private static Set<RoleId> parents(Map<RoleId, RuleSet> rules, RoleId role) {
        RuleSet own = rules.get(role);
        return own == null ? Set.of() : own.parents();
    }

    private static RolePaths search(List<RoleId> start, Function<RoleId, Set<RoleId>> neighbours) {
        Map<RoleId, List<RoleId>> found = new LinkedHashMap<>();
        Deque<List<RoleId>> open = new ArrayDeque<>();
        start.forEach(role -> open.add(List.of(role)));
        while (!open.isEmpty()) {
            List<RoleId> path = open.remove();
            RoleId role = path.get(path.size() - 1);
            if (found.putIfAbsent(role, path) == null) {
                for (RoleId next : neighbours.apply(role)) {
                    List<RoleId> longer = new ArrayList<>(path);
                    longer.add(next);
                    open.add(List.copyOf(longer));
                }
            }
        }
        return new RolePaths(found);
    }
}
