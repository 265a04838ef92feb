package com.petmatch.security.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("row-64")
class PrefixTableTest {

    private static AddressPrefix prefix(String text) {
        return AddressPrefix.parse(text).orElseThrow();
    }

    private static IpAddress address(String text) {
        return IpAddress.parse(text).orElseThrow();
    }

    private static Optional<String> longest(Map<AddressPrefix, String> entries, IpAddress address) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().contains(address))
                .max((a, b) -> Integer.compare(a.getKey().bits(), b.getKey().bits()))
                .map(Map.Entry::getValue);
    }

    /** The edges of every prefix and what lies beside them: where a table goes wrong if it does. */
    private static List<IpAddress> edges(Map<AddressPrefix, String> entries) {
        List<IpAddress> edges = new ArrayList<>();
        for (AddressPrefix prefix : entries.keySet()) {
            NumberedPrefix range = NumberedPrefix.of(prefix, 0);
            IpAddress first = range.first();
            edges.add(first);
            edges.add(new IpAddress(first.low() == 0 ? first.high() - 1 : first.high(), first.low() - 1));
            edges.add(new IpAddress(range.lastHigh(), range.lastLow()));
            edges.add(new IpAddress(
                    range.lastLow() == -1 ? range.lastHigh() + 1 : range.lastHigh(), range.lastLow() + 1));
        }
        return edges;
    }

    @Provide
    static Arbitrary<AddressPrefix> prefixes() {
        Arbitrary<Long> words = Arbitraries.longs();
        // Few different upper bits, so that prefixes lie within each other.
        Arbitrary<AddressPrefix> ipv4 = Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers(),
                        Arbitraries.integers().between(0, 32))
                .as((top, rest, bits) -> AddressPrefix.of(IpAddress.ofIpv4((top << 29) | (rest >>> 3)), bits));
        Arbitrary<AddressPrefix> ipv6 = Combinators.combine(
                        Arbitraries.of(0x2a02_0000_0000_0000L, 0x2001_0db8_0000_0000L, 0L, -1L),
                        words,
                        words,
                        Arbitraries.integers().between(0, 128))
                .as((top, high, low, bits) -> new IpAddress(top ^ (high >>> 30), low))
                .filter(address -> !address.isIpv4())
                .flatMap(address -> Arbitraries.integers().between(0, 128).map(bits -> AddressPrefix.of(address, bits)))
                .filter(made -> !made.network().isIpv4());
        return Arbitraries.oneOf(ipv4, ipv6);
    }

    @Property(tries = 400)
    void findsWhatALookThroughAllPrefixesFinds(
            @ForAll("tables") Map<AddressPrefix, String> entries, @ForAll("prefixes") AddressPrefix anywhere) {
        PrefixTable<String> table = PrefixTable.of(entries);

        assertThat(table.size()).isEqualTo(entries.size());
        List<IpAddress> asked = edges(entries);
        asked.add(anywhere.network());
        for (IpAddress address : asked) {
            Optional<String> expected = longest(entries, address);
            assertThat(table.find(address))
                    .as("%s in %s", address, entries.keySet())
                    .isEqualTo(expected);
            assertThat(table.contains(address)).isEqualTo(expected.isPresent());
        }
    }

    @Provide
    static Arbitrary<Map<AddressPrefix, String>> tables() {
        return prefixes().list().ofMaxSize(60).map(list -> {
            Map<AddressPrefix, String> entries = new HashMap<>();
            list.forEach(made -> entries.put(made, made.toString()));
            return entries;
        });
    }

    @Test
    void theLongestPrefixDecides() {
        PrefixTable<String> table = PrefixTable.of(Map.of(
                prefix("10.0.0.0/8"), "wide",
                prefix("10.1.0.0/16"), "narrow",
                prefix("10.1.2.3/32"), "one",
                prefix("2001:db8::/32"), "six"));

        assertThat(table.find(address("10.2.0.1"))).contains("wide");
        assertThat(table.find(address("10.1.255.255"))).contains("narrow");
        assertThat(table.find(address("10.1.2.3"))).contains("one");
        assertThat(table.find(address("10.1.2.4"))).contains("narrow");
        assertThat(table.find(address("11.0.0.0"))).isEmpty();
        assertThat(table.find(address("2001:db8:1::1"))).contains("six");
        assertThat(table.find(address("::ffff:10.1.2.3"))).contains("one");
    }

    @Test
    void aPrefixOfOneFamilyHoldsNoAddressOfTheOther() {
        PrefixTable<String> six = PrefixTable.of(Map.of(prefix("::/0"), "six"));
        PrefixTable<String> four = PrefixTable.of(Map.of(prefix("0.0.0.0/0"), "four"));

        assertThat(six.find(address("192.0.2.1"))).isEmpty();
        assertThat(six.find(address("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"))).contains("six");
        assertThat(four.find(address("255.255.255.255"))).contains("four");
        assertThat(four.find(address("2001:db8::1"))).isEmpty();
    }

    @Test
    void manyPrefixesInOneCornerAreFoundLikeScatteredOnes() {
        Random random = new Random(20260301);
        Map<AddressPrefix, String> entries = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            entries.put(AddressPrefix.of(IpAddress.ofIpv4(0x0a000000 | random.nextInt(1 << 17)), 32), "near" + i);
            entries.put(AddressPrefix.of(IpAddress.ofIpv4(random.nextInt()), 24 + random.nextInt(9)), "far" + i);
            long high = 0x2a02_0000_0000_0000L | (random.nextLong() >>> 20);
            entries.put(AddressPrefix.of(new IpAddress(high, 0), 40 + random.nextInt(25)), "six" + i);
        }
        PrefixTable<String> table = PrefixTable.of(entries);

        List<AddressPrefix> asked = entries.keySet().stream().limit(200).toList();
        for (AddressPrefix prefix : asked) {
            assertThat(table.find(prefix.network())).isEqualTo(longest(entries, prefix.network()));
        }
    }

    @Test
    void anEmptyTableFindsNothing() {
        assertThat(PrefixTable.<String>empty().find(address("10.0.0.1"))).isEmpty();
        assertThat(PrefixTable.of(Map.<AddressPrefix, String>of()).size()).isZero();
    }

    @Test
    void moreThanAMillionPrefixesAreRefused() {
        Map<AddressPrefix, Integer> entries = new HashMap<>();
        for (int i = 0; i <= PrefixTable.MAX_ENTRIES; i++) {
            entries.put(new AddressPrefix(IpAddress.ofIpv4(i), 32), i);
        }

        assertThatThrownBy(() -> PrefixTable.of(entries))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1000001");
    }
}
