package com.petmatch.kernel.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressClassTest {

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, UNSPECIFIED",
        "0.255.255.255, UNSPECIFIED",
        "1.0.0.0, PUBLIC",
        "9.255.255.255, PUBLIC",
        "10.0.0.0, PRIVATE",
        "10.255.255.255, PRIVATE",
        "11.0.0.0, PUBLIC",
        "100.63.255.255, PUBLIC",
        "100.64.0.0, SHARED",
        "100.127.255.255, SHARED",
        "100.128.0.0, PUBLIC",
        "126.255.255.255, PUBLIC",
        "127.0.0.1, LOOPBACK",
        "127.255.255.255, LOOPBACK",
        "128.0.0.0, PUBLIC",
        "169.253.255.255, PUBLIC",
        "169.254.169.254, LINK_LOCAL",
        "169.255.0.0, PUBLIC",
        "172.15.255.255, PUBLIC",
        "172.16.0.0, PRIVATE",
        "172.31.255.255, PRIVATE",
        "172.32.0.0, PUBLIC",
        "192.0.0.8, RESERVED",
        "192.0.0.9, PUBLIC",
        "192.0.0.10, PUBLIC",
        "192.0.0.11, RESERVED",
        "192.0.0.170, RESERVED",
        "192.0.1.0, PUBLIC",
        "192.0.2.255, DOCUMENTATION",
        "192.31.196.1, PUBLIC",
        "192.88.99.1, RESERVED",
        "192.167.255.255, PUBLIC",
        "192.168.0.1, PRIVATE",
        "192.169.0.0, PUBLIC",
        "198.17.255.255, PUBLIC",
        "198.18.0.0, BENCHMARKING",
        "198.19.255.255, BENCHMARKING",
        "198.20.0.0, PUBLIC",
        "198.51.100.7, DOCUMENTATION",
        "203.0.113.7, DOCUMENTATION",
        "203.0.114.0, PUBLIC",
        "223.255.255.255, PUBLIC",
        "224.0.0.1, MULTICAST",
        "239.255.255.255, MULTICAST",
        "240.0.0.0, RESERVED",
        "255.255.255.255, RESERVED",
        "8.8.8.8, PUBLIC",
    })
    void classesIpv4ByTheRegistry(String address, AddressClass expected) {
        assertThat(AddressClass.ofLiteral(address)).contains(expected);
        assertThat(expected.isPublic()).isEqualTo(expected == AddressClass.PUBLIC);
    }

    @ParameterizedTest
    @CsvSource({
        "::, UNSPECIFIED",
        "::1, LOOPBACK",
        "::2, RESERVED",
        "::127.0.0.1, RESERVED",
        "100::1, RESERVED",
        "64:ff9b:1::1, PRIVATE",
        "2001::1, RESERVED",
        "2001:1::1, PUBLIC",
        "2001:1::4, RESERVED",
        "2001:2::1, BENCHMARKING",
        "2001:2:1::1, RESERVED",
        "2001:3::1, PUBLIC",
        "2001:4:112::1, PUBLIC",
        "2001:10::1, RESERVED",
        "2001:20::1, PUBLIC",
        "2001:30::1, PUBLIC",
        "2001:1ff::1, RESERVED",
        "2001:200::1, PUBLIC",
        "2001:db8::1, DOCUMENTATION",
        "2001:4860:4860::8888, PUBLIC",
        "2620:4f:8000::1, PUBLIC",
        "3fff::1, DOCUMENTATION",
        "3fff:1000::1, PUBLIC",
        "4000::1, RESERVED",
        "5f00::1, RESERVED",
        "fbff::1, RESERVED",
        "fc00::1, PRIVATE",
        "fdff::1, PRIVATE",
        "fe7f::1, RESERVED",
        "fe80::1, LINK_LOCAL",
        "febf::1, LINK_LOCAL",
        "fec0::1, PRIVATE",
        "ff02::1, MULTICAST",
    })
    void classesIpv6ByTheRegistry(String address, AddressClass expected) {
        assertThat(AddressClass.ofLiteral(address)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "::ffff:127.0.0.1, LOOPBACK", "::ffff:7f00:1, LOOPBACK", "::ffff:8.8.8.8, PUBLIC",
        "64:ff9b::10.0.0.1, PRIVATE", "64:ff9b::169.254.169.254, LINK_LOCAL", "64:ff9b::808:808, PUBLIC",
        "2002:7f00:1::, LOOPBACK", "2002:a9fe:a9fe::1, LINK_LOCAL", "2002:808:808::1, PUBLIC",
    })
    void classesWhatAnIpv6AddressCarries(String address, AddressClass expected) {
        assertThat(AddressClass.ofLiteral(address)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.1",
                "2130706433",
                "0x7f000001",
                "0x7f.0.0.1",
                "0177.0.0.1",
                "010.8.8.8",
                "127.0.0.1.",
                "1.2.3.256",
                "1.2.3.4.5",
                "example.1",
                "example.0x1",
                "0x",
                "4294967296",
                "[::1",
                "::1]",
                "1::2::3",
                "12345::",
                "g::",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "::1.2.3",
                "1.2.3.4::",
                "::01.2.3.4",
                ":",
                ":::",
                "[::ffff:127.1]"
            })
    void neverCallsPublicWhatResolversReadInDifferentWays(String host) {
        assertThat(AddressClass.ofLiteral(host)).contains(AddressClass.AMBIGUOUS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org", "localhost", "a1", "1a", "0x1.example", "xn--bcher-kva.example", "", "-"})
    void leavesNamesToTheResolver(String host) {
        assertThat(AddressClass.ofLiteral(host)).isEmpty();
    }

    @Test
    void takesBracketsAndDropsTheZone() {
        assertThat(AddressClass.ofLiteral("[fe80::1%25eth0]")).contains(AddressClass.LINK_LOCAL);
        assertThat(AddressClass.ofLiteral("[2001:4860:4860::8888]")).contains(AddressClass.PUBLIC);
        assertThat(AddressClass.ofLiteral("1:2:3:4:5:6:7::")).contains(AddressClass.RESERVED);
    }

    @Test
    void classesResolvedAddresses() throws UnknownHostException {
        InetAddress mapped = Inet6Address.getByAddress(
                null, new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte) 0xff, (byte) 0xff, 10, 0, 0, 1}, -1);

        assertThat(AddressClass.of(mapped)).isEqualTo(AddressClass.PRIVATE);
        assertThat(AddressClass.of(InetAddress.getByAddress(new byte[] {8, 8, 8, 8})))
                .isEqualTo(AddressClass.PUBLIC);
        assertThatIllegalArgumentException().isThrownBy(() -> AddressClass.of(new byte[5]));
    }

    @Property
    void readsEveryIpv6AddressTheJdkWrites(@ForAll @Size(16) byte[] bytes) throws UnknownHostException {
        String text = Inet6Address.getByAddress(null, bytes, -1).getHostAddress();

        assertThat(AddressClass.ofLiteral(text)).contains(AddressClass.of(bytes));
    }

    @Property
    void publicImpliesThatTheJdkSeesNothingSpecialEither(@ForAll @Size(16) byte[] bytes) throws UnknownHostException {
        InetAddress address = Inet6Address.getByAddress(null, bytes, -1);
        if (AddressClass.of(address).isPublic()) {
            assertThat(address.isLoopbackAddress()
                            || address.isLinkLocalAddress()
                            || address.isSiteLocalAddress()
                            || address.isAnyLocalAddress()
                            || address.isMulticastAddress())
                    .isFalse();
        }
    }

    @Property
    void anyTextIsClassedWithoutAnException(@ForAll @StringLength(max = 60) String host) {
        Optional<AddressClass> literal = AddressClass.ofLiteral(host);

        assertThat(host.contains(":") && literal.isEmpty()).isFalse();
    }
}
