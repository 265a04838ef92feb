package com.petmatch.kernel.net;

import java.net.InetAddress;
import java.util.Optional;

/**
 * What an address of the internet is for, by the IANA special-purpose registries; only {@link #PUBLIC} ones may be called
 * for a URL that came from outside.
 *
 * <p>An IPv6 address that carries an IPv4 one (mapped, NAT64, 6to4) is classed as what it carries. Whoever calls a URL
 * resolves once, checks every address and connects to a checked one; otherwise the name may answer differently the second
 * time.
 */
public enum AddressClass {
    /** Globally reachable unicast. */
    PUBLIC,
    /** This host: 127.0.0.0/8, ::1. */
    LOOPBACK,
    /** Private networks: RFC 1918, unique and site local, local-use NAT64. */
    PRIVATE,
    /** One link; cloud metadata services live here. */
    LINK_LOCAL,
    /** Shared by a carrier's customers: 100.64.0.0/10. */
    SHARED,
    /** No address: 0.0.0.0/8, ::. */
    UNSPECIFIED,
    /** Groups. */
    MULTICAST,
    /** For examples in texts. */
    DOCUMENTATION,
    /** For measuring devices. */
    BENCHMARKING,
    /** Protocol assignments, tunnels, discard prefixes, and all that is not allocated as global unicast. */
    RESERVED,
    /** A number form that resolvers read in different ways, such as 127.1, 0x7f000001 or 010.0.0.1. */
    AMBIGUOUS;

    /** The class of a resolved address. */
    public static AddressClass of(InetAddress address) {
        return of(address.getAddress());
    }

    /** The class of an address of 4 or 16 bytes in network order. */
    public static AddressClass of(byte[] address) {
        return AddressRegistry.classify(address);
    }

    /**
     * The class of a host that is written as an address, with or without the brackets of a URL; empty when the host is a
     * name that still has to be resolved. Linear; never throws and never asks a name service.
     */
    public static Optional<AddressClass> ofLiteral(String host) {
        String bare = withoutBrackets(host);
        if (bare.indexOf(':') >= 0) {
            // A colon is never part of a name: whatever is no valid address must not be called either.
            return Optional.of(AddressText.parseV6(bare).map(AddressClass::of).orElse(AMBIGUOUS));
        }
        Optional<byte[]> quad = AddressText.parseV4(bare);
        if (quad.isPresent()) {
            return quad.map(AddressClass::of);
        }
        return AddressText.looksNumeric(bare) ? Optional.of(AMBIGUOUS) : Optional.empty();
    }

    /** Whether it may be called for a URL that came from outside. */
    public boolean isPublic() {
        return this == PUBLIC;
    }

    private static String withoutBrackets(String host) {
        boolean bracketed = host.length() > 2 && host.charAt(0) == '[' && host.charAt(host.length() - 1) == ']';
        return bracketed ? host.substring(1, host.length() - 1) : host;
    }
}
