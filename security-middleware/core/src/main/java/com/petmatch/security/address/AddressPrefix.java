package com.petmatch.security.address;

import java.util.Optional;

/**
 * A network: the bits of an address that count. Immutable; {@code toString} is CIDR text.
 *
 * @param network the address with all other bits zero
 * @param bits 0–32 for IPv4, 0–128 for IPv6
 */
public record AddressPrefix(IpAddress network, int bits) {

    private static final int MAPPED_BITS = 96;

    public AddressPrefix {
        int max = network.isIpv4() ? 32 : 128;
        if (bits < 0 || bits > max) {
            throw new IllegalArgumentException("Expected a prefix length of 0 to " + max + ", got " + bits);
        }
    }

    /** The network of that length around an address. */
    public static AddressPrefix of(IpAddress address, int bits) {
        int wide = address.isIpv4() ? Math.addExact(bits, MAPPED_BITS) : bits;
        if (wide < (address.isIpv4() ? MAPPED_BITS : 0) || wide > 128) {
            throw new IllegalArgumentException("Prefix length " + bits + " does not fit " + address);
        }
        return new AddressPrefix(masked(address, wide), bits);
    }

    /** Reads {@code 10.0.0.0/8} or {@code 2001:db8::/32}; bits below the prefix must be zero, else empty. */
    public static Optional<AddressPrefix> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || text.length() - slash > 4 || text.length() - slash < 2) {
            return Optional.empty();
        }
        int bits = 0;
        for (int i = slash + 1; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return Optional.empty();
            }
            bits = bits * 10 + digit;
        }
        int length = bits;
        return IpAddress.parse(text.substring(0, slash))
                .filter(address -> length <= (address.isIpv4() ? 32 : 128))
                .map(address -> of(address, length))
                .filter(prefix -> prefix.network().toString().equals(canonical(text.substring(0, slash))));
    }

    public boolean contains(IpAddress address) {
        return address.isIpv4() == network.isIpv4()
                && of(address, bits).network().equals(network);
    }

    @Override
    public String toString() {
        return network + "/" + bits;
    }

    private static String canonical(String text) {
        return IpAddress.parse(text).map(IpAddress::toString).orElse(text);
    }

    private static IpAddress masked(IpAddress address, int wideBits) {
        long high = wideBits >= 64 ? address.high() : wideBits == 0 ? 0 : address.high() & (-1L << (64 - wideBits));
        long low = wideBits <= 64 ? 0 : wideBits == 128 ? address.low() : address.low() & (-1L << (128 - wideBits));
        return high == address.high() && low == address.low() ? address : new IpAddress(high, low);
    }
}
