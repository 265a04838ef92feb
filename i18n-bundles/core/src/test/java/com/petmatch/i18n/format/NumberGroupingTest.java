package com.petmatch.i18n.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Group sizes, minimum grouping and digits of the languages that differ from three and three. */
@Tag("row-NumberGrouping")
class NumberGroupingTest {

    private static final List<Long> VALUES =
            List.of(999L, 1_000L, 4_321L, 54_321L, 100_000L, 12_345_678L, 1_000_000_000_000_000L);

    @TestFactory
    Stream<DynamicTest> numbersFrom999ToAThousandBillion() {
        return Stream.of(
                        List.of("en", "999 1,000 4,321 54,321 100,000 12,345,678 1,000,000,000,000,000"),
                        List.of("hi", "999 1,000 4,321 54,321 1,00,000 1,23,45,678 1,00,00,00,00,00,00,000"),
                        List.of("bn", "৯৯৯ ১,০০০ ৪,৩২১ ৫৪,৩২১ ১,০০,০০০ ১,২৩,৪৫,৬৭৮ ১,০০,০০,০০,০০,০০,০০,০০০"),
                        List.of("es", "999 1000 4321 54.321 100.000 12.345.678 1.000.000.000.000.000"),
                        List.of("es-CO", "999 1.000 4.321 54.321 100.000 12.345.678 1.000.000.000.000.000"),
                        List.of("it", "999 1000 4321 54.321 100.000 12.345.678 1.000.000.000.000.000"),
                        List.of("pl", "999 1000 4321 54_321 100_000 12_345_678 1_000_000_000_000_000"),
                        List.of("pt-PT", "999 1000 4321 54_321 100_000 12_345_678 1_000_000_000_000_000"),
                        List.of("pt-BR", "999 1.000 4.321 54.321 100.000 12.345.678 1.000.000.000.000.000"),
                        List.of("ar-EG", "٩٩٩ ١٬٠٠٠ ٤٬٣٢١ ٥٤٬٣٢١ ١٠٠٬٠٠٠ ١٢٬٣٤٥٬٦٧٨ ١٬٠٠٠٬٠٠٠٬٠٠٠٬٠٠٠٬٠٠٠"))
                .map(row -> DynamicTest.dynamicTest(row.get(0), () -> {
                    Formats formats = Formats.of(LanguageTag.of(row.get(0)));
                    List<String> expected =
                            List.of(row.get(1).replace('_', '\u00A0').split(" ", -1));
                    assertThat(VALUES).extracting(formats::number).isEqualTo(expected);
                    assertThat(VALUES)
                            .extracting(value -> formats.number(BigDecimal.valueOf(value)))
                            .isEqualTo(expected);
                }));
    }

    @Test
    void moneyIsGroupedAsNumbersAre() {
        assertThat(Formats.of(LanguageTag.of("es")).money(Money.of(432_100, CurrencyCode.EUR)))
                .isEqualTo("4321,00\u00A0€");
        assertThat(Formats.of(LanguageTag.of("hi")).money(Money.of(1_234_567_800, CurrencyCode.of("INR"))))
                .isEqualTo("₹1,23,45,678.00");
    }

    @Test
    void fortyDigitsAreGroupedToTheLast() {
        BigDecimal huge = new BigDecimal("9".repeat(40) + ".125");

        assertThat(Formats.of(LanguageTag.of("en")).number(huge)).isEqualTo("9" + ",999".repeat(13) + ".125");
        assertThat(Formats.of(LanguageTag.of("hi")).number(huge.negate()))
                .isEqualTo("-9" + ",99".repeat(18) + ",999.125");
    }
}
