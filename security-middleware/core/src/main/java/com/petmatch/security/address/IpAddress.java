package com.petmatch.security.address;

import java.util.Optional;

/**
 * One IP address as 128 bits, so that IPv4 and IPv6 compare and mask alike.
 *
 * <p>IPv4 is kept in its mapped form {@code ::ffff:a.b.c.d}; IPv4-mapped, NAT64 and 6to4 texts yield the embedded IPv4,
 * so one client has one key. Parsing is strict: no leading zeros, no zone ids, no short IPv4 forms. Immutable.
 *
 * @param high the first 64 bits in network order
 * @param low the last 64 bits in network order
 */
public record IpAddress(long high, long low) implements Comparable<IpAddress> {

    private static final long MAPPED = 0xffffL;
    private static final long NAT64_HIGH = 0x0064ff9b_00000000L;
    private static final long NAT64_LOCAL = 0x0064ff9b_0001L;
    private static final long SIX_TO_FOUR = 0x2002L;

    public IpAddress {
        long embedded = embeddedIpv4(high, low);
        if (embedded >= 0) {
            high = 0;
            low = (MAPPED << 32) | embedded;
        }
    }

    /** Reads dotted decimal or RFC 4291 text; anything else, zone ids included, is empty. */
    public static Optional<IpAddress> parse(String text) {
        return AddressText.parse(text);
    }

    /** An IPv4 address from its 32 bits. */
    public static IpAddress ofIpv4(int bits) {
        return new IpAddress(0, (MAPPED << 32) | Integer.toUnsignedLong(bits));
    }

    /** An address from 4 or 16 bytes in network order, as {@code InetAddress.getAddress()} gives them. */
    public static IpAddress ofBytes(byte[] bytes) {
        if (bytes.length == 4) {
            return ofIpv4((int) bigEndian(bytes, 0, 4));
        }
        if (bytes.length != 16) {
            throw new IllegalArgumentException("Expected 4 or 16 bytes, got " + bytes.length);
        }
        return new IpAddress(bigEndian(bytes, 0, 8), bigEndian(bytes, 8, 8));
    }

    public boolean isIpv4() {
        return high == 0 && low >>> 32 == MAPPED;
    }

    /** The network this address is counted under: IPv4 itself, IPv6 its /64, where one customer owns all of it. */
    public AddressPrefix clientPrefix() {
        return AddressPrefix.of(this, isIpv4() ? 32 : 64);
    }

    /**
     * The network this address is counted under, where IPv6 customers own more than a /64.
     *
     * @param ipv6Bits 48 to 64
     */
    public AddressPrefix clientPrefix(int ipv6Bits) {
        if (ipv6Bits < 48 || ipv6Bits > 64) {
            throw new IllegalArgumentException("Expected 48 to 64 bits, got " + ipv6Bits);
        }
        return AddressPrefix.of(this, isIpv4() ? 32 : ipv6Bits);
    }

    @Override
    public int compareTo(IpAddress other) {
        int byHigh = Long.compareUnsigned(high, other.high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }

    /** RFC 5952 text; IPv4 as dotted decimal. */
    @Override
    public String toString() {
        return AddressText.format(this);
    }

    private static long bigEndian(byte[] bytes, int from, int count) {
        long value = 0;
        for (int i = from; i < from + count; i++) {
            value = (value << 8) | (bytes[i] & 0xff);
        }
        return value;
    }

    // RFC 6052 well-known prefix, RFC 8215 local NAT64 (the last 32 bits of a /96 within it) and RFC 3056.
    private static long embeddedIpv4(long high, long low) {
        boolean mapped = high == 0 && low >>> 32 == MAPPED;
        boolean wellKnown = high == NAT64_HIGH && low >>> 32 == 0;
        if (mapped || wellKnown || high >>> 16 == NAT64_LOCAL) {
            return low & 0xffff_ffffL;
        }
        return high >>> 48 == SIX_TO_FOUR ? (high >>> 16) & 0xffff_ffffL : -1;
    }
}
