package com.petmatch.security.address;

import java.util.Arrays;

/**
 * Ranges of unsigned numbers by where they start, under an index that adapts to how they lie: each node skips the bits
 * that all its ranges share and then branches as widely as it has ranges, after S. Nilsson and G. Karlsson, "IP-address
 * lookup using LC-tries" (1999). At the end a few neighbours in one or two cache lines are compared. Immutable.
 */
final class LongRanges {

    private static final int FEW = 8;
    private static final int WIDEST = 21;
    private static final int NODE_LONGS = 2;

    private final long[] starts;
    // A node is the bit it looks at and how many bits, those before it that its ranges share, and then a long for each
    // branch and one more: the place of its first range in the upper half, its own node, or zero, in the lower one.
    private long[] nodes = new long[1 << 6];
    private int used = NODE_LONGS;
    private final int root;

    /** Ranges that start at these numbers, which rise. */
    LongRanges(long[] starts) {
        this.starts = starts;
        root = node(0, starts.length, 0);
        nodes = Arrays.copyOf(nodes, used);
    }

    /** The place of the range that holds this number: the last one that starts at it or before; -1 before the first. */
    int holding(long number) {
        int from = 0;
        int to = starts.length;
        int node = root;
        while (node != 0) {
            long head = nodes[node];
            int bit = (int) (head >>> Integer.SIZE);
            int byTop = Long.compareUnsigned(top(number, bit), nodes[node + 1]);
            if (byTop != 0) {
                return (byTop < 0 ? from : to) - 1;
            }
            int slot = node + NODE_LONGS + bits(number, bit, (int) head);
            long branch = nodes[slot];
            from = (int) (branch >>> Integer.SIZE);
            to = (int) (nodes[slot + 1] >>> Integer.SIZE);
            node = (int) branch;
        }
        int at = from;
        while (at < to && Long.compareUnsigned(starts[at], number) <= 0) {
            at++;
        }
        return at - 1;
    }

    private static long top(long number, int bits) {
        return bits == 0 ? 0 : number >>> (Long.SIZE - bits);
    }

    private static int bits(long number, int bit, int count) {
        return (int) (number << bit >>> (Long.SIZE - count));
    }

    private int node(int from, int to, int bit) {
        if (to - from <= FEW) {
            return 0;
        }
        int shared = Math.max(bit, Long.numberOfLeadingZeros(starts[from] ^ starts[to - 1]));
        int wide = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(to - from);
        int count = Math.min(Math.min(WIDEST, Long.SIZE - shared), wide);
        int node = used;
        reserve(NODE_LONGS + (1 << count) + 1);
        nodes[node] = ((long) shared << Integer.SIZE) | count;
        nodes[node + 1] = top(starts[from], shared);
        int start = from;
        for (int branch = 0; branch < 1 << count; branch++) {
            int end = start;
            while (end < to && bits(starts[end], shared, count) == branch) {
                end++;
            }
            // Made before it is linked: making it may move the array.
            long child = node(start, end, shared + count);
            nodes[node + NODE_LONGS + branch] = ((long) start << Integer.SIZE) | child;
            start = end;
        }
        nodes[node + NODE_LONGS + (1 << count)] = (long) to << Integer.SIZE;
        return node;
    }

    private void reserve(int longs) {
        used += longs;
        if (used > nodes.length) {
            nodes = Arrays.copyOf(nodes, Math.max(used, 2 * nodes.length));
        }
    }
}
