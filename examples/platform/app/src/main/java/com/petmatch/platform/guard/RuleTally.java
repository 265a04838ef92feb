package com.petmatch.platform.guard;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts rules, at most 1,000 of them, and remembers where each spoke first. Safe for concurrent use. */
final class RuleTally {

    private static final int MOST_RULES = 1_000;
    private static final int MOST_ROUTES = 3;

    private final Map<String, Tally> tallies = new ConcurrentHashMap<>();

    private record Tally(LongAdder count, Set<String> routes) {}

    void count(String rule, String route) {
        if (tallies.size() >= MOST_RULES && !tallies.containsKey(rule)) {
            return;
        }
        Tally tally = tallies.computeIfAbsent(rule, fresh -> new Tally(new LongAdder(), ConcurrentHashMap.newKeySet()));
        tally.count().increment();
        if (tally.routes().size() < MOST_ROUTES) {
            tally.routes().add(route);
        }
    }

    /** The most frequent first. */
    List<RuleRow> top(int most) {
        return tallies.entrySet().stream()
                .map(entry -> new RuleRow(
                        entry.getKey(),
                        entry.getValue().count().sum(),
                        entry.getValue().routes().stream().sorted().toList()))
                .sorted(Comparator.comparingLong(RuleRow::count).reversed().thenComparing(RuleRow::rule))
                .limit(most)
                .toList();
    }
}
