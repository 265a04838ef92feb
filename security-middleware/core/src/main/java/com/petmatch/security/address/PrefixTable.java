package com.petmatch.security.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the value of the longest prefix that holds an address, in a table that is made once and then only read.
 *
 * <p>Holds at most 1,000,000 prefixes, in 12 bytes a range and usually as much again for the index; a prefix makes two
 * ranges, less where it touches others. A look-up takes a few memory reads, however the prefixes lie. A prefix of one
 * family never holds an address of the other: {@code ::/0} holds no IPv4. Immutable and safe for concurrent use.
 *
 * @param <V> what is known about a prefix
 */
public final class PrefixTable<V> {

    /** The most prefixes a table takes. */
    public static final int MAX_ENTRIES = 1_000_000;

    private static final PrefixTable<Object> EMPTY = new PrefixTable<>(Map.of());

    private final List<V> values;
    private final PrefixRanges ipv4;
    private final PrefixRanges ipv6;

    private PrefixTable(Map<AddressPrefix, ? extends V> entries) {
        List<V> kept = new ArrayList<>(entries.size());
        List<NumberedPrefix> narrow = new ArrayList<>();
        List<NumberedPrefix> wide = new ArrayList<>();
        for (Map.Entry<AddressPrefix, ? extends V> entry : entries.entrySet()) {
            AddressPrefix prefix = entry.getKey();
            (prefix.network().isIpv4() ? narrow : wide).add(NumberedPrefix.of(prefix, kept.size()));
            kept.add(entry.getValue());
        }
        values = List.copyOf(kept);
        ipv4 = PrefixRanges.ofIpv4(narrow, values);
        ipv6 = PrefixRanges.ofIpv6(wide, values);
    }

    /** A table without prefixes. */
    @SuppressWarnings("unchecked")
    public static <V> PrefixTable<V> empty() {
        // Holds no value, so it is a table of any type.
        return (PrefixTable<V>) EMPTY;
    }

    /**
     * A table of these prefixes.
     *
     * @throws IllegalArgumentException for more than {@link #MAX_ENTRIES}
     */
    public static <V> PrefixTable<V> of(Map<AddressPrefix, ? extends V> entries) {
        if (entries.size() > MAX_ENTRIES) {
            throw new IllegalArgumentException("Expected at most " + MAX_ENTRIES + " prefixes, got " + entries.size());
        }
        return entries.isEmpty() ? empty() : new PrefixTable<>(entries);
    }

    /** The value of the longest prefix that holds the address. */
    public Optional<V> find(IpAddress address) {
        return Optional.ofNullable(lookUp(address));
    }

    /** Whether any prefix holds the address. */
    public boolean contains(IpAddress address) {
        return lookUp(address) != null;
    }

    /** How many prefixes it holds. */
    public int size() {
        return values.size();
    }

    /** What it holds, in no order. */
    public List<V> values() {
        return values;
    }

    @SuppressWarnings("unchecked")
    private @Nullable V lookUp(IpAddress address) {
        // Both are made of nothing but values.
        return (V)
                (address.isIpv4()
                        ? ipv4.valueAt(PrefixRanges.top(address), 0)
                        : ipv6.valueAt(address.high(), address.low()));
    }
}
