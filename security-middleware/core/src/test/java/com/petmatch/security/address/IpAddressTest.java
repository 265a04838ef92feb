package com.petmatch.security.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpAddressTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "0.0.0.0, 0.0.0.0",
        "::, ::",
        "::1, ::1",
        "1::, 1::",
        "2001:DB8:0:0:0:0:0:1, 2001:db8::1",
        "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
        "2001:0:0:1:0:0:0:1, 2001:0:0:1::1",
        "2001:db8::1:0:0:1, 2001:db8::1:0:0:1",
        "1:2:3:4:5:6:7::, 1:2:3:4:5:6:7:0"
    })
    void writesTheFormOfRfc5952(String text, String canonical) {
        assertThat(IpAddress.parse(text)).map(IpAddress::toString).contains(canonical);
    }

    @ParameterizedTest
    @Tag("row-34")
    @ValueSource(
            strings = {
                "::ffff:192.0.2.1",
                "::ffff:c000:201",
                "64:ff9b::192.0.2.1",
                "64:ff9b:1::c000:201",
                "2002:c000:201::1",
                "0:0:0:0:0:ffff:192.0.2.1"
            })
    void everyTwinOfAnIpv4AddressHasItsKey(String twin) {
        assertThat(IpAddress.parse(twin)).contains(IpAddress.parse("192.0.2.1").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1.2.3",
                "1.2.3.4.5",
                "01.2.3.4",
                "256.1.1.1",
                "1.2.3.4 ",
                "1.2.3.",
                "0x7f.1.1.1",
                "2130706433",
                "fe80::1%eth0",
                "1::2::3",
                ":::",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "12345::",
                "g::1",
                "::1.2.3",
                "1.2.3.4::",
                "1:2:3:4:5:6:7:1.2.3.4",
                "::1.2.3.4:5",
                "[::1]",
                ":1:2:3:4:5:6:7"
            })
    void refusesWhatIsNotExactlyOneAddress(String text) {
        assertThat(IpAddress.parse(text)).isEmpty();
    }

    @Property
    void readsBackWhatItWrites(@ForAll long high, @ForAll long low) {
        IpAddress address = new IpAddress(high, low);

        assertThat(IpAddress.parse(address.toString())).contains(address);
    }

    @Property
    void agreesWithThePlatformOnIpv6Bytes(@ForAll long high, @ForAll long low) throws UnknownHostException {
        IpAddress address = new IpAddress(high, low);

        assertThat(IpAddress.ofBytes(InetAddress.getByName(address.toString()).getAddress()))
                .isEqualTo(address);
    }

    @Test
    void ordersAndRefusesOddByteCounts() {
        assertThat(IpAddress.parse("10.0.0.1").orElseThrow())
                .isLessThan(IpAddress.parse("10.0.0.2").orElseThrow());
        assertThatThrownBy(() -> IpAddress.ofBytes(new byte[5])).hasMessageContaining("got 5");
    }

    @Test
    void prefixesContainTheirNetworkOnly() {
        AddressPrefix ten = AddressPrefix.parse("10.0.0.0/8").orElseThrow();
        AddressPrefix documentation = AddressPrefix.parse("2001:db8::/32").orElseThrow();

        assertThat(ten.contains(IpAddress.parse("10.255.0.1").orElseThrow())).isTrue();
        assertThat(ten.contains(IpAddress.parse("11.0.0.1").orElseThrow())).isFalse();
        assertThat(documentation.contains(IpAddress.parse("2001:db8:ffff::1").orElseThrow()))
                .isTrue();
        assertThat(documentation.contains(IpAddress.parse("10.0.0.1").orElseThrow()))
                .isFalse();
        assertThat(IpAddress.parse("2001:db8:1:2:3::4").orElseThrow().clientPrefix())
                .hasToString("2001:db8:1:2::/64");
        assertThat(IpAddress.parse("10.0.0.1").orElseThrow().clientPrefix()).hasToString("10.0.0.1/32");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.1/8", "10.0.0.0/33", "10.0.0.0", "10.0.0.0/", "10.0.0.0/x", "::/129", "::/1234"})
    void refusesPrefixesThatSayTwoThings(String text) {
        assertThat(AddressPrefix.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @Tag("row-33")
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.9 | 203.0.113.9",
                "1.1.1.1, 203.0.113.9, 10.0.0.7 | 203.0.113.9",
                "1.1.1.1, 203.0.113.9:4711 | 203.0.113.9",
                "[2001:db8::5]:443 | 2001:db8::5",
                "10.0.0.9 | 10.0.0.9",
                "unknown | 10.0.0.1",
                "1.2.3.4%3 | 10.0.0.1",
                "203.0.113.9,, 10.0.0.7 | 10.0.0.1",
                "203.0.113.9:port | 10.0.0.1"
            })
    void believesOurProxiesOnlyAndThePeerOnGarbage(String chain, String expected) {
        ClientAddressResolver resolver = ClientAddressResolver.rightmostUntrusted(
                List.of(AddressPrefix.parse("10.0.0.0/8").orElseThrow()));

        IpAddress client = resolver.resolve(ip("10.0.0.1"), fields(Map.of("x-forwarded-for", List.of(chain))));

        assertThat(client).isEqualTo(ip(expected));
    }

    @Test
    @Tag("row-33")
    void anUntrustedPeerIsTheClientWhateverItWrites() {
        ClientAddressResolver resolver = ClientAddressResolver.rightmostUntrusted(
                List.of(AddressPrefix.parse("10.0.0.0/8").orElseThrow()));

        assertThat(resolver.resolve(ip("198.51.100.1"), fields(Map.of("x-forwarded-for", List.of("127.0.0.1")))))
                .isEqualTo(ip("198.51.100.1"));
        assertThat(ClientAddressResolver.peer().resolve(ip("10.0.0.1"), fields(Map.of())))
                .isEqualTo(ip("10.0.0.1"));
    }

    @ParameterizedTest
    @Tag("row-33")
    @CsvSource(
            delimiter = '|',
            value = {
                "for=203.0.113.9;proto=https, for=10.0.0.7 | 203.0.113.9",
                "For=\"[2001:db8::5]:4711\" | 2001:db8::5",
                "for=_hidden | 10.0.0.1",
                "for=1.1.1.1;for=2.2.2.2 | 10.0.0.1",
                "proto=https | 10.0.0.1",
                "nonsense | 10.0.0.1"
            })
    void readsForwardedElements(String chain, String expected) {
        ClientAddressResolver resolver = ClientAddressResolver.rightmostUntrusted(
                List.of(AddressPrefix.parse("10.0.0.0/8").orElseThrow()), ClientAddressResolver.ChainHeader.FORWARDED);

        assertThat(resolver.resolve(ip("10.0.0.1"), fields(Map.of("forwarded", List.of(chain)))))
                .isEqualTo(ip(expected));
    }

    @Test
    @Tag("row-33")
    void moreThanThirtyTwoHopsAreGarbage() {
        ClientAddressResolver resolver = ClientAddressResolver.rightmostUntrusted(
                List.of(AddressPrefix.parse("10.0.0.0/8").orElseThrow()));
        String chain = "203.0.113.9" + ", 10.0.0.2".repeat(32);

        assertThat(resolver.resolve(ip("10.0.0.1"), fields(Map.of("x-forwarded-for", List.of(chain)))))
                .isEqualTo(ip("10.0.0.1"));
    }

    private static Function<String, List<String>> fields(Map<String, List<String>> values) {
        return name -> values.getOrDefault(name, List.of());
    }

    private static IpAddress ip(String text) {
        return IpAddress.parse(text).orElseThrow();
    }
}
