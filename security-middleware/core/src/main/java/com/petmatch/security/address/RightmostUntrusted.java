package com.petmatch.security.address;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Walks the chain from our side outwards and stops at the first hop that is not ours. */
final class RightmostUntrusted implements ClientAddressResolver {

    private final List<AddressPrefix> trusted;
    private final ChainHeader header;

    RightmostUntrusted(List<AddressPrefix> trusted, ChainHeader header) {
        this.trusted = List.copyOf(trusted);
        this.header = header;
    }

    @Override
    public IpAddress resolve(IpAddress peer, Function<String, List<String>> fields) {
        return isTrusted(peer) ? believed(peer, fields, header) : peer;
    }

    @Override
    public Resolution resolution(IpAddress peer, Function<String, List<String>> fields) {
        if (!isTrusted(peer)) {
            return new Resolution(peer, false);
        }
        IpAddress client = believed(peer, fields, header);
        ChainHeader other = header == ChainHeader.FORWARDED ? ChainHeader.X_FORWARDED_FOR : ChainHeader.FORWARDED;
        boolean spoken = !fields.apply(other.fieldName()).isEmpty();
        return new Resolution(client, spoken && !believed(peer, fields, other).equals(client));
    }

    private IpAddress believed(IpAddress peer, Function<String, List<String>> fields, ChainHeader chosen) {
        Optional<List<IpAddress>> chain =
                chosen == ChainHeader.FORWARDED ? AddressChain.forwarded(fields) : AddressChain.forwardedFor(fields);
        return chain.map(hops -> lastUntrusted(peer, hops)).orElse(peer);
    }

    @Override
    public List<AddressPrefix> trusted() {
        return trusted;
    }

    private IpAddress lastUntrusted(IpAddress peer, List<IpAddress> hops) {
        IpAddress client = peer;
        for (int i = hops.size() - 1; i >= 0; i--) {
            client = hops.get(i);
            if (!isTrusted(client)) {
                return client;
            }
        }
        return client;
    }

    private boolean isTrusted(IpAddress address) {
        return trusted.stream().anyMatch(prefix -> prefix.contains(address));
    }
}
