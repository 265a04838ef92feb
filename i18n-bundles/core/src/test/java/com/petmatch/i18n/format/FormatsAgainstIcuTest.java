package com.petmatch.i18n.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every format locale against ICU4J 78.3, over seeded random and chosen values. The listed exceptions: Argentina's clock, which
 * we take from CLDR 49; money that ICU would round; four digits in relative times, where ICU ignores the minimum grouping of its
 * own number formatter; and accented vowels before Spanish conjunctions ({@code u Óscar}), which ICU does not hear.
 */
class FormatsAgainstIcuTest {

    private static final long SEED = 20_260_301L;
    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "-1",
            "0.5",
            "1.5",
            "2.5",
            "0.0005",
            "0.0015",
            "999",
            "1000",
            "4321",
            "9999",
            "10000",
            "54321",
            "-54321.789",
            "123456.7895",
            "999999",
            "1000000",
            "1234567890123",
            "0.999999",
            "-0.4",
            "100000000000000000000");
    private static final Set<String> PATCHED_CLOCK = Set.of("es-AR");

    @TestFactory
    Stream<DynamicTest> decimalsAreThoseOfIcu() {
        return forEveryLocale((tag, icu) -> {
            Formats formats = Formats.of(tag);
            LocalizedNumberFormatter oracle = NumberFormatter.withLocale(icu);
            numbers()
                    .forEach(value -> assertThat(formats.number(value))
                            .as(tag + " " + value)
                            .isEqualTo(oracle.precision(com.ibm.icu.number.Precision.maxFraction(3))
                                    .format(value)
                                    .toString()));
        });
    }

    @TestFactory
    Stream<DynamicTest> percentagesAreThoseOfIcu() {
        return forEveryLocale((tag, icu) -> {
            Formats formats = Formats.of(tag);
            LocalizedNumberFormatter oracle = NumberFormatter.withLocale(icu)
                    .unit(MeasureUnit.PERCENT)
                    .scale(com.ibm.icu.number.Scale.powerOfTen(2))
                    .precision(com.ibm.icu.number.Precision.integer());
            numbers()
                    .forEach(value -> assertThat(formats.percent(value))
                            .as(tag + " " + value)
                            .isEqualTo(oracle.format(value).toString()));
        });
    }

    @TestFactory
    Stream<DynamicTest> currenciesAreThoseOfIcu() {
        return forEveryLocale((tag, icu) -> {
            Formats formats = Formats.of(tag);
            for (String code : CurrencyCode.known()) {
                LocalizedNumberFormatter oracle =
                        NumberFormatter.withLocale(icu).unit(Currency.getInstance(code));
                for (String value : List.of("0", "1", "-1234.5", "1234567.891", "0.004", "-0.004")) {
                    assertThat(formats.currency(new BigDecimal(value), CurrencyCode.of(code)))
                            .as(tag + " " + code + " " + value)
                            .isEqualTo(oracle.format(new BigDecimal(value)).toString());
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> moneyIsThatOfIcuWhereNothingIsRounded() {
        return forEveryLocale((tag, icu) -> {
            Formats formats = Formats.of(tag);
            for (String code : CurrencyCode.known()) {
                CurrencyCode currency = CurrencyCode.of(code);
                Money money = Money.of(-98_765_000L, currency);
                BigDecimal amount = BigDecimal.valueOf(money.minorUnits(), currency.exponent());
                LocalizedNumberFormatter oracle =
                        NumberFormatter.withLocale(icu).unit(Currency.getInstance(code));
                assertMoney(formats.money(money), oracle, amount, tag + " " + code);
                assertMoney(
                        formats.money(money, MoneyStyle.CODE),
                        oracle.unitWidth(UnitWidth.ISO_CODE),
                        amount,
                        tag + " " + code);
                assertMoney(
                        formats.money(money, MoneyStyle.NARROW),
                        oracle.unitWidth(UnitWidth.NARROW),
                        amount,
                        tag + " " + code);
                assertMoney(
                        formats.money(money, MoneyStyle.NAME),
                        oracle.unitWidth(UnitWidth.FULL_NAME),
                        amount,
                        tag + " " + code);
                assertMoney(
                        formats.money(money, MoneyStyle.ACCOUNTING),
                        oracle.sign(NumberFormatter.SignDisplay.ACCOUNTING),
                        amount,
                        tag + " " + code);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> datesAreThoseOfIcu() {
        return forEveryLocale((tag, icu) -> {
            Formats formats = Formats.of(tag).in(ZoneOffset.UTC);
            for (Instant moment : moments()) {
                for (DateStyle style : DateStyle.values()) {
                    DateFormat oracle = DateFormat.getDateInstance(icuStyle(style), icu);
                    oracle.setTimeZone(TimeZone.GMT_ZONE);
                    assertThat(formats.date(moment, style))
                            .as(tag + " " + moment + " " + style)
                            .isEqualTo(oracle.format(Date.from(moment)));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> timesAndDateTimesAreThoseOfIcuButForArgentina() {
        return forEveryLocale((tag, icu) -> {
            if (PATCHED_CLOCK.contains(tag.toString())) {
                Formats argentina = Formats.of(tag).in(ZoneOffset.UTC);
                assertThat(argentina.time(Instant.parse("2026-03-01T17:20:05Z"), TimeStyle.MEDIUM))
                        .isEqualTo("17:20:05");
                return;
            }
            Formats formats = Formats.of(tag).in(ZoneOffset.UTC);
            for (Instant moment : moments()) {
                assertTimes(formats, icu, moment);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> relativeTimesAreThoseOfIcu() {
        return forEveryLocale((tag, icu) -> {
            Formats formats = Formats.of(tag);
            RelativeDateTimeFormatter oracle = RelativeDateTimeFormatter.getInstance(icu);
            for (RelativeUnit unit : RelativeUnit.values()) {
                for (long value :
                        new long[] {-1_000_000, -101, -11, -3, -2, -1, 1, 2, 3, 5, 11, 100, 43_210, 1_000_000}) {
                    RelativeDateTimeFormatter.RelativeDateTimeUnit icuUnit =
                            RelativeDateTimeFormatter.RelativeDateTimeUnit.valueOf(unit.name());
                    assertThat(formats.relative(value, unit, RelativeStyle.AUTO))
                            .as(tag + " " + value + " " + unit)
                            .isEqualTo(oracle.format(value, icuUnit));
                    assertThat(formats.relative(value, unit, RelativeStyle.NUMERIC))
                            .as(tag + " " + value + " " + unit)
                            .isEqualTo(oracle.formatNumeric(value, icuUnit));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> listsAreThoseOfIcu() {
        List<String> words =
                List.of("Luna", "Irene", "otoño", "hielo", "hiato", "Hipólito", "8", "11", "80", "110", "hora", "Max");
        return forEveryLocale((tag, icu) -> {
            Formats formats = Formats.of(tag);
            for (int size = 0; size < words.size(); size++) {
                List<String> items = words.subList(0, size + 1);
                assertThat(formats.list(items, ListStyle.AND))
                        .as(tag + " " + items)
                        .isEqualTo(ListFormatter.getInstance(icu).format(items));
                assertThat(formats.list(items, ListStyle.OR))
                        .as(tag + " " + items)
                        .isEqualTo(ListFormatter.getInstance(icu, ListFormatter.Type.OR, ListFormatter.Width.WIDE)
                                .format(items));
                assertThat(formats.list(items, ListStyle.UNIT_NARROW))
                        .as(tag + " " + items)
                        .isEqualTo(ListFormatter.getInstance(icu, ListFormatter.Type.UNITS, ListFormatter.Width.NARROW)
                                .format(items));
            }
        });
    }

    private static void assertTimes(Formats formats, ULocale icu, Instant moment) {
        for (TimeStyle time : TimeStyle.values()) {
            int icuTime = time == TimeStyle.SHORT ? DateFormat.SHORT : DateFormat.MEDIUM;
            DateFormat oracle = DateFormat.getTimeInstance(icuTime, icu);
            oracle.setTimeZone(TimeZone.GMT_ZONE);
            assertThat(formats.time(moment, time)).as(icu + " " + moment).isEqualTo(oracle.format(Date.from(moment)));
            for (DateStyle date : DateStyle.values()) {
                DateFormat both = DateFormat.getDateTimeInstance(icuStyle(date), icuTime, icu);
                both.setTimeZone(TimeZone.GMT_ZONE);
                assertThat(formats.dateTime(moment, date, time))
                        .as(icu + " " + moment + " " + date)
                        .isEqualTo(both.format(Date.from(moment)));
            }
        }
    }

    // Where ICU's digits would hide minor units, ours shows them; there is nothing to compare then.
    private static void assertMoney(String ours, LocalizedNumberFormatter oracle, BigDecimal amount, String what) {
        String icu = oracle.format(amount).toString();
        BigDecimal shown = oracle.format(amount).toBigDecimal();
        if (shown.compareTo(amount) == 0) {
            assertThat(ours).as(what).isEqualTo(icu);
        } else {
            assertThat(ours).as(what + " shows every minor unit").isNotEqualTo(icu);
        }
    }

    private static int icuStyle(DateStyle style) {
        return switch (style) {
            case SHORT -> DateFormat.SHORT;
            case MEDIUM -> DateFormat.MEDIUM;
            case LONG -> DateFormat.LONG;
            case FULL -> DateFormat.FULL;
        };
    }

    private static Stream<BigDecimal> numbers() {
        Random random = new Random(SEED);
        return Stream.concat(
                NUMBERS.stream().map(BigDecimal::new),
                Stream.generate(() -> BigDecimal.valueOf(random.nextLong() >> random.nextInt(60), random.nextInt(7)))
                        .limit(200));
    }

    private static List<Instant> moments() {
        Random random = new Random(SEED);
        return Stream.concat(
                        Stream.of(
                                        "2026-03-01T17:20:05Z",
                                        "2024-02-29T00:00:00Z",
                                        "1999-12-31T23:59:59Z",
                                        "2026-09-05T12:00:00Z")
                                .map(Instant::parse),
                        Stream.generate(() -> Instant.ofEpochSecond(random.nextInt()))
                                .limit(40))
                .toList();
    }

    private static Stream<DynamicTest> forEveryLocale(Probe probe) {
        return Formats.locales().stream()
                .map(tag -> DynamicTest.dynamicTest(
                        tag.toString(), () -> probe.check(tag, ULocale.forLanguageTag(tag.toString()))));
    }

    private interface Probe {
        void check(LanguageTag tag, ULocale icu);
    }
}
