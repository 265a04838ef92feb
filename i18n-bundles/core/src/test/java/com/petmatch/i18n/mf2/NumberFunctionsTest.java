package com.petmatch.i18n.mf2;

import static com.petmatch.i18n.mf2.Mf2Checks.codes;
import static com.petmatch.i18n.mf2.Mf2Checks.message;
import static com.petmatch.i18n.mf2.Mf2Checks.plain;
import static com.petmatch.i18n.mf2.Mf2Checks.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The functions for numbers, option by option; vectors after the specification and, for digits, ECMA-402. */
class NumberFunctionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "1234.5678 :number > 1,234.568",
                "0.0005 :number > 0.001",
                "-0.0004 :number > -0",
                "12345678901234567890.5 :number > 12,345,678,901,234,567,890.5",
                "1e3 :number > 1,000",
                "2.5 :integer > 3",
                "-2.5 :integer > -3",
                "1234 :integer maximumSignificantDigits=2 > 1,200",
                "7 :integer minimumIntegerDigits=3 > 007",
                "1234567 :number minimumIntegerDigits=9 > 001,234,567",
                "5 :number signDisplay=always > +5",
                "0 :number signDisplay=always > +0",
                "0 :number signDisplay=exceptZero > 0",
                "-5 :number signDisplay=exceptZero > -5",
                "-0.0001 :number signDisplay=negative > 0",
                "-5 :number signDisplay=negative > -5",
                "-5 :number signDisplay=never > 5",
                "1234 :number useGrouping=never > 1234",
                "1234 :number useGrouping=min2 > 1234",
                "12345 :number useGrouping=min2 > 12,345",
                "1 :number minimumFractionDigits=2 > 1.00",
                "1.23456 :number minimumFractionDigits=5 > 1.23456",
                "1.5 :number maximumFractionDigits=0 > 2",
                "1.255 :number maximumFractionDigits=2 minimumFractionDigits=1 > 1.26",
                "1234.5 :number maximumSignificantDigits=2 > 1,200",
                "0.00123456 :number maximumSignificantDigits=3 > 0.00123",
                "1.5 :number minimumSignificantDigits=4 > 1.500",
                "0 :number minimumSignificantDigits=3 > 0.00",
                "42 :number minimumFractionDigits=2 trailingZeroDisplay=stripIfInteger > 42",
                "42.1 :number minimumFractionDigits=2 trailingZeroDisplay=stripIfInteger > 42.10",
                "1.23456 :number maximumFractionDigits=1 maximumSignificantDigits=4 roundingPriority=morePrecision > 1.235",
                "1.23456 :number maximumFractionDigits=1 maximumSignificantDigits=4 roundingPriority=lessPrecision > 1.2",
                "1.23456 :number maximumFractionDigits=1 maximumSignificantDigits=4 > 1.235",
                "1.23 :number roundingIncrement=5 maximumFractionDigits=1 minimumFractionDigits=1 > 1.0",
                "1.3 :number roundingIncrement=5 maximumFractionDigits=1 minimumFractionDigits=1 > 1.5",
                "1024 :number roundingIncrement=25 > 1,025",
                "1234567 :number pm:compact=short > 1.2M",
                "1234567 :number pm:compact=long > 1.2 million"
            })
    void aNumberIsPrintedAsItsOptionsSay(String expression, String expected) {
        assertThat(text("{" + expression + "}")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "ceil > 3 -2 3 3",
                "floor > 2 -3 2 2",
                "expand > 3 -3 3 3",
                "trunc > 2 -2 2 2",
                "halfCeil > 3 -2 2 3",
                "halfFloor > 2 -3 2 3",
                "halfExpand > 3 -3 2 3",
                "halfTrunc > 2 -2 2 3",
                "halfEven > 2 -2 2 3"
            })
    void everyRoundingModeRoundsItsWay(String mode, String expected) {
        String options = " :number maximumFractionDigits=0 roundingMode=" + mode + "}";

        assertThat(text("{2.5" + options + " {-2.5" + options + " {2.4" + options + " {2.6" + options))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "0.42 :percent > 42%",
                "-0.42 :percent > -42%",
                "0.425 :percent > 43%",
                "0.4275 :percent minimumFractionDigits=2 > 42.75%",
                "0.4275 :percent maximumSignificantDigits=3 > 42.8%",
                "0.4275 :percent minimumSignificantDigits=5 > 42.750%",
                "0.1234 :percent maximumFractionDigits=1 > 12.3%",
                "12.5 :percent > 1,250%",
                "1 :percent signDisplay=always > +100%"
            })
    void aShareIsPrintedInHundredths(String expression, String expected) {
        assertThat(text("{" + expression + "}")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "5 :currency currency=USD > $5.00",
                "5 :currency currency=usd > $5.00",
                "5.005 :currency currency=USD > $5.01",
                "1234.5 :currency currency=EUR useGrouping=never > €1234.50",
                "5 :currency currency=JPY > ¥5",
                "5 :currency currency=USD fractionDigits=0 > $5",
                "5 :currency currency=USD trailingZeroDisplay=stripIfInteger > $5",
                "5.01 :currency currency=USD trailingZeroDisplay=stripIfInteger > $5.01",
                "-5 :currency currency=USD currencySign=accounting > ($5.00)",
                "5 :currency currency=CAD currencyDisplay=narrowSymbol > $5.00",
                "5 :currency currency=USD currencyDisplay=name > 5.00 US dollars",
                "5 :currency currency=USD currencyDisplay=never > 5.00",
                "1234 :currency currency=USD maximumSignificantDigits=2 > $1,200"
            })
    void anAmountIsPrintedInItsCurrency(String expression, String expected) {
        assertThat(text("{" + expression + "}")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "3 :unit unit=kilogram > 3 kg",
                "3 :unit unit=kilogram unitDisplay=long > 3 kilograms",
                "1 :unit unit=kilogram unitDisplay=long > 1 kilogram",
                "1.5 :unit unit=meter minimumFractionDigits=2 > 1.50 m",
                "21 :unit unit=celsius unitDisplay=narrow > 21°C"
            })
    void anAmountOfAUnitIsPrintedWithIt(String expression, String expected) {
        assertThat(text("{" + expression + "}")).isEqualTo(expected);
    }

    @Test
    void digitsGroupsAndSignsAreTheLocales() {
        assertThat(text("hi", "{1234567.5 :number}", Map.of())).isEqualTo("12,34,567.5");
        assertThat(text("ar-EG", "{1234.5 :number}", Map.of())).isEqualTo("١٬٢٣٤٫٥");
        assertThat(text("es", "{1234 :number} {1234 :number useGrouping=always}", Map.of()))
                .isEqualTo("1234 1.234");
        assertThat(text("tr", "{0.25 :percent}", Map.of())).isEqualTo("%25");
        assertThat(text("de", "{5 :currency currency=EUR}", Map.of())).isEqualTo("5,00\u00A0€");
    }

    @Test
    void anyExactNumberOfJavaIsAnOperand() {
        Map<String, Object> arguments = Map.of(
                "a",
                5,
                "b",
                5L,
                "c",
                new BigDecimal("5.50"),
                "d",
                BigInteger.TEN,
                "e",
                0.1,
                "f",
                (short) 3,
                "g",
                "1e2");

        assertThat(text("en", "{$a :number} {$b :number} {$c :number} {$d :number}", arguments))
                .isEqualTo("5 5 5.5 10");
        assertThat(text("en", "{$e :number} {$f :number} {$g :number}", arguments))
                .isEqualTo("0.1 3 100");
    }

    @Test
    void aNumberThatNoOneCouldReadIsABadOperand() {
        for (Object value : List.of(Double.NaN, Double.POSITIVE_INFINITY, "1e999999999999", "1e5000", "-", true, "")) {
            Formatted formatted = message("{$x :number}").format(plain("en"), Map.of("x", value));

            assertThat(formatted.text()).isEqualTo("{$x}");
            assertThat(codes(formatted.errors())).containsExactly("bad-operand");
        }
    }

    @Test
    void moneyIsPrintedToTheLastCent() {
        Money price = Money.of(4_500_050, CurrencyCode.of("COP"));

        assertThat(text("en", "{$price :currency}", Map.of("price", price))).isEqualTo("COP\u00A045,000.50");
        assertThat(text("en", "{$price :currency fractionDigits=0}", Map.of("price", price)))
                .isEqualTo("COP\u00A045,001");
    }

    @Test
    void moneyKeepsItsCurrency() {
        Formatted formatted = message("{$price :currency currency=EUR}")
                .format(plain("en"), Map.of("price", Money.of(500, CurrencyCode.USD)));

        assertThat(formatted.text()).isEqualTo("$5.00");
        assertThat(codes(formatted.errors())).containsExactly("bad-option");
    }

    @Test
    void moneyIsNoBareNumber() {
        Formatted formatted =
                message("{$price :number}").format(plain("en"), Map.of("price", Money.of(500, CurrencyCode.USD)));

        assertThat(formatted.text()).isEqualTo("{$price}");
        assertThat(codes(formatted.errors())).containsExactly("bad-operand");
    }

    @Test
    void optionsOfTheOperandAreKeptUnderThoseOfTheExpression() {
        assertThat(text(".local $n = {4.2 :number minimumFractionDigits=2 signDisplay=always}"
                        + " {{{$n :number minimumFractionDigits=3}}}"))
                .isEqualTo("+4.200");
        assertThat(text(".local $n = {4.2 :number minimumFractionDigits=2} {{{$n :integer}}}"))
                .isEqualTo("4");
        assertThat(text(".local $n = {0.4 :number minimumIntegerDigits=4} {{{$n :percent}}}"))
                .isEqualTo("40%");
        assertThat(text(".local $n = {5 :currency currency=USD trailingZeroDisplay=stripIfInteger}"
                        + " {{{$n :currency currencyDisplay=code}}}"))
                .isEqualTo("USD\u00A05");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "1 :number minimumFractionDigits=foo > 1",
                "1 :number minimumFractionDigits=01 > 1",
                "1 :number minimumFractionDigits=-1 > 1",
                "1 :number minimumFractionDigits=99 > 1",
                "1 :number minimumSignificantDigits=0 > 1",
                "1 :number minimumFractionDigits=3 maximumFractionDigits=1 > 1",
                "1 :number signDisplay=sometimes > 1",
                "1 :number roundingMode=up > 1",
                "1 :number roundingIncrement=3 > 1",
                "1 :number select=many > 1",
                "1 :currency currency=USD currencyDisplay=coin > $1.00"
            })
    void aWrongOptionIsToldAndIgnored(String expression, String expected) {
        Formatted formatted = message("{" + expression + "}").format(plain("en"), Map.of());

        assertThat(formatted.text()).isEqualTo(expected);
        assertThat(codes(formatted.errors())).containsExactly("bad-option");
    }

    @Test
    void unknownOptionsAreIgnored() {
        assertThat(text("{1 :number style=percent} {1 :integer minimumFractionDigits=2}"))
                .isEqualTo("1 1");
    }

    @Test
    void whatIsNotSupportedIsTold() {
        Formatted usage = message("{3 :unit unit=meter usage=road}").format(plain("en"), Map.of());
        Formatted furlong = message("{3 :unit unit=furlong}").format(plain("en"), Map.of());

        assertThat(usage.text()).isEqualTo("3 m");
        assertThat(codes(usage.errors())).containsExactly("unsupported-operation");
        assertThat(furlong.text()).isEqualTo("{|3|}");
        assertThat(codes(furlong.errors())).containsExactly("unsupported-operation", "bad-operand");
    }

    @Test
    void aNumberIsMadeOfNamedPieces() {
        FormattedPart.Value value = (FormattedPart.Value) message("{-1234.5 :currency currency=EUR}")
                .formatToParts(plain("de"), Map.of())
                .parts()
                .get(0);

        assertThat(value.pieces().stream().map(piece -> piece.type() + "=" + piece.text()))
                .containsExactly(
                        "minusSign=-",
                        "integer=1",
                        "group=.",
                        "integer=234",
                        "decimal=,",
                        "fraction=50",
                        "literal=\u00A0",
                        "currency=€");
    }
}
