package com.petmatch.security.firewall;

import com.petmatch.kernel.text.LiteralScanner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A table of literals, each with what must stand around it to break a rule. One pass; what stands around is looked at
 * within a fixed distance, so the whole is linear.
 */
final class Phrases implements CharDetector {

    /** What must hold around a literal. */
    @FunctionalInterface
    interface Around {

        /** Anything. */
        Around ANYTHING = (text, start, end) -> true;

        boolean holds(CharSequence text, int start, int end);

        default Around and(Around other) {
            return (text, start, end) -> holds(text, start, end) && other.holds(text, start, end);
        }

        default Around or(Around other) {
            return (text, start, end) -> holds(text, start, end) || other.holds(text, start, end);
        }

        default Around not() {
            return (text, start, end) -> !holds(text, start, end);
        }
    }

    private record Phrase(FirewallRule rule, Around around) {}

    private final Map<String, List<Phrase>> phrases = new LinkedHashMap<>();
    private final Set<FirewallRule> rules = new LinkedHashSet<>();
    private final List<List<Phrase>> byLiteral;
    private final LiteralScanner scanner;

    private Phrases(List<Table> tables) {
        for (Table table : tables) {
            rules.add(table.rule);
            for (String literal : table.literals) {
                phrases.computeIfAbsent(literal, key -> new ArrayList<>()).add(new Phrase(table.rule, table.around));
            }
        }
        byLiteral = List.copyOf(phrases.values());
        scanner = LiteralScanner.ignoringCase(phrases.keySet());
    }

    /** Literals that break a rule when the same holds around them. */
    record Table(FirewallRule rule, Around around, List<String> literals) {

        static Table of(FirewallRule rule, Around around, String... literals) {
            return new Table(rule, around, Arrays.asList(literals));
        }

        /** Literals parted by blanks, so none of them holds one. */
        static Table words(FirewallRule rule, Around around, String literals) {
            return new Table(rule, around, List.of(literals.trim().split("\\s+")));
        }
    }

    static Phrases of(Table... tables) {
        return new Phrases(List.of(tables));
    }

    @Override
    public List<FirewallRule> rules() {
        return List.copyOf(rules);
    }

    @Override
    public Set<String> literals() {
        return Set.copyOf(phrases.keySet());
    }

    @Override
    public void read(CharSequence text, Consumer<FirewallRule> found) {
        FoundOnce once = new FoundOnce(found);
        scanner.each(text, (literal, start, end) -> {
            for (Phrase phrase : byLiteral.get(literal)) {
                if (!once.has(phrase.rule) && phrase.around.holds(text, start, end)) {
                    once.accept(phrase.rule);
                }
            }
        });
    }
}
