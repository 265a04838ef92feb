package com.petmatch.kernel.money;

import static com.petmatch.kernel.money.CurrencyCode.EUR;
import static com.petmatch.kernel.money.CurrencyCode.JPY;
import static com.petmatch.kernel.money.CurrencyCode.USD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.error.PetMatchException;
import java.math.RoundingMode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("row-MoneyLaws")
class MoneyTest {

    private static final CurrencyCode KWD = CurrencyCode.of("KWD");

    @ParameterizedTest
    @CsvSource({
        "EUR, 1234, EUR 12.34",
        "EUR, -5, EUR -0.05",
        "EUR, 0, EUR 0.00",
        "JPY, 1234, JPY 1234",
        "JPY, -7, JPY -7",
        "KWD, 1234, KWD 1.234",
        "CLF, 1, CLF 0.0001",
        "EUR, 9223372036854775807, EUR 92233720368547758.07",
        "EUR, -9223372036854775808, EUR -92233720368547758.08",
    })
    void printsAndReadsTheCanonicalText(String currency, long minorUnits, String text) {
        CurrencyCode code = CurrencyCode.of(currency);

        assertThat(Money.of(minorUnits, code)).hasToString(text);
        assertThat(Money.parse(text, code)).isEqualTo(Money.of(minorUnits, code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                ".",
                ".00",
                "-.00",
                "1",
                "1.2",
                "12.345",
                "01.00",
                "00.00",
                "-0.00",
                "+1.00",
                "1,00",
                "1.000.00",
                "1.00 ",
                " 1.00",
                "1.0a",
                "EUR1.00",
                "EUR  1.00",
                "eur 1.00",
                "1.00 EUR",
                "EUR ",
                "XXX 1.00",
                "92233720368547758.08",
                "-92233720368547758.09",
                "1e2.00",
                "١.٠٠",
                "99999999999999999999999999999.00"
            })
    void refusesEveryOtherText(String text) {
        assertThatThrownBy(() -> Money.parse(text, EUR))
                .isInstanceOfSatisfying(
                        PetMatchException.class,
                        thrown -> assertThat(thrown.code().value()).isEqualTo("money.text.malformed"));
    }

    @Test
    void refusesTextOfAnotherCurrencyNamingBoth() {
        assertThatThrownBy(() -> Money.parse("USD 1.00", EUR))
                .isInstanceOfSatisfying(CurrencyMismatchException.class, thrown -> {
                    assertThat(thrown.expected()).isEqualTo(EUR);
                    assertThat(thrown.actual()).isEqualTo(USD);
                });
    }

    @Test
    void neverMixesCurrencies() {
        Money euro = Money.of(100, EUR);
        Money dollar = Money.of(100, USD);

        assertThatThrownBy(() -> euro.plus(dollar)).isInstanceOf(CurrencyMismatchException.class);
        assertThatThrownBy(() -> euro.minus(dollar)).isInstanceOf(CurrencyMismatchException.class);
        assertThatThrownBy(() -> euro.compareTo(dollar)).hasMessageContaining("Expected EUR, got USD");
        assertThat(euro).isNotEqualTo(dollar);
    }

    @Test
    @Tag("row-29")
    void splitsOneUnitByThreeWithoutLosingIt() {
        assertThat(Money.of(1, EUR).split(1, 1, 1)).containsExactly(Money.of(1, EUR), Money.zero(EUR), Money.zero(EUR));
        assertThat(Money.of(-1, EUR).split(1, 1, 1))
                .containsExactly(Money.of(-1, EUR), Money.zero(EUR), Money.zero(EUR));
        assertThat(Money.of(100, EUR).splitEvenly(3))
                .containsExactly(Money.of(34, EUR), Money.of(33, EUR), Money.of(33, EUR));
    }

    @Test
    void givesWhatIsLeftToTheLargestFractions() {
        assertThat(Money.of(10, JPY).split(1, 5, 3, 0))
                .containsExactly(Money.of(1, JPY), Money.of(6, JPY), Money.of(3, JPY), Money.zero(JPY));
    }

    @Test
    void refusesWeightsThatShareNothing() {
        Money amount = Money.of(100, EUR);

        assertThatThrownBy(() -> amount.split(0, 0)).hasMessageContaining("money.weights.invalid");
        assertThatThrownBy(amount::split).hasMessageContaining("money.weights.invalid");
        assertThatThrownBy(() -> amount.split(1, -1)).hasMessageContaining("money.weights.invalid");
        assertThatThrownBy(() -> amount.split(Long.MAX_VALUE, 1)).hasMessageContaining("money.weights.invalid");
        assertThatThrownBy(() -> amount.splitEvenly(0)).hasMessageContaining("money.weights.invalid");
    }

    @Test
    void takesSharesOfCurrenciesWithoutAndWithThreeDecimals() {
        assertThat(Money.of(999, JPY).times(BasisPoints.percent(10), RoundingMode.HALF_UP))
                .hasToString("JPY 100");
        assertThat(Money.of(999, KWD).times(BasisPoints.percent(10), RoundingMode.DOWN))
                .hasToString("KWD 0.099");
    }

    @Test
    void knowsItsSign() {
        assertThat(Money.of(-1, EUR).isNegative()).isTrue();
        assertThat(Money.zero(EUR).isZero()).isTrue();
        assertThat(Money.of(1, EUR).isPositive()).isTrue();
        assertThat(Money.of(-1, EUR).isPositive()
                        || Money.zero(EUR).isNegative()
                        || Money.of(1, EUR).isZero())
                .isFalse();
    }

    @Test
    void basisPointsStayWithinTheirRange() {
        assertThat(BasisPoints.percent(25)).isEqualTo(BasisPoints.of(2_500)).hasToString("2500 bp");
        assertThat(BasisPoints.of(1)).isGreaterThan(BasisPoints.ZERO);
        assertThat(BasisPoints.ZERO.isZero()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> BasisPoints.of(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> BasisPoints.of(1_000_001));
        assertThatIllegalArgumentException().isThrownBy(() -> BasisPoints.percent(10_001));
        assertThatIllegalArgumentException().isThrownBy(() -> BasisPoints.percent(Integer.MAX_VALUE));
    }
}
