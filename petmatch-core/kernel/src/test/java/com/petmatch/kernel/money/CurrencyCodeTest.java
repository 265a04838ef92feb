package com.petmatch.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.error.PetMatchException;
import java.util.Currency;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyCodeTest {

    @ParameterizedTest
    @CsvSource({"EUR, 2", "JPY, 0", "KWD, 3", "CLF, 4", "CLP, 0", "BRL, 2", "COP, 2", "IDR, 2", "ISK, 0", "MGA, 2"})
    void knowsTheExponentOfIso4217(String code, int exponent) {
        assertThat(CurrencyCode.of(code).exponent()).isEqualTo(exponent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "EU", "EURO", "eur", "E R", "€UR", "ÄÖÜ", "XXX", "XTS", "XAU", "XDR", "AAA", "[[[", "@@@"})
    void refusesWhatIsNoCurrencyWithAMinorUnit(String code) {
        assertThat(CurrencyCode.isKnown(code)).isFalse();
        assertThatThrownBy(() -> CurrencyCode.of(code))
                .isInstanceOfSatisfying(
                        PetMatchException.class,
                        thrown -> assertThat(thrown.code().value()).isEqualTo("money.currency.unknown"));
    }

    @Test
    void keepsAnEndlessCodeOutOfTheMessage() {
        assertThatThrownBy(() -> CurrencyCode.of("X".repeat(10_000)))
                .satisfies(thrown -> assertThat(thrown.getMessage()).hasSizeLessThan(120));
    }

    @Test
    void ordersByCode() {
        assertThat(CurrencyCode.EUR).isLessThan(CurrencyCode.USD).hasToString("EUR");
        assertThat(CurrencyCode.known()).hasSizeGreaterThan(150).contains("EUR", "CLF");
    }

    @Test
    void agreesWithTheJdkOnEveryExponentThatBothKnow() {
        for (Currency theirs : Currency.getAvailableCurrencies()) {
            String code = theirs.getCurrencyCode();
            if (CurrencyCode.isKnown(code)) {
                assertThat(CurrencyCode.of(code).exponent()).as(code).isEqualTo(theirs.getDefaultFractionDigits());
            }
        }
    }

    @Test
    void knowsNoMoreThanTheJdkButTheListedCodes() {
        Set<String> onlyHere = new TreeSet<>(CurrencyCode.known());
        onlyHere.removeAll(jdkCodes(digits -> true));

        // A pension index of Uruguay with four decimals, and the Arab accounting dinar of 2025; newer JDKs may know
        // them.
        assertThat(onlyHere).isSubsetOf("UYW", "XAD");
    }

    @Test
    void leavesOutWithdrawnCurrenciesThatTheJdkStillLists() {
        Set<String> withdrawn = jdkCodes(digits -> digits >= 0);
        withdrawn.removeAll(CurrencyCode.known());

        assertThat(withdrawn).isSubsetOf(WITHDRAWN_BEFORE_2021.split(" "));
    }

    @Test
    void leavesOutWhatHasNoMinorUnit() {
        Set<String> withoutMinorUnit = jdkCodes(digits -> digits < 0);

        assertThat(withoutMinorUnit).doesNotContainAnyElementsOf(CurrencyCode.known());
        assertThat(withoutMinorUnit)
                .isSubsetOf(
                        "XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XDR", "XFO", "XFU", "XPD", "XPT", "XSU", "XTS",
                        "XUA", "XXX");
    }

    private static final String WITHDRAWN_BEFORE_2021 =
            "ADP AFA ATS AYM AZM BEF BGL BYB BYR CSD CYP DEM EEK ESP FIM FRF"
                    + " GHC GRD GWP IEP ITL LTL LUF LVL MGF MRO MTL MZM NLG PTE ROL RUR SDD SIT SKK SRG STD TMM TPE TRL USS VEB"
                    + " VEF YUM ZMK ZWD ZWN ZWR";

    private static Set<String> jdkCodes(IntPredicate fractionDigits) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> fractionDigits.test(currency.getDefaultFractionDigits()))
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
