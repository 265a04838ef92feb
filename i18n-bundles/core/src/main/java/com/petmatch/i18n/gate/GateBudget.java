package com.petmatch.i18n.gate;

import com.petmatch.i18n.locale.LanguageTag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many warnings of a check a language may have: lines {@code 20.de=12}. A budget may only fall, so a count below it is
 * also reported, to be written down. Immutable.
 */
public final class GateBudget {

    private final Map<String, Integer> allowed;

    private GateBudget(Map<String, Integer> allowed) {
        this.allowed = Collections.unmodifiableMap(allowed);
    }

    /** The budget of the shipped texts. */
    public static GateBudget shipped() {
        return of(RuleTable.lines("gate-budget.properties"));
    }

    /** A budget from its lines; a pair of check and language that no line names has none. */
    public static GateBudget of(List<String> lines) {
        Map<String, Integer> allowed = new TreeMap<>();
        for (String line : lines) {
            int equals = line.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("Expected check.language=count, got \"" + line + "\"");
            }
            allowed.put(line.substring(0, equals), Integer.valueOf(line.substring(equals + 1)));
        }
        return new GateBudget(allowed);
    }

    /** The budget that a report would exactly fill, as lines to write down. */
    public static List<String> lines(GateReport report) {
        return counts(report).entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .toList();
    }

    /** Where the report's warnings differ from the budget: above it is too much, below it the line must fall. */
    public List<String> differences(GateReport report) {
        Map<String, Integer> counts = counts(report);
        List<String> differences = new ArrayList<>();
        counts.forEach((name, count) -> {
            if (count > of(name)) {
                differences.add(name + " has " + count + " warnings, budget " + of(name));
            }
        });
        allowed.forEach((name, budget) -> {
            if (counts.getOrDefault(name, 0) < budget) {
                differences.add(name + " may fall to " + counts.getOrDefault(name, 0) + " from " + budget);
            }
        });
        return differences;
    }

    private int of(String name) {
        return allowed.getOrDefault(name, 0);
    }

    private static Map<String, Integer> counts(GateReport report) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Finding finding : report.warnings()) {
            counts.merge(name(finding.check(), finding.tag()), 1, Integer::sum);
        }
        return counts;
    }

    private static String name(Check check, LanguageTag language) {
        return check.number() + "." + language;
    }
}
