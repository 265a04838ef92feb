package com.petmatch.security.reputation;

import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.address.PrefixTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jspecify.annotations.Nullable;

/**
 * The banned networks: a table of those that held at its making, and the few of since then by their length. Reads take no
 * lock; the owner guards writes.
 */
final class NetworkBans {

    private static final int MOST_SINCE = 4_096;
    private static final int IPV4_BITS = 32;
    private static final int LENGTHS = 129;

    private final Map<AddressPrefix, HeldBan> held = new ConcurrentHashMap<>();
    private volatile Since since = new Since();
    private volatile PrefixTable<AddressPrefix> table = PrefixTable.empty();

    /** Those that are not in the table, and how many of them have each length. */
    private static final class Since {

        private final Map<AddressPrefix, AddressPrefix> added = new ConcurrentHashMap<>();
        private final AtomicIntegerArray ipv4 = new AtomicIntegerArray(LENGTHS);
        private final AtomicIntegerArray ipv6 = new AtomicIntegerArray(LENGTHS);

        private void add(AddressPrefix prefix) {
            if (added.put(prefix, prefix) == null) {
                lengths(prefix.network()).incrementAndGet(prefix.bits());
            }
        }

        private AtomicIntegerArray lengths(IpAddress address) {
            return address.isIpv4() ? ipv4 : ipv6;
        }
    }

    void put(AddressPrefix prefix, HeldBan ban) {
        // Held before it is found: a reader never finds a prefix that has no ban.
        held.put(prefix, ban);
        since.add(prefix);
        if (since.added.size() > MOST_SINCE) {
            rebuild();
        }
    }

    void remove(AddressPrefix prefix) {
        held.remove(prefix);
    }

    /** Brings all that is held into the table. */
    void rebuild() {
        Map<AddressPrefix, AddressPrefix> all = new HashMap<>();
        held.keySet().forEach(prefix -> all.put(prefix, prefix));
        table = PrefixTable.of(all);
        since = new Since();
    }

    /** The narrowest ban that holds. */
    Optional<Ban> find(IpAddress address, long nanos) {
        Since recent = since;
        if (!recent.added.isEmpty()) {
            Ban found = among(recent, address, nanos);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return table.find(address).flatMap(prefix -> within(prefix, address, nanos));
    }

    private @Nullable Ban among(Since recent, IpAddress address, long nanos) {
        AtomicIntegerArray lengths = recent.lengths(address);
        for (int bits = address.isIpv4() ? IPV4_BITS : LENGTHS - 1; bits >= 0; bits--) {
            if (lengths.get(bits) > 0) {
                HeldBan found = held.get(AddressPrefix.of(address, bits));
                if (found != null && found.holds(nanos)) {
                    return found.ban();
                }
            }
        }
        return null;
    }

    // The narrowest may have ended while a wider one around it holds.
    private Optional<Ban> within(AddressPrefix narrowest, IpAddress address, long nanos) {
        for (int bits = narrowest.bits(); bits >= 0; bits--) {
            HeldBan found = held.get(AddressPrefix.of(address, bits));
            if (found != null && found.holds(nanos)) {
                return Optional.of(found.ban());
            }
        }
        return Optional.empty();
    }
}
