package com.petmatch.security.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.security.address.ClientAddressResolver.ChainHeader;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("row-33")
class AddressStrategiesTest {

    private static final IpAddress PROXY = ip("10.0.0.1");
    private static final List<AddressPrefix> OURS =
            List.of(AddressPrefix.parse("10.0.0.0/8").orElseThrow());

    private static IpAddress ip(String text) {
        return IpAddress.parse(text).orElseThrow();
    }

    private static Function<String, List<String>> fields(Map<String, List<String>> values) {
        return name -> values.getOrDefault(name, List.of());
    }

    private static Function<String, List<String>> chain(String... lines) {
        return fields(Map.of("x-forwarded-for", List.of(lines)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 6.6.6.6, 203.0.113.9             | 203.0.113.9",
                "2 | 6.6.6.6, 203.0.113.9, 10.0.0.2   | 203.0.113.9",
                "3 | 203.0.113.9, 10.0.0.2            | 10.0.0.1",
                "1 | 203.0.113.9, garbage             | 10.0.0.1"
            })
    void countsHopsFromOurSide(int hops, String line, String client) {
        assertThat(ClientAddressResolver.rightmost(hops).resolve(PROXY, chain(line)))
                .isEqualTo(ip(client));
    }

    @Test
    void countsAcrossLinesAndRefusesOddCounts() {
        assertThat(ClientAddressResolver.rightmost(2).resolve(PROXY, chain("203.0.113.9", "10.0.0.2")))
                .isEqualTo(ip("203.0.113.9"));
        assertThatThrownBy(() -> ClientAddressResolver.rightmost(0)).hasMessageContaining("1 to 32 hops");
        assertThatThrownBy(() -> ClientAddressResolver.rightmost(33)).hasMessageContaining("1 to 32 hops");
    }

    @Test
    void believesOneHeaderFromItsNetworkOnly() {
        ClientAddressResolver resolver = ClientAddressResolver.singleHeader("CF-Connecting-IP", OURS);
        Function<String, List<String>> one = fields(Map.of("cf-connecting-ip", List.of("203.0.113.9")));
        Function<String, List<String>> two = fields(Map.of("cf-connecting-ip", List.of("203.0.113.9", "203.0.113.10")));

        assertThat(resolver.resolve(PROXY, one)).isEqualTo(ip("203.0.113.9"));
        assertThat(resolver.resolve(PROXY, two)).isEqualTo(PROXY);
        assertThat(resolver.resolve(PROXY, fields(Map.of("cf-connecting-ip", List.of("203.0.113.9, 1.1.1.1")))))
                .isEqualTo(PROXY);
        assertThat(resolver.resolve(ip("198.51.100.1"), one)).isEqualTo(ip("198.51.100.1"));
        assertThat(resolver.trusted()).isEqualTo(OURS);
        assertThatThrownBy(() -> ClientAddressResolver.singleHeader("X", List.of()))
                .hasMessageContaining("at least one network");
    }

    @Test
    void theOtherHeaderDifferingIsAConflict() {
        ClientAddressResolver resolver = ClientAddressResolver.rightmostUntrusted(OURS, ChainHeader.X_FORWARDED_FOR);
        List<String> believed = List.of("203.0.113.9");

        assertThat(resolver.resolution(PROXY, fields(Map.of("x-forwarded-for", believed))))
                .isEqualTo(new Resolution(ip("203.0.113.9"), false));
        assertThat(resolver.resolution(
                        PROXY, fields(Map.of("x-forwarded-for", believed, "forwarded", List.of("for=203.0.113.9")))))
                .isEqualTo(new Resolution(ip("203.0.113.9"), false));
        assertThat(resolver.resolution(
                        PROXY, fields(Map.of("x-forwarded-for", believed, "forwarded", List.of("for=6.6.6.6")))))
                .isEqualTo(new Resolution(ip("203.0.113.9"), true));
        assertThat(resolver.resolution(ip("198.51.100.1"), fields(Map.of("forwarded", List.of("for=6.6.6.6")))))
                .isEqualTo(new Resolution(ip("198.51.100.1"), false));
    }

    @Test
    void networksOfIpv6MayBeWiderAndIpv4StaysWhole() {
        assertThat(ip("2001:db8:1:2::3").clientPrefix(56)).hasToString("2001:db8:1::/56");
        assertThat(ip("1.2.3.4").clientPrefix(48)).hasToString("1.2.3.4/32");
        assertThatThrownBy(() -> ip("::1").clientPrefix(32)).hasMessageContaining("48 to 64");
    }
}
