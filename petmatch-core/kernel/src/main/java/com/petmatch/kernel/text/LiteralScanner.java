package com.petmatch.kernel.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for a fixed list of literals in one Aho-Corasick pass: one table step a character, whatever the text and
 * however many literals there are. There is no input that makes it slow.
 *
 * <p>The table takes four bytes for each pair of trie state and distinct character. Immutable and safe for concurrent
 * use.
 */
public final class LiteralScanner {

    /**
     * Where a literal stands.
     *
     * @param literal as it was given to the scanner
     * @param end exclusive
     */
    public record Match(String literal, int start, int end) {}

    /** Hears of matches. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * A literal stands here.
         *
         * @param literal its place among the literals as given, repeated ones left out
         * @param end exclusive
         */
        void at(int literal, int start, int end);
    }

    private final List<String> literals;
    private final LiteralAutomaton automaton;

    private LiteralScanner(Collection<String> literals, boolean ignoreCase) {
        this.literals = List.copyOf(new LinkedHashSet<>(literals));
        for (String literal : this.literals) {
            if (literal.isEmpty()) {
                throw new IllegalArgumentException("Expected literals of one character or more, got an empty one");
            }
        }
        this.automaton = LiteralAutomaton.of(this.literals, ignoreCase);
    }

    /** A scanner for exactly these literals; repeated ones count once. */
    public static LiteralScanner of(Collection<String> literals) {
        return new LiteralScanner(literals, false);
    }

    /** A scanner that takes upper and lower case for the same, character by character and without a locale. */
    public static LiteralScanner ignoringCase(Collection<String> literals) {
        return new LiteralScanner(literals, true);
    }

    /** Whether any of the literals occurs. */
    public boolean containsAny(CharSequence text) {
        int row = 0;
        for (int i = 0; i < text.length(); i++) {
            row = automaton.next(row, text.charAt(i));
            if (automaton.hit(automaton.state(row)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The match that ends first; of several that end there, the longest. */
    public Optional<Match> first(CharSequence text) {
        int row = 0;
        for (int i = 0; i < text.length(); i++) {
            row = automaton.next(row, text.charAt(i));
            int hit = automaton.hit(automaton.state(row));
            if (hit >= 0) {
                String literal = literals.get(automaton.literalAt(hit));
                return Optional.of(new Match(literal, i + 1 - literal.length(), i + 1));
            }
        }
        return Optional.empty();
    }

    /**
     * Tells every match, also overlapping ones, by their ends and the longest first. Linear in the text and the
     * matches; allocates nothing.
     */
    public void each(CharSequence text, Visitor visitor) {
        int row = 0;
        for (int i = 0; i < text.length(); i++) {
            row = automaton.next(row, text.charAt(i));
            for (int hit = automaton.hit(automaton.state(row)); hit >= 0; hit = automaton.shorterHit(hit)) {
                int literal = automaton.literalAt(hit);
                visitor.at(literal, i + 1 - literals.get(literal).length(), i + 1);
            }
        }
    }

    /** Which of the literals occur, each once, in the order in which they were given. */
    public Set<String> found(CharSequence text) {
        boolean[] seen = new boolean[automaton.size()];
        int row = 0;
        for (int i = 0; i < text.length(); i++) {
            row = automaton.next(row, text.charAt(i));
            // Stops at a state seen before, so that the whole walk stays linear even for literals within literals.
            for (int hit = automaton.hit(automaton.state(row));
                    hit >= 0 && !seen[hit];
                    hit = automaton.shorterHit(hit)) {
                seen[hit] = true;
            }
        }
        List<Integer> indices = new ArrayList<>();
        for (int at = 0; at < seen.length; at++) {
            if (seen[at]) {
                indices.add(automaton.literalAt(at));
            }
        }
        return indices.stream()
                .sorted()
                .map(literals::get)
                .collect(LinkedHashSet::new, LinkedHashSet::add, LinkedHashSet::addAll);
    }
}
