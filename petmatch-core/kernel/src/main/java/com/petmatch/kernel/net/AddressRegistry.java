package com.petmatch.kernel.net;

import static com.petmatch.kernel.net.AddressClass.BENCHMARKING;
import static com.petmatch.kernel.net.AddressClass.DOCUMENTATION;
import static com.petmatch.kernel.net.AddressClass.LINK_LOCAL;
import static com.petmatch.kernel.net.AddressClass.LOOPBACK;
import static com.petmatch.kernel.net.AddressClass.MULTICAST;
import static com.petmatch.kernel.net.AddressClass.PRIVATE;
import static com.petmatch.kernel.net.AddressClass.PUBLIC;
import static com.petmatch.kernel.net.AddressClass.RESERVED;
import static com.petmatch.kernel.net.AddressClass.SHARED;
import static com.petmatch.kernel.net.AddressClass.UNSPECIFIED;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The IANA IPv4 and IPv6 special-purpose address registries (RFC 6890 and later entries), with multicast; the longest
 * prefix decides. An IPv6 address under no prefix is public only within 2000::/3.
 */
final class AddressRegistry {

    private static final int V4_BYTES = 4;
    private static final int V6_BYTES = 16;

    private static final Prefix MAPPED = Prefix.of("::ffff:0:0/96", RESERVED);
    private static final Prefix NAT64 = Prefix.of("64:ff9b::/96", RESERVED);
    private static final Prefix SIX_TO_FOUR = Prefix.of("2002::/16", RESERVED);
    private static final Prefix GLOBAL_UNICAST = Prefix.of("2000::/3", PUBLIC);

    private static final List<Prefix> V4 = longestFirst(
            Prefix.of("0.0.0.0/8", UNSPECIFIED),
            Prefix.of("10.0.0.0/8", PRIVATE),
            Prefix.of("100.64.0.0/10", SHARED),
            Prefix.of("127.0.0.0/8", LOOPBACK),
            Prefix.of("169.254.0.0/16", LINK_LOCAL),
            Prefix.of("172.16.0.0/12", PRIVATE),
            Prefix.of("192.0.0.0/24", RESERVED),
            Prefix.of("192.0.0.9/32", PUBLIC),
            Prefix.of("192.0.0.10/32", PUBLIC),
            Prefix.of("192.0.2.0/24", DOCUMENTATION),
            Prefix.of("192.88.99.0/24", RESERVED),
            Prefix.of("192.168.0.0/16", PRIVATE),
            Prefix.of("198.18.0.0/15", BENCHMARKING),
            Prefix.of("198.51.100.0/24", DOCUMENTATION),
            Prefix.of("203.0.113.0/24", DOCUMENTATION),
            Prefix.of("224.0.0.0/4", MULTICAST),
            Prefix.of("240.0.0.0/4", RESERVED));

    private static final List<Prefix> V6 = longestFirst(
            Prefix.of("::/128", UNSPECIFIED),
            Prefix.of("::1/128", LOOPBACK),
            Prefix.of("64:ff9b:1::/48", PRIVATE),
            Prefix.of("2001::/23", RESERVED),
            Prefix.of("2001:1::1/128", PUBLIC),
            Prefix.of("2001:1::2/128", PUBLIC),
            Prefix.of("2001:1::3/128", PUBLIC),
            Prefix.of("2001:2::/48", BENCHMARKING),
            Prefix.of("2001:3::/32", PUBLIC),
            Prefix.of("2001:4:112::/48", PUBLIC),
            Prefix.of("2001:20::/28", PUBLIC),
            Prefix.of("2001:30::/28", PUBLIC),
            Prefix.of("2001:db8::/32", DOCUMENTATION),
            Prefix.of("3fff::/20", DOCUMENTATION),
            Prefix.of("fc00::/7", PRIVATE),
            Prefix.of("fe80::/10", LINK_LOCAL),
            Prefix.of("fec0::/10", PRIVATE),
            Prefix.of("ff00::/8", MULTICAST));

    private AddressRegistry() {}

    static AddressClass classify(byte[] address) {
        if (address.length == V4_BYTES) {
            return firstOf(V4, address, PUBLIC);
        }
        if (address.length != V6_BYTES) {
            throw new IllegalArgumentException("Expected an address of 4 or 16 bytes, got " + address.length);
        }
        if (MAPPED.covers(address) || NAT64.covers(address)) {
            return classify(Arrays.copyOfRange(address, V6_BYTES - V4_BYTES, V6_BYTES));
        }
        if (SIX_TO_FOUR.covers(address)) {
            return classify(Arrays.copyOfRange(address, 2, 2 + V4_BYTES));
        }
        return firstOf(V6, address, GLOBAL_UNICAST.covers(address) ? PUBLIC : RESERVED);
    }

    private static AddressClass firstOf(List<Prefix> prefixes, byte[] address, AddressClass otherwise) {
        for (Prefix prefix : prefixes) {
            if (prefix.covers(address)) {
                return prefix.meaning;
            }
        }
        return otherwise;
    }

    private static List<Prefix> longestFirst(Prefix... prefixes) {
        return Stream.of(prefixes)
                .sorted(Comparator.comparingInt((Prefix prefix) -> prefix.bits).reversed())
                .toList();
    }

    private static final class Prefix {

        private final byte[] start;
        private final int bits;
        private final AddressClass meaning;

        private Prefix(byte[] start, int bits, AddressClass meaning) {
            this.start = start;
            this.bits = bits;
            this.meaning = meaning;
        }

        static Prefix of(String text, AddressClass meaning) {
            int slash = text.indexOf('/');
            String address = text.substring(0, slash);
            byte[] start = (address.indexOf(':') < 0 ? AddressText.parseV4(address) : AddressText.parseV6(address))
                    .orElseThrow();
            return new Prefix(start, Integer.parseInt(text.substring(slash + 1)), meaning);
        }

        boolean covers(byte[] address) {
            int whole = bits / 8;
            for (int i = 0; i < whole; i++) {
                if (address[i] != start[i]) {
                    return false;
                }
            }
            int rest = bits % 8;
            return rest == 0 || ((address[whole] ^ start[whole]) & 0xff) >> (8 - rest) == 0;
        }
    }
}
