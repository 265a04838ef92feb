package com.petmatch.kernel.money;

import static com.petmatch.kernel.money.CurrencyCode.EUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxBreakdownTest {

    private static final TaxRate STANDARD = TaxRate.included("de-standard", BasisPoints.percent(19));
    private static final TaxRate REDUCED = TaxRate.included("de-reduced", BasisPoints.percent(7));
    private static final TaxPolicy FOOD_IS_REDUCED = line -> line.category().equals("food") ? REDUCED : STANDARD;

    @ParameterizedTest
    @CsvSource({"9.99, 8.39, 1.60", "4.99, 4.19, 0.80", "-4.99, -4.19, -0.80", "0.00, 0.00, 0.00"})
    void takesIncludedTaxOutOfTheGross(String gross, String net, String tax) {
        TaxBreakdown breakdown = TaxBreakdown.of(Money.parse(gross, EUR), STANDARD, RoundingMode.HALF_UP);

        assertThat(breakdown.net().amountText()).isEqualTo(net);
        assertThat(breakdown.tax().amountText()).isEqualTo(tax);
        assertThat(breakdown.gross().amountText()).isEqualTo(gross);
    }

    @Test
    void putsAddedTaxOnTop() {
        TaxRate added = TaxRate.added("us-sales", BasisPoints.of(825));

        TaxBreakdown breakdown = TaxBreakdown.of(Money.parse("10.00", EUR), added, RoundingMode.HALF_UP);

        assertThat(breakdown.tax()).hasToString("EUR 0.83");
        assertThat(breakdown.gross()).hasToString("EUR 10.83");
    }

    @Test
    void roundsOncePerRateNotPerLine() {
        List<TaxLine> lines = List.of(line("toy", 3), line("toy", 3), line("toy", 3), line("food", 100));

        TaxBreakdown breakdown = TaxBreakdown.of(lines, FOOD_IS_REDUCED, RoundingMode.HALF_UP);

        // Three cents hold 0.479 cents of tax: nothing line by line, one cent together.
        assertThat(breakdown.sums())
                .containsExactly(
                        new TaxBreakdown.TaxSum(STANDARD, Money.of(8, EUR), Money.of(1, EUR)),
                        new TaxBreakdown.TaxSum(REDUCED, Money.of(93, EUR), Money.of(7, EUR)));
        assertThat(breakdown.gross()).isEqualTo(Money.of(109, EUR));
    }

    @Property
    void includedTaxIsTheRoundedExactShare(
            @ForAll @LongRange(min = -1_000_000_000_000_000L, max = 1_000_000_000_000_000L) long gross,
            @ForAll @IntRange(max = 1_000_000) int points) {
        TaxRate rate = TaxRate.included("any", BasisPoints.of(points));
        BigDecimal exact = BigDecimal.valueOf(gross).multiply(BigDecimal.valueOf(points));
        BigDecimal oracle = exact.divide(BigDecimal.valueOf(10_000L + points), 0, RoundingMode.HALF_EVEN);

        TaxBreakdown breakdown = TaxBreakdown.of(Money.of(gross, EUR), rate, RoundingMode.HALF_EVEN);

        assertThat(breakdown.tax().minorUnits()).isEqualTo(oracle.longValueExact());
        assertThat(breakdown.net().plus(breakdown.tax()).minorUnits()).isEqualTo(gross);
    }

    @Test
    void refusesNoLinesTwoCurrenciesAndSumsThatDoNotMatch() {
        TaxLine dollars = new TaxLine("toy", Money.of(1, CurrencyCode.USD));
        TaxPolicy uniform = TaxPolicy.uniform(STANDARD);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TaxBreakdown.of(List.of(), uniform, RoundingMode.HALF_UP));
        assertThatThrownBy(() -> TaxBreakdown.of(List.of(line("toy", 1), dollars), uniform, RoundingMode.HALF_UP))
                .isInstanceOf(CurrencyMismatchException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TaxBreakdown(List.of(), Money.of(1, EUR), Money.of(1, EUR), Money.of(1, EUR)));
    }

    @Test
    void sumKnowsItsGross() {
        TaxBreakdown breakdown = TaxBreakdown.of(Money.of(999, EUR), STANDARD, RoundingMode.HALF_UP);

        assertThat(breakdown.sums().get(0).gross()).isEqualTo(Money.of(999, EUR));
    }

    @Test
    void namesAreNeitherEmptyNorEndless() {
        assertThatIllegalArgumentException().isThrownBy(() -> TaxRate.added("", BasisPoints.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> TaxRate.added("x".repeat(65), BasisPoints.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> line("", 1));
        assertThat(TaxRate.NONE.rate().isZero()).isTrue();
    }

    private static TaxLine line(String category, long minorUnits) {
        return new TaxLine(category, Money.of(minorUnits, EUR));
    }
}
