package com.petmatch.security.address;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Believes one header with one address, from these networks only: a content network's own field. */
final class SingleHeader implements ClientAddressResolver {

    private final String name;
    private final List<AddressPrefix> from;

    SingleHeader(String name, List<AddressPrefix> from) {
        if (name.isBlank() || from.isEmpty()) {
            throw new IllegalArgumentException("Expected a header name and at least one network that may send it");
        }
        this.name = name.toLowerCase(Locale.ROOT);
        this.from = List.copyOf(from);
    }

    @Override
    public IpAddress resolve(IpAddress peer, Function<String, List<String>> fields) {
        List<String> values = fields.apply(name);
        boolean trusted = from.stream().anyMatch(prefix -> prefix.contains(peer));
        return trusted && values.size() == 1
                ? IpAddress.parse(values.get(0).trim()).orElse(peer)
                : peer;
    }

    @Override
    public List<AddressPrefix> trusted() {
        return from;
    }
}
