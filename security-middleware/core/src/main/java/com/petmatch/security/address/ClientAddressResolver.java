package com.petmatch.security.address;

import java.util.List;
import java.util.function.Function;

/**
 * Decides which address the client has, from the connected peer and what trusted proxies wrote.
 *
 * <p>The leftmost entry of a chain is what the client typed, so no strategy believes it. A chain that cannot be read in
 * full, or has more than 32 hops, falls back to the peer. Implementations are immutable and safe for concurrent use.
 */
@FunctionalInterface
public interface ClientAddressResolver {

    /** The header a host's own proxies write; exactly one is believed. */
    enum ChainHeader {
        X_FORWARDED_FOR,
        FORWARDED;

        String fieldName() {
            return this == FORWARDED ? "forwarded" : "x-forwarded-for";
        }
    }

    /**
     * Returns the client's address.
     *
     * @param fields the values of a header field by lower-case name, in the order of their lines
     */
    IpAddress resolve(IpAddress peer, Function<String, List<String>> fields);

    /** Returns the client's address, and whether another header contradicts it. */
    default Resolution resolution(IpAddress peer, Function<String, List<String>> fields) {
        return new Resolution(resolve(peer, fields), false);
    }

    /** The networks whose headers are believed; empty when none are. */
    default List<AddressPrefix> trusted() {
        return List.of();
    }

    /** The connected peer: right when no proxy stands in front. */
    static ClientAddressResolver peer() {
        return (peer, fields) -> peer;
    }

    /** The rightmost {@code X-Forwarded-For} entry that is not one of our proxies. */
    static ClientAddressResolver rightmostUntrusted(List<AddressPrefix> trusted) {
        return rightmostUntrusted(trusted, ChainHeader.X_FORWARDED_FOR);
    }

    /** The rightmost entry of that header that is not one of our proxies; the peer itself must be one. */
    static ClientAddressResolver rightmostUntrusted(List<AddressPrefix> trusted, ChainHeader header) {
        return new RightmostUntrusted(trusted, header);
    }

    /** The {@code hops}-th {@code X-Forwarded-For} entry from the right: so many proxies of ours wrote it. */
    static ClientAddressResolver rightmost(int hops) {
        return new RightmostHop(hops);
    }

    /** The one address in that header, when the peer is in one of these networks. */
    static ClientAddressResolver singleHeader(String name, List<AddressPrefix> from) {
        return new SingleHeader(name, from);
    }
}
