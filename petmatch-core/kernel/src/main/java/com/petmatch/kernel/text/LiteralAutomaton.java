package com.petmatch.kernel.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;

/** The trie of all literals with its failure links resolved into one transition table. Immutable once built. */
final class LiteralAutomaton {

    private static final int NONE = -1;
    private static final int ASCII = 128;

    private final boolean ignoreCase;
    // Column 0 is every character that no literal holds.
    private final char[] alphabet;
    private final int[] asciiColumns = new int[ASCII];
    private final int columns;
    private final int[] table;
    private final int[] literals;
    private final int[] shorter;
    private int size = 1;

    private LiteralAutomaton(List<String> patterns, boolean ignoreCase) {
        this.ignoreCase = ignoreCase;
        this.alphabet = alphabetOf(patterns);
        this.columns = alphabet.length + 1;
        for (char c = 0; c < ASCII; c++) {
            asciiColumns[c] = Math.max(0, Arrays.binarySearch(alphabet, folded(c)) + 1);
        }
        int states = 1 + patterns.stream().mapToInt(String::length).sum();
        this.table = new int[Math.multiplyExact(states, columns)];
        this.literals = new int[states];
        this.shorter = new int[states];
        Arrays.fill(literals, NONE);
        Arrays.fill(shorter, NONE);
    }

    static LiteralAutomaton of(List<String> patterns, boolean ignoreCase) {
        LiteralAutomaton automaton = new LiteralAutomaton(patterns, ignoreCase);
        for (int index = 0; index < patterns.size(); index++) {
            automaton.add(patterns.get(index), index);
        }
        automaton.resolveFailures();
        return automaton;
    }

    int next(int state, char c) {
        return table[state * columns + column(c)];
    }

    /** The state of the longest literal that ends here: this one, a shorter one, or -1. */
    int hit(int state) {
        return literals[state] == NONE ? shorter[state] : state;
    }

    /** The state of the next shorter literal that ends where this one does, or -1. */
    int shorterHit(int state) {
        return shorter[state];
    }

    /** The index of the literal that this state completes, or -1. */
    int literalAt(int state) {
        return literals[state];
    }

    int size() {
        return size;
    }

    private void add(String pattern, int index) {
        int state = 0;
        for (int i = 0; i < pattern.length(); i++) {
            int cell = state * columns + column(pattern.charAt(i));
            if (table[cell] == 0) {
                table[cell] = size++;
            }
            state = table[cell];
        }
        // Two literals that differ in case only meet here: the first one names the match.
        if (literals[state] == NONE) {
            literals[state] = index;
        }
    }

    /** Breadth first, so the failure state of a node is finished before the node: each cell is written once. */
    private void resolveFailures() {
        int[] failures = new int[size];
        Queue<Integer> open = new ArrayDeque<>();
        for (int column = 0; column < columns; column++) {
            if (table[column] != 0) {
                open.add(table[column]);
            }
        }
        while (!open.isEmpty()) {
            int state = open.remove();
            int failure = failures[state];
            shorter[state] = hit(failure);
            for (int column = 0; column < columns; column++) {
                int cell = state * columns + column;
                int fallback = table[failure * columns + column];
                if (table[cell] == 0) {
                    table[cell] = fallback;
                } else {
                    failures[table[cell]] = fallback;
                    open.add(table[cell]);
                }
            }
        }
    }

    private int column(char c) {
        return c < ASCII ? asciiColumns[c] : Math.max(0, Arrays.binarySearch(alphabet, folded(c)) + 1);
    }

    private char folded(char c) {
        return ignoreCase ? Character.toLowerCase(Character.toUpperCase(c)) : c;
    }

    private char[] alphabetOf(List<String> patterns) {
        StringBuilder sorted = new StringBuilder();
        patterns.stream()
                .flatMapToInt(String::chars)
                .map(c -> folded((char) c))
                .sorted()
                .distinct()
                .forEach(c -> sorted.append((char) c));
        return sorted.toString().toCharArray();
    }
}
