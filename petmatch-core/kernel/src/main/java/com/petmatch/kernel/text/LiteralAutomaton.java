package com.petmatch.kernel.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;

/**
 * The trie of all literals with its failure links resolved into one transition table. A state is the place of its row in
 * the table, so that a step is one addition and one read. Immutable once built.
 */
final class LiteralAutomaton {

    private static final int NONE = -1;
    private static final int OTHER = 1;
    private static final int LATIN_1 = 256;
    private static final int LINE = 16;

    private final boolean ignoreCase;
    private final char[] alphabet;
    private final int[] columns;
    private final int[] latinColumns = new int[LATIN_1];
    // A row is the number of its state, the row that follows any character that no literal holds, and then one for each
    // character of the alphabet: letters first, so that words stay within two cache lines of each row.
    private final int width;
    private final int[] table;
    private final int[] literals;
    private final int[] shorter;
    private int size = 1;

    private LiteralAutomaton(List<String> patterns, boolean ignoreCase) {
        this.ignoreCase = ignoreCase;
        this.alphabet = alphabetOf(patterns);
        this.columns = columnsOf(alphabet);
        // Whole cache lines.
        this.width = (alphabet.length + OTHER + LINE) / LINE * LINE;
        for (char c = 0; c < LATIN_1; c++) {
            latinColumns[c] = columnOf(c);
        }
        int states = 1 + patterns.stream().mapToInt(String::length).sum();
        this.table = new int[Math.multiplyExact(states, width)];
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

    /** The row that follows a row, which is 0 at the start of a text. */
    int next(int row, char c) {
        return table[row + column(c)];
    }

    /** The state whose row this is. */
    int state(int row) {
        return table[row];
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
        int row = 0;
        for (int i = 0; i < pattern.length(); i++) {
            int cell = row + column(pattern.charAt(i));
            if (table[cell] == 0) {
                table[cell] = size * width;
                table[size * width] = size++;
            }
            row = table[cell];
        }
        int state = state(row);
        // Two literals that differ in case only meet here: the first one names the match.
        if (literals[state] == NONE) {
            literals[state] = index;
        }
    }

    /** Breadth first, so the failure state of a node is finished before the node: each cell is written once. */
    private void resolveFailures() {
        int[] failures = new int[size];
        Queue<Integer> open = new ArrayDeque<>();
        for (int column = 1; column < width; column++) {
            if (table[column] != 0) {
                open.add(table[column]);
            }
        }
        while (!open.isEmpty()) {
            int row = open.remove();
            int failure = failures[state(row)];
            shorter[state(row)] = hit(state(failure));
            for (int column = 1; column < width; column++) {
                int fallback = table[failure + column];
                if (table[row + column] == 0) {
                    table[row + column] = fallback;
                } else {
                    failures[state(table[row + column])] = fallback;
                    open.add(table[row + column]);
                }
            }
        }
    }

    private int column(char c) {
        return c < LATIN_1 ? latinColumns[c] : columnOf(c);
    }

    private int columnOf(char c) {
        char wanted = folded(c);
        boolean beyond = alphabet.length == 0 || wanted > alphabet[alphabet.length - 1];
        int at = beyond ? NONE : Arrays.binarySearch(alphabet, wanted);
        return at < 0 ? OTHER : columns[at];
    }

    private static int[] columnsOf(char[] alphabet) {
        int[] columns = new int[alphabet.length];
        int next = OTHER + 1;
        for (int round = 0; round < 2; round++) {
            for (int at = 0; at < alphabet.length; at++) {
                boolean letter = alphabet[at] == ' ' || Character.isLetter(alphabet[at]);
                if (letter == (round == 0)) {
                    columns[at] = next++;
                }
            }
        }
        return columns;
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
