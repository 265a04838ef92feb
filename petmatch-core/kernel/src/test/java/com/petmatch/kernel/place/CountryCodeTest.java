package com.petmatch.kernel.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.error.KernelErrors;
import com.petmatch.kernel.error.PetMatchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "D", "de", "DEU", "D1", "ÄÖ", "a very long text indeed"})
    void refusesWhatHasNotTheFormOfACode(String text) {
        assertThatThrownBy(() -> CountryCode.of(text))
                .isInstanceOfSatisfying(
                        PetMatchException.class,
                        thrown -> assertThat(thrown.code()).isEqualTo(KernelErrors.COUNTRY_INVALID));
    }

    @Test
    void keepsAnEndlessCodeOutOfTheMessage() {
        assertThatThrownBy(() -> CountryCode.of("X".repeat(10_000)))
                .satisfies(thrown -> assertThat(thrown.getMessage()).hasSizeLessThan(120));
    }

    @Test
    void printsAsItsCode() {
        assertThat(CountryCode.of("DE")).isEqualTo(new CountryCode("DE")).hasToString("DE");
    }
}
