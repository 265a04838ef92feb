package com.petmatch.payments.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChargeMethodTest {

    private static final URI SHOP = URI.create("https://shop.example/");

    @Test
    void keepsAPageOpenForHalfAnHourToADay() {
        assertThat(page("Pro", SHOP, Duration.ofMinutes(30)).openFor()).isEqualTo(Duration.ofMinutes(30));
        assertThatThrownBy(() -> page("Pro", SHOP, Duration.ofMinutes(29)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> page("Pro", SHOP, Duration.ofHours(25))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/relative", "javascript:alert(1)", "mailto:a@b"})
    void comesBackToWebAddressesOnly(String address) {
        assertThatThrownBy(() -> page("Pro", URI.create(address), Duration.ofHours(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void needsATitle() {
        assertThatThrownBy(() -> page(" ", SHOP, Duration.ofHours(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4242424242424242", "4242 4242 4242 4242", "4242-4242-4242-4242", ""})
    @Tag("row-42")
    void holdsNoCardNumber(String number) {
        assertThatThrownBy(() -> MethodToken.of(number))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("4242"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with space", "umlaut-ä"})
    void namesOrdersInPrintableAscii(String order) {
        assertThatThrownBy(() -> OrderRef.of(order)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ChargeMethod.HostedPage page(String title, URI back, Duration openFor) {
        return new ChargeMethod.HostedPage(title, back, SHOP, false, openFor);
    }
}
