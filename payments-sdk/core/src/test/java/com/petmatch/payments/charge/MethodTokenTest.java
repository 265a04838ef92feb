package com.petmatch.payments.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A token is whatever a provider made, and never a card number. */
class MethodTokenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pm_1",
                "12345678901",
                "pm_4242424242424242",
                "4242424242424242:",
                "4242424242424242/",
                "00000000-0000-0000-0000-000000000007",
                "99999999999999999999999999"
            })
    void takesWhatProvidersMake(String token) {
        assertThat(MethodToken.of(token).value()).isEqualTo(token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000000000000",
                "999999999999",
                "4242 4242 4242 4242",
                "4242-4242-4242-4242",
                "1234567890123456789",
                "1234 5678 9012 3456 789  ",
                "0909090909090909"
            })
    @Tag("row-42")
    void takesNoCardNumberHoweverItIsWritten(String number) {
        assertThatThrownBy(() -> MethodToken.of(number))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain(number);
    }

    @Test
    void isOneTo255CharactersLong() {
        assertThat(MethodToken.of("t".repeat(255)).value()).hasSize(255);
        assertThatThrownBy(() -> MethodToken.of("t".repeat(256))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MethodToken.of("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("row-42")
    void isNotPrinted() {
        assertThat(MethodToken.of("pm_secret").toString()).doesNotContain("pm_secret");
    }
}
