package com.petmatch.security.address;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Lays prefixes that lie within each other out flat: where each range starts, and whose value holds from there on. */
final class RangeStarts {

    static final int NOTHING = -1;

    private final long[] keys;
    private final int[] values;
    private int size;

    private RangeStarts(int prefixes) {
        keys = new long[4 * prefixes];
        values = new int[2 * prefixes];
    }

    static RangeStarts of(List<NumberedPrefix> prefixes) {
        RangeStarts starts = new RangeStarts(prefixes.size());
        Deque<NumberedPrefix> open = new ArrayDeque<>();
        for (NumberedPrefix prefix : prefixes.stream().sorted().toList()) {
            while (!open.isEmpty() && open.peek().endsBefore(prefix)) {
                starts.close(open);
            }
            open.push(prefix);
            starts.add(prefix.first().high(), prefix.first().low(), prefix.value());
        }
        while (!open.isEmpty()) {
            starts.close(open);
        }
        return starts;
    }

    int size() {
        return size;
    }

    long high(int range) {
        return keys[2 * range];
    }

    long low(int range) {
        return keys[2 * range + 1];
    }

    /** The number of the value that holds from there on, or {@link #NOTHING}. */
    int value(int range) {
        return values[range];
    }

    private void close(Deque<NumberedPrefix> open) {
        NumberedPrefix ended = open.pop();
        long low = ended.lastLow() + 1;
        long high = low == 0 ? ended.lastHigh() + 1 : ended.lastHigh();
        boolean last = high == 0 && low == 0;
        if (!last) {
            add(high, low, open.isEmpty() ? NOTHING : open.peek().value());
        }
    }

    private void add(long high, long low, int value) {
        boolean same = size > 0 && keys[2 * size - 2] == high && keys[2 * size - 1] == low;
        int at = same ? size - 1 : size++;
        keys[2 * at] = high;
        keys[2 * at + 1] = low;
        values[at] = value;
    }
}
