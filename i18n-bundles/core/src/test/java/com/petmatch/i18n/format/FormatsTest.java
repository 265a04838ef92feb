package com.petmatch.i18n.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.i18n.I18nErrors;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.kernel.error.PetMatchException;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FormatsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");

    @Tag("row-NumberGrouping")
    @Test
    void minimumGroupingHoldsEverywhere() {
        assertThat(formats("es").number(4_321)).isEqualTo("4321");
        assertThat(formats("es").number(54_321)).isEqualTo("54.321");
        assertThat(formats("pt-PT").number(54_321)).isEqualTo("54\u00A0321");
        assertThat(formats("pt-BR").number(4_321)).isEqualTo("4.321");
        assertThat(formats("ar-EG").number(4_321)).isEqualTo("٤٬٣٢١");
        assertThat(formats("es").money(Money.of(432_100, CurrencyCode.EUR))).isEqualTo("4321,00\u00A0€");
    }

    @Tag("row-MoneyIsExact")
    @Test
    void moneyHidesNothingAndRoundsNothing() {
        Formats colombia = formats("es-CO");

        assertThat(colombia.money(Money.of(4_500_000, CurrencyCode.COP))).isEqualTo("$\u00A045.000");
        assertThat(colombia.money(Money.of(4_500_001, CurrencyCode.COP))).isEqualTo("$\u00A045.000,01");
        assertThat(colombia.money(Money.of(4_500_050, CurrencyCode.COP))).isEqualTo("$\u00A045.000,50");
        assertThat(formats("en").money(Money.of(-5, CurrencyCode.JPY))).isEqualTo("-¥5");
        assertThat(formats("en").money(Money.of(1, CurrencyCode.of("KWD")))).isEqualTo("KWD\u00A00.001");
        assertThat(formats("en").money(Money.of(Long.MIN_VALUE, CurrencyCode.USD)))
                .isEqualTo("-$92,233,720,368,547,758.08");
        assertThat(formats("en").money(Money.of(-123_456, CurrencyCode.USD), MoneyStyle.ACCOUNTING))
                .isEqualTo("($1,234.56)");
        assertThat(formats("en").money(Money.of(123_456, CurrencyCode.USD), MoneyStyle.NO_SYMBOL))
                .isEqualTo("1,234.56");
    }

    @Test
    void wholeNumbersOfBothPathsPrintTheSame() {
        for (LanguageTag locale : Formats.locales()) {
            for (long value :
                    new long[] {0, 7, -7, 999, 1_000, 12_345, -1_234_567_890_123L, Long.MAX_VALUE, Long.MIN_VALUE}) {
                assertThat(Formats.of(locale).number(value))
                        .isEqualTo(Formats.of(locale).number(BigDecimal.valueOf(value)));
            }
        }
    }

    @Test
    void stylesChooseDigitsRoundingGroupingAndSign() {
        Formats english = formats("en");
        BigDecimal value = new BigDecimal("1234.5");

        assertThat(english.number(value, NumberStyle.DECIMAL.withFraction(2, 2)))
                .isEqualTo("1,234.50");
        assertThat(english.number(value, NumberStyle.INTEGER.withRounding(RoundingMode.UP)))
                .isEqualTo("1,235");
        assertThat(english.number(value, NumberStyle.DECIMAL.withoutGrouping())).isEqualTo("1234.5");
        assertThat(english.number(value, NumberStyle.DECIMAL.withPlusShown())).isEqualTo("+1,234.5");
        assertThat(english.integer(value)).isEqualTo("1,234");
        assertThat(english.percent(new BigDecimal("0.125"))).isEqualTo("12%");
        assertThatThrownBy(() -> NumberStyle.DECIMAL.withFraction(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void numbersBeyondReasonAreRefusedBeforeAnyArithmetic() {
        for (String huge : List.of("1E+1000000000", "1E-1000000000", "1E+41")) {
            assertThatThrownBy(() -> formats("es").number(new BigDecimal(huge)))
                    .isInstanceOfSatisfying(
                            PetMatchException.class,
                            thrown -> assertThat(thrown.code()).isEqualTo(I18nErrors.NUMBER_UNPRINTABLE));
        }
        assertThat(formats("en").number(new BigDecimal("9".repeat(40)))).hasSize(53);
    }

    @Tag("row-DateEdges")
    @Test
    void datesAtTheEdgesOfTheCalendar() {
        Formats spanish = formats("es").in(ZoneId.of("Europe/Madrid"));

        assertThat(spanish.date(LocalDate.of(2024, 2, 29), DateStyle.LONG)).isEqualTo("29 de febrero de 2024");
        assertThat(spanish.date(LocalDate.of(1, 1, 1), DateStyle.LONG)).isEqualTo("1 de enero de 1");
        assertThat(spanish.date(LocalDate.of(10_000, 1, 1), DateStyle.LONG)).isEqualTo("+10000-01-01");
        assertThat(spanish.date(LocalDate.of(-1, 1, 1), DateStyle.SHORT)).isEqualTo("-0001-01-01");
        assertThat(spanish.time(Instant.parse("2026-03-29T00:59:59Z"), TimeStyle.SHORT))
                .isEqualTo("1:59");
        assertThat(spanish.time(Instant.parse("2026-03-29T01:00:00Z"), TimeStyle.SHORT))
                .isEqualTo("3:00");
        assertThat(spanish.time(LocalTime.of(17, 5), TimeStyle.MEDIUM)).isEqualTo("17:05:00");
        assertThat(spanish.dateTime(LocalDateTime.of(2026, 3, 1, 17, 5), DateStyle.LONG, TimeStyle.SHORT))
                .isEqualTo("1 de marzo de 2026 a las 17:05");
    }

    @Test
    void skeletonsNameTheFieldsAndTheLocaleOrdersThem() {
        StringBuilder out = new StringBuilder();

        assertThat(formats("en").appendSkeleton(out, LocalDate.of(2026, 3, 1), "MMMMd"))
                .isTrue();
        assertThat(formats("en").appendSkeleton(out.append(' '), LocalDate.of(2026, 3, 1), "EEEE"))
                .isTrue();
        assertThat(formats("en").appendSkeleton(out, LocalDate.of(2026, 3, 1), "jm"))
                .isFalse();
        assertThat(formats("en").appendSkeleton(out, LocalTime.NOON, "nonsense"))
                .isFalse();
        assertThat(out).hasToString("March 1 Sunday");
    }

    @Tag("row-RelativeEdges")
    @TestFactory
    Stream<DynamicTest> relativeTimesChooseTheUnitAPersonWould() {
        return Stream.of(
                        row("PT-59.9S", "hace 59 segundos"),
                        row("PT59.9S", "dentro de 59 segundos"),
                        row("PT-60S", "hace 1 minuto"),
                        row("PT-59M-59S", "hace 59 minutos"),
                        row("PT-23H", "hace 23 horas"),
                        row("PT-24H", "ayer"),
                        row("PT24H", "mañana"),
                        row("PT-48H", "anteayer"),
                        row("P-6D", "hace 6 días"),
                        row("P-7D", "la semana pasada"),
                        row("P-21D", "hace 3 semanas"),
                        row("P-29D", "el mes pasado"),
                        row("P-400D", "el año pasado"),
                        row("PT0S", "ahora"))
                .map(row -> DynamicTest.dynamicTest(
                        row.get(0),
                        () -> assertThat(formats("es")
                                        .in(BOGOTA)
                                        .by(() -> NOW)
                                        .relative(NOW.plus(Duration.parse(row.get(0))), RelativeStyle.AUTO))
                                .isEqualTo(row.get(1))));
    }

    @Test
    void midnightMakesAnHourYesterdayOnlyAfterADay() {
        Formats formats = formats("en").in(BOGOTA).by(() -> Instant.parse("2026-03-02T05:01:00Z"));

        assertThat(formats.relative(Instant.parse("2026-03-02T04:59:00Z"), RelativeStyle.AUTO))
                .isEqualTo("2 minutes ago");
    }

    @Tag("row-SpanishConjunction")
    @TestFactory
    Stream<DynamicTest> spanishConjunctionsFollowTheSound() {
        return Stream.of(
                        "Irene:e:o",
                        "hielo:y:o",
                        "hiato:y:o",
                        "Hipólito:e:o",
                        "otoño:y:u",
                        "8:y:u",
                        "80:y:u",
                        "11:y:u",
                        "110:y:o",
                        "hora:y:u",
                        "uno:y:o",
                        "Íñigo:e:o",
                        "Óscar:y:u")
                .map(line -> line.split(":", -1))
                .map(cells -> DynamicTest.dynamicTest(cells[0], () -> {
                    assertThat(formats("es").list(List.of("Luna", cells[0]), ListStyle.AND))
                            .isEqualTo("Luna " + cells[1] + " " + cells[0]);
                    assertThat(formats("es-MX").list(List.of("Luna", cells[0]), ListStyle.OR))
                            .isEqualTo("Luna " + cells[2] + " " + cells[0]);
                }));
    }

    @Test
    void aLocaleWithoutATableTakesTheNearestOfItsLanguage() {
        assertThat(formats("es-PE").locale()).hasToString("es-419");
        assertThat(formats("en-AU").locale()).hasToString("en-GB");
        assertThat(formats("pt").locale()).hasToString("pt-BR");
        assertThat(formats("pt-AO").locale()).hasToString("pt-PT");
        assertThat(formats("ar-MA").locale()).hasToString("ar");
        assertThat(Formats.of(Locale.forLanguageTag("es-CO")).direction().attribute())
                .isEqualTo("ltr");
    }

    @Test
    void momentsNeedAZoneAndRelativeTimesAClock() {
        assertThatThrownBy(() -> formats("es").date(NOW, DateStyle.SHORT))
                .isInstanceOfSatisfying(
                        PetMatchException.class,
                        thrown -> assertThat(thrown.code()).isEqualTo(I18nErrors.ZONE_MISSING));
        assertThatThrownBy(() -> formats("es").in(BOGOTA).relative(NOW, RelativeStyle.AUTO))
                .isInstanceOfSatisfying(
                        PetMatchException.class,
                        thrown -> assertThat(thrown.code()).isEqualTo(I18nErrors.CLOCK_MISSING));
    }

    private static Formats formats(String tag) {
        return Formats.of(LanguageTag.of(tag));
    }

    private static List<String> row(String span, String text) {
        return List.of(span, text);
    }
}
