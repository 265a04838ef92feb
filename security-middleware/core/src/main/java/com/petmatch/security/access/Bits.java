package com.petmatch.security.access;

/** Sets of small numbers in longs. Arrays that were handed out are never written again, so equal ones are shared. */
final class Bits {

    private static final long[] NONE = {};

    private Bits() {}

    static long[] none() {
        return NONE;
    }

    static boolean has(long[] set, int bit) {
        int word = bit >> 6;
        return word < set.length && (set[word] & 1L << bit) != 0;
    }

    /** The union; one of the two themselves when the other adds nothing. */
    static long[] union(long[] first, long[] second) {
        if (first == second || second.length == 0) {
            return first;
        }
        if (first.length == 0) {
            return second;
        }
        long[] longer = first.length >= second.length ? first : second;
        long[] shorter = longer == first ? second : first;
        long[] union = longer.clone();
        for (int i = 0; i < shorter.length; i++) {
            union[i] |= shorter[i];
        }
        return union;
    }
}
