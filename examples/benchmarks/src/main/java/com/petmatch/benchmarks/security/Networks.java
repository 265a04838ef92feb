package com.petmatch.benchmarks.security;

import com.petmatch.benchmarks.security.BanListBenchmark.Kind;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.address.IpAddress;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Disjoint networks, /24 to /32 and /48 to /64 by turns, each the only one in its /24 or /48; the same at each run. */
final class Networks {

    static final int ADDRESSES = 1 << 16;

    private static final long GLOBAL = 0x2400_0000_0000_0000L;

    private final Random random = new Random(20_261_129);
    private final Map<AddressPrefix, AddressPrefix> entries = new LinkedHashMap<>();
    private final List<AddressPrefix> ipv4;
    private final List<AddressPrefix> ipv6;

    Networks(int count) {
        Set<AddressPrefix> blocks = new HashSet<>();
        while (entries.size() < count) {
            boolean narrow = entries.size() % 2 == 0;
            IpAddress address = narrow ? anyIpv4() : anyIpv6();
            if (blocks.add(AddressPrefix.of(address, narrow ? 24 : 48))) {
                int bits = narrow ? 24 + random.nextInt(9) : 48 + random.nextInt(17);
                AddressPrefix prefix = AddressPrefix.of(address, bits);
                entries.put(prefix, prefix);
            }
        }
        ipv4 = prefixes().stream().filter(prefix -> prefix.network().isIpv4()).toList();
        ipv6 = prefixes().stream().filter(prefix -> !prefix.network().isIpv4()).toList();
    }

    Map<AddressPrefix, AddressPrefix> entries() {
        return entries;
    }

    List<AddressPrefix> prefixes() {
        return List.copyOf(entries.keySet());
    }

    /** So many random addresses that all are within a network, or none is. */
    IpAddress[] addresses(Kind kind) {
        IpAddress[] addresses = new IpAddress[ADDRESSES];
        for (int i = 0; i < addresses.length; i++) {
            addresses[i] = switch (kind) {
                case IPV4_HIT -> within(ipv4.get(random.nextInt(ipv4.size())));
                case IPV6_HIT -> within(ipv6.get(random.nextInt(ipv6.size())));
                case IPV4_MISS -> outside(true);
                case IPV6_MISS -> outside(false);
            };
        }
        return addresses;
    }

    private IpAddress within(AddressPrefix prefix) {
        IpAddress network = prefix.network();
        if (network.isIpv4()) {
            int hosts = prefix.bits() == 32 ? 0 : random.nextInt() >>> prefix.bits();
            return IpAddress.ofIpv4((int) network.low() | hosts);
        }
        long hosts = prefix.bits() == 64 ? 0 : random.nextLong() >>> prefix.bits();
        return new IpAddress(network.high() | hosts, random.nextLong());
    }

    private IpAddress outside(boolean narrow) {
        while (true) {
            IpAddress address = narrow ? anyIpv4() : anyIpv6();
            if (!isHeld(address)) {
                return address;
            }
        }
    }

    private boolean isHeld(IpAddress address) {
        int from = address.isIpv4() ? 24 : 48;
        int to = address.isIpv4() ? 32 : 64;
        for (int bits = from; bits <= to; bits++) {
            if (entries.containsKey(AddressPrefix.of(address, bits))) {
                return true;
            }
        }
        return false;
    }

    private IpAddress anyIpv4() {
        return IpAddress.ofIpv4(random.nextInt());
    }

    // A sixteenth of the global unicast space, without 6to4 and NAT64, whose addresses are IPv4.
    private IpAddress anyIpv6() {
        return new IpAddress(GLOBAL | random.nextLong() >>> 6, random.nextLong());
    }
}
