package com.petmatch.benchmarks.security;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.address.PrefixTable;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.reputation.Ban;
import com.petmatch.security.reputation.BanCause;
import com.petmatch.security.reputation.BanExemptions;
import com.petmatch.security.reputation.BanList;
import com.petmatch.security.reputation.InMemoryBanStore;
import com.petmatch.security.reputation.ScoreKey;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Random addresses in a million disjoint prefixes, half of them IPv6, and in a list of 100,000 bans. The rivals find
 * the prefix that starts last before the address, which is enough only because none lies within another.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class BanListBenchmark {

    private static final int MASK = Networks.ADDRESSES - 1;
    private static final int BANS = 100_000;

    /** Which addresses are looked up. */
    public enum Kind {
        IPV4_HIT,
        IPV4_MISS,
        IPV6_HIT,
        IPV6_MISS
    }

    @Param
    Kind kind = Kind.IPV4_HIT;

    @Param("1000000")
    int prefixes = PrefixTable.MAX_ENTRIES;

    private PrefixTable<AddressPrefix> table = PrefixTable.empty();
    private final TreeMap<IpAddress, AddressPrefix> tree = new TreeMap<>();
    private AddressPrefix[] sorted = {};
    private IpAddress[] starts = {};
    private final BanList bans = new BanList(
            TenantId.SINGLE,
            new InMemoryBanStore(),
            BanExemptions.standard(),
            InstantSource.system(),
            SecurityListener.none());
    private IpAddress[] addresses = {};
    private int next;

    @Setup
    public void fill() {
        Networks networks = new Networks(prefixes);
        Map<AddressPrefix, AddressPrefix> entries = networks.entries();
        table = PrefixTable.of(entries);
        entries.keySet().forEach(prefix -> tree.put(prefix.network(), prefix));
        sorted = tree.values().toArray(new AddressPrefix[0]);
        starts = tree.keySet().toArray(new IpAddress[0]);
        addresses = networks.addresses(kind);
        BanCause.Operator decision = new BanCause.Operator("operator", "a benchmark");
        networks.prefixes().stream()
                .limit(BANS)
                .forEach(prefix -> bans.ban(ScoreKey.of(prefix), Duration.ofDays(1), decision));
        bans.refresh();
    }

    /** What the loop over the addresses costs by itself. */
    @Benchmark
    public IpAddress addressAlone() {
        return address();
    }

    @Benchmark
    public Optional<AddressPrefix> petMatch() {
        return table.find(address());
    }

    @Benchmark
    public Optional<AddressPrefix> treeMap() {
        IpAddress address = address();
        Map.Entry<IpAddress, AddressPrefix> floor = tree.floorEntry(address);
        return floor != null && floor.getValue().contains(address) ? Optional.of(floor.getValue()) : Optional.empty();
    }

    @Benchmark
    public Optional<AddressPrefix> sortedArray() {
        IpAddress address = address();
        int at = Arrays.binarySearch(starts, address);
        int floor = at >= 0 ? at : -at - 2;
        return floor >= 0 && sorted[floor].contains(address) ? Optional.of(sorted[floor]) : Optional.empty();
    }

    /** Of 100,000 bans, so a hit is rarer here. */
    @Benchmark
    public Optional<Ban> banned() {
        return bans.banned(address());
    }

    private IpAddress address() {
        next = (next + 1) & MASK;
        return addresses[next];
    }
}
