package com.petmatch.security.address;

import java.util.Arrays;
import java.util.List;

/**
 * Sorted ranges of addresses under an index that adapts to how they lie: each node skips the bits that all its ranges
 * share and then branches as widely as it has ranges, after S. Nilsson and G. Karlsson, "IP-address lookup using
 * LC-tries" (1999). At the end at most a few ranges are compared.
 */
final class PrefixRanges {

    private static final int FEW = 4;
    private static final int WIDEST = 21;
    private static final int NODE_LONGS = 1;

    private final long[] keys;
    private final int[] values;
    // A node is one long (the bit it looks at, how many) and then a long for each branch and one more: the place of its
    // first range in the upper half, its own node in the lower one, or zero for none.
    private long[] nodes = new long[1 << 6];
    private int used = NODE_LONGS;
    private final int root;

    private PrefixRanges(RangeStarts starts) {
        keys = starts.keys();
        values = starts.values();
        root = node(0, starts.size(), 0);
        nodes = Arrays.copyOf(nodes, used);
    }

    static PrefixRanges of(List<NumberedPrefix> prefixes) {
        return new PrefixRanges(RangeStarts.of(prefixes));
    }

    /** The number that holds at this address; negative for none. */
    int valueAt(long high, long low) {
        int from = 0;
        int to = values.length;
        int node = root;
        while (node != 0) {
            long head = nodes[node];
            int bit = (int) (head >>> Integer.SIZE);
            int order = compareTop(high, low, from, bit);
            if (order != 0) {
                return value(order < 0 ? from : to);
            }
            int slot = node + NODE_LONGS + bits(high, low, bit, (int) head);
            long branch = nodes[slot];
            from = (int) (branch >>> Integer.SIZE);
            to = (int) (nodes[slot + 1] >>> Integer.SIZE);
            node = (int) branch;
        }
        return value(firstAfter(high, low, from, to));
    }

    private int value(int behind) {
        return behind == 0 ? RangeStarts.NOTHING : values[behind - 1];
    }

    private int firstAfter(long high, long low, int from, int to) {
        int lower = from;
        int upper = to;
        while (lower < upper) {
            int middle = (lower + upper) >>> 1;
            if (isAfter(middle, high, low)) {
                upper = middle;
            } else {
                lower = middle + 1;
            }
        }
        return lower;
    }

    private boolean isAfter(int at, long high, long low) {
        long keyHigh = keys[2 * at];
        return keyHigh == high
                ? Long.compareUnsigned(keys[2 * at + 1], low) > 0
                : Long.compareUnsigned(keyHigh, high) > 0;
    }

    /** Compares the first bits of the address with those that all ranges of a node share. */
    private int compareTop(long high, long low, int at, int bits) {
        int fromHigh = Math.min(bits, Long.SIZE);
        int byHigh = Long.compareUnsigned(top(high, fromHigh), top(keys[2 * at], fromHigh));
        int fromLow = bits - fromHigh;
        return byHigh != 0 || fromLow == 0
                ? byHigh
                : Long.compareUnsigned(top(low, fromLow), top(keys[2 * at + 1], fromLow));
    }

    private static long top(long value, int bits) {
        return bits == 0 ? 0 : value >>> (Long.SIZE - bits);
    }

    private static int bits(long high, long low, int bit, int count) {
        long word = bit < Long.SIZE ? high << bit : low << (bit - Long.SIZE);
        return (int) (word >>> (Long.SIZE - count));
    }

    private int node(int from, int to, int bit) {
        if (to - from <= FEW) {
            return 0;
        }
        int shared = Math.max(bit, sharedBits(from, to - 1));
        int room = shared < Long.SIZE ? Long.SIZE - shared : 2 * Long.SIZE - shared;
        int widest = Math.min(Math.min(WIDEST, room), Integer.SIZE - 1 - Integer.numberOfLeadingZeros(to - from));
        int count = Math.max(1, widest);
        int node = used;
        reserve(NODE_LONGS + (1 << count) + 1);
        nodes[node] = ((long) shared << Integer.SIZE) | count;
        int start = from;
        for (int branch = 0; branch < 1 << count; branch++) {
            int end = endOf(branch, start, to, shared, count);
            // Made before it is linked: making it may move the array.
            long child = node(start, end, shared + count);
            nodes[node + NODE_LONGS + branch] = ((long) start << Integer.SIZE) | child;
            start = end;
        }
        nodes[node + NODE_LONGS + (1 << count)] = (long) to << Integer.SIZE;
        return node;
    }

    private int endOf(int branch, int start, int to, int bit, int count) {
        int end = start;
        while (end < to && bits(keys[2 * end], keys[2 * end + 1], bit, count) == branch) {
            end++;
        }
        return end;
    }

    private int sharedBits(int first, int last) {
        long high = keys[2 * first] ^ keys[2 * last];
        return high != 0
                ? Long.numberOfLeadingZeros(high)
                : Long.SIZE + Long.numberOfLeadingZeros(keys[2 * first + 1] ^ keys[2 * last + 1]);
    }

    private void reserve(int longs) {
        used += longs;
        if (used > nodes.length) {
            nodes = Arrays.copyOf(nodes, Math.max(used, 2 * nodes.length));
        }
    }
}
