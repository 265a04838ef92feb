package com.petmatch.security.address;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ranges of one family of addresses and what holds in each, by 64 bits: all of an IPv4 address, and the upper half of
 * an IPv6 one. Prefixes longer than that lie in a table of their own for each upper half that has some. Immutable.
 */
final class PrefixRanges {

    private final LongRanges tops;
    // The value of each range itself, so that a look-up reads no further; null where no prefix holds.
    private final @Nullable Object[] held;
    private final boolean hasLows;

    private PrefixRanges(LongRanges tops, @Nullable Object[] held) {
        this.tops = tops;
        this.held = held;
        this.hasLows = Arrays.stream(held).anyMatch(Lows.class::isInstance);
    }

    /** What holds for the lower halves under one upper half, from zero on. */
    private static final class Lows {

        private final LongRanges starts;
        private final @Nullable Object[] held;

        private Lows(LongRanges starts, @Nullable Object[] held) {
            this.starts = starts;
            this.held = held;
        }

        private @Nullable Object valueAt(long low) {
            return held[starts.holding(low)];
        }
    }

    static PrefixRanges ofIpv4(List<NumberedPrefix> prefixes, List<?> values) {
        return new Filler(RangeStarts.of(prefixes), values).ipv4();
    }

    static PrefixRanges ofIpv6(List<NumberedPrefix> prefixes, List<?> values) {
        return new Filler(RangeStarts.of(prefixes), values).ipv6();
    }

    /** The bits of an IPv4 address, as this table has them. */
    static long top(IpAddress ipv4) {
        return ipv4.low() << Integer.SIZE;
    }

    /** The value that holds at this address. */
    @Nullable
    Object valueAt(long top, long low) {
        int at = tops.holding(top);
        if (at < 0) {
            return null;
        }
        Object found = held[at];
        return hasLows && found instanceof Lows lows ? lows.valueAt(low) : found;
    }

    private static final class Filler {

        private final RangeStarts from;
        private final List<?> values;
        private final long[] tops;
        private final @Nullable Object[] held;
        private int size;

        private Filler(RangeStarts from, List<?> values) {
            this.from = from;
            this.values = values;
            // After each upper half with ranges of its own, what held at its end goes on.
            this.tops = new long[2 * from.size()];
            this.held = new @Nullable Object[2 * from.size()];
        }

        private PrefixRanges ipv4() {
            for (int i = 0; i < from.size(); i++) {
                // Behind the last address nothing starts.
                boolean within = new IpAddress(from.high(i), from.low(i)).isIpv4();
                if (within) {
                    add(from.low(i) << Integer.SIZE, value(i));
                }
            }
            return made();
        }

        private PrefixRanges ipv6() {
            @Nullable Object last = null;
            int start = 0;
            while (start < from.size()) {
                int end = start + 1;
                while (end < from.size() && from.high(end) == from.high(start)) {
                    end++;
                }
                boolean whole = end == start + 1 && from.low(start) == 0;
                add(from.high(start), whole ? value(start) : lows(start, end, last));
                last = value(end - 1);
                long next = from.high(start) + 1;
                if (!whole && next != 0 && (end == from.size() || from.high(end) != next)) {
                    add(next, last);
                }
                start = end;
            }
            return made();
        }

        private Lows lows(int start, int end, @Nullable Object before) {
            int first = from.low(start) == 0 ? 0 : 1;
            long[] starts = new long[first + end - start];
            @Nullable Object[] found = new @Nullable Object[starts.length];
            found[0] = before;
            for (int i = start; i < end; i++) {
                starts[first + i - start] = from.low(i);
                found[first + i - start] = value(i);
            }
            return new Lows(new LongRanges(starts), found);
        }

        private void add(long top, @Nullable Object value) {
            tops[size] = top;
            held[size] = value;
            size++;
        }

        private @Nullable Object value(int range) {
            int value = from.value(range);
            return value == RangeStarts.NOTHING ? null : values.get(value);
        }

        private PrefixRanges made() {
            return new PrefixRanges(new LongRanges(Arrays.copyOf(tops, size)), Arrays.copyOf(held, size));
        }
    }
}
