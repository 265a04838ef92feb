package com.petmatch.security.firewall;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A perfect map from lower-case words to numbers, asked for parts of a text in any case without cutting them out. Its
 * multiplier is searched once, at construction. Immutable.
 */
final class WordMap {

    private static final int BITS = 13;

    private final @Nullable String[] words = new @Nullable String[1 << BITS];
    private final int[] values = new int[1 << BITS];
    private final int multiplier;
    private final int absent;
    private final int longest;

    /** {@code absent} stands for every other word. */
    WordMap(Map<String, Integer> values, int absent) {
        this.absent = absent;
        longest = values.keySet().stream().mapToInt(String::length).max().orElse(0);
        multiplier = perfectMultiplier(values);
        values.forEach(this::put);
    }

    /** Gives each of the words, which single spaces part, the value. */
    static void addAll(Map<String, Integer> values, int value, String words) {
        for (String word : words.split(" ", -1)) {
            values.put(word, value);
        }
    }

    int find(CharSequence text, int from, int to) {
        if (to - from > longest) {
            return absent;
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + lower(text.charAt(i));
        }
        int slot = slot(hash, multiplier);
        String word = words[slot];
        return word != null && equal(word, text, from, to) ? values[slot] : absent;
    }

    static char lower(char letter) {
        return letter >= 'A' && letter <= 'Z' ? (char) (letter | 0x20) : letter;
    }

    private static boolean equal(String word, CharSequence text, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (lower(text.charAt(from + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void put(String word, int value) {
        // The sum of String.hashCode is the same: all words are lower case.
        int slot = slot(word.hashCode(), multiplier);
        words[slot] = word;
        values[slot] = value;
    }

    private static int slot(int hash, int multiplier) {
        return (hash * multiplier) >>> (32 - BITS);
    }

    private static int perfectMultiplier(Map<String, Integer> values) {
        int multiplier = 0x9e3779b1;
        while (!isPerfect(values, multiplier)) {
            multiplier += 0x3c6ef372;
        }
        return multiplier;
    }

    private static boolean isPerfect(Map<String, Integer> values, int multiplier) {
        boolean[] taken = new boolean[1 << BITS];
        for (String word : values.keySet()) {
            int slot = slot(word.hashCode(), multiplier);
            if (taken[slot]) {
                return false;
            }
            taken[slot] = true;
        }
        return true;
    }
}
