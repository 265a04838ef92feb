package com.petmatch.security.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.address.IpAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemReverseDnsTest {

    private final ReverseDns dns = ReverseDns.system();

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.1", "2001:db8::1"})
    void anAddressInPlaceOfANameIsItself(String address) {
        assertThat(dns.addresses(address))
                .containsExactly(IpAddress.parse(address).orElseThrow());
    }

    @Test
    void aNameOfTheLoopbackIsNeverItsAddress() {
        assertThat(dns.names(IpAddress.parse("127.0.0.1").orElseThrow())).doesNotContain("127.0.0.1");
        assertThat(dns.names(IpAddress.parse("::1").orElseThrow())).doesNotContain("0:0:0:0:0:0:0:1");
    }
}
