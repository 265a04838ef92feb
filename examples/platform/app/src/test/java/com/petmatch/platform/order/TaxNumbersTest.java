package com.petmatch.platform.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaxNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"529.982.247-25", "52998224725", "529 982 247 25", "111.444.777-35"})
    void readsANumberHoweverItIsWritten(String typed) {
        assertThat(TaxNumbers.cpf(typed)).hasValueSatisfying(number -> {
            assertThat(number.type()).isEqualTo("CPF");
            assertThat(number.value()).hasSize(11).containsOnlyDigits();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "529.982.247-2",
                "529.982.247-24",
                "529.982.247-15",
                "00000000000",
                "5299822472a",
                "٥٢٩٩٨٢٢٤٧٢٥"
            })
    void refusesWhatIsNoNumber(String typed) {
        assertThat(TaxNumbers.cpf(typed)).isEmpty();
    }
}
