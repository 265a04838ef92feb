package com.petmatch.security.address;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Counts hops from our side: right where the number of proxies is known and their addresses are not. */
final class RightmostHop implements ClientAddressResolver {

    private final int hops;

    RightmostHop(int hops) {
        if (hops < 1 || hops > AddressChain.MAX_HOPS) {
            throw new IllegalArgumentException("Expected 1 to " + AddressChain.MAX_HOPS + " hops, got " + hops);
        }
        this.hops = hops;
    }

    @Override
    public IpAddress resolve(IpAddress peer, Function<String, List<String>> fields) {
        Optional<List<IpAddress>> chain = AddressChain.forwardedFor(fields);
        // A chain shorter than our own proxies did not come through all of them.
        return chain.filter(found -> found.size() >= hops)
                .map(found -> found.get(found.size() - hops))
                .orElse(peer);
    }
}
