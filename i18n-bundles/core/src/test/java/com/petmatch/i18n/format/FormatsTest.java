package com.petmatch.i18n.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.i18n.I18nErrors;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.plural.PluralCategory;
import com.petmatch.kernel.error.PetMatchException;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

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

    @Test
    void aLocaleWithoutATableTakesTheNearestOfItsLanguage() {
        assertThat(formats("es-PE").locale()).hasToString("es-419");
        assertThat(formats("en-AU").locale()).hasToString("en-GB");
        assertThat(formats("pt").locale()).hasToString("pt-BR");
        assertThat(formats("pt-AO").locale()).hasToString("pt-PT");
        assertThat(formats("ar-MA").locale()).hasToString("ar");
        assertThat(formats("zh-HK").locale()).hasToString("zh-Hant");
        assertThat(formats("zh-SG").locale()).hasToString("zh-Hans");
        assertThat(formats("de-AT").locale()).hasToString("de");
        assertThat(formats("tlh").locale()).hasToString("en");
        assertThat(Formats.of(Locale.forLanguageTag("es-CO")).direction().attribute())
                .isEqualTo("ltr");
    }

    @Test
    void aTagChoosesDigitsCalendarAndClockButNothingElse() {
        assertThat(formats("hi-u-nu-deva").number(1_234_567)).isEqualTo("१२,३४,५६७");
        assertThat(formats("ar-EG-u-nu-latn").number(4_321)).isEqualTo("4,321");
        assertThat(formats("zh-u-nu-native").number(1_203)).isEqualTo("一,二〇三");
        assertThat(formats("es-u-nu-arab").number(54_321)).isEqualTo("54.321");
        assertThat(formats("th-u-ca-gregory").date(MARCH, DateStyle.MEDIUM)).isEqualTo("1 มี.ค. 2026");
        assertThat(formats("en-u-ca-buddhist").date(MARCH, DateStyle.MEDIUM)).isEqualTo("Mar 1, 2026");
        assertThat(formats("en-u-hc-h23").time(LocalTime.of(17, 5), TimeStyle.SHORT))
                .isEqualTo("17:05");
        assertThat(formats("de-u-hc-h12").time(LocalTime.of(17, 5), TimeStyle.SHORT))
                .isEqualTo("5:05\u202FPM");
        assertThat(formats("en-u-hc-h11-co-phonebk").time(LocalTime.of(0, 5), TimeStyle.SHORT))
                .isEqualTo("12:05\u202FAM");
        assertThat(formats("en-x-u-hc-h23").time(LocalTime.of(17, 5), TimeStyle.SHORT))
                .isEqualTo("5:05\u202FPM");
    }

    @Test
    void tagsFromOutsideMakeNoPrintersOfTheirOwn() {
        LocalePrinters usual = LocalePrinters.of(FormatVariant.of(LanguageTag.of("es-CO")));

        for (String tag :
                List.of("es-CO-u-nu-latn", "es-CO-u-nu-mtei", "es-CO-u-ca-coptic", "es-CO-u-hc-h24", "es-CO-x-y")) {
            assertThat(LocalePrinters.of(FormatVariant.of(LanguageTag.of(tag)))).isSameAs(usual);
        }
    }

    @Test
    void plainSpacesReplaceEverySpecialOne() {
        Formats french = formats("fr").in(BOGOTA);
        StringBuilder out = new StringBuilder();
        for (LanguageTag locale : Formats.locales()) {
            Formats plain = Formats.of(locale).with(Spaces.PLAIN).in(BOGOTA);
            out.append(plain.number(1_234_567)).append(plain.percent(BigDecimal.ONE));
            for (MoneyStyle style : MoneyStyle.values()) {
                out.append(plain.money(Money.of(-123_456_789, CurrencyCode.EUR), style));
            }
            for (DateStyle style : DateStyle.values()) {
                out.append(plain.dateTime(NOW, style, TimeStyle.MEDIUM));
            }
            out.append(plain.compact(BigDecimal.valueOf(1_200_000), CompactStyle.SHORT))
                    .append(plain.unit(BigDecimal.TEN, MeasureUnit.KILOGRAM, UnitStyle.SHORT));
        }

        assertThat(french.number(1_234_567)).isEqualTo("1\u202F234\u202F567");
        assertThat(french.with(Spaces.PLAIN).number(1_234_567)).isEqualTo("1 234 567");
        assertThat(out).doesNotContain("\u00A0", "\u202F", "\u2009").contains("1 234 567");
    }

    @Test
    void compactNumbersKeepTwoDigitsBeforeTenAndGroupFromFive() {
        Formats english = formats("en");

        assertThat(compact(english, "999")).isEqualTo("999");
        assertThat(compact(english, "1234")).isEqualTo("1.2K");
        assertThat(compact(english, "12345")).isEqualTo("12K");
        assertThat(compact(english, "999999")).isEqualTo("1M");
        assertThat(compact(english, "1e15")).isEqualTo("1000T");
        assertThat(compact(english, "1e17")).isEqualTo("100,000T");
        assertThat(compact(formats("hi"), "1234567")).isEqualTo("12\u00A0लाख");
        assertThat(formats("de").compact(new BigDecimal("1000000"), CompactStyle.LONG))
                .isEqualTo("1 Million");
        assertThat(formats("fr").compact(new BigDecimal("1000"), CompactStyle.LONG))
                .isEqualTo("mille");
        assertThat(formats("bn").compact(new BigDecimal("-0.00123"), CompactStyle.SHORT))
                .isEqualTo("-০.০০১২");
    }

    @Test
    void unitsTakeThePluralFormOfWhatIsPrinted() {
        Formats russian = formats("ru");

        assertThat(unit(russian, "1")).isEqualTo("1 килограмм");
        assertThat(unit(russian, "3")).isEqualTo("3 килограмма");
        assertThat(unit(russian, "1.0004")).isEqualTo("1 килограмм");
        assertThat(unit(russian, "1.5")).isEqualTo("1,5 килограмма");
        assertThat(formats("ar").unit(BigDecimal.valueOf(2), MeasureUnit.DAY, UnitStyle.LONG))
                .isEqualTo("يومان");
        assertThat(formats("en").unit(new BigDecimal("38.5"), MeasureUnit.CELSIUS, UnitStyle.NARROW))
                .isEqualTo("38.5°C");
        assertThat(MeasureUnit.of("kilogram")).contains(MeasureUnit.KILOGRAM);
        assertThat(MeasureUnit.of("KILOGRAM")).isEmpty();
    }

    @Test
    void rangesShowOneNumberWhenBothEndsPrintTheSame() {
        assertThat(formats("en").range(new BigDecimal("3"), new BigDecimal("5")))
                .isEqualTo("3–5");
        assertThat(formats("en").range(new BigDecimal("3.0001"), new BigDecimal("3")))
                .isEqualTo("3");
        assertThat(formats("en").range(new BigDecimal("-3"), new BigDecimal("5")))
                .isEqualTo("-3 – 5");
        assertThat(formats("ja").range(new BigDecimal("3"), new BigDecimal("5")))
                .isEqualTo("3～5");
    }

    @Test
    void namesQuotesAndWeeksAreThoseOfTheLocale() {
        CurrencyCode peso = CurrencyCode.COP;

        assertThat(formats("es").currencyName(peso)).isEqualTo("peso colombiano");
        assertThat(formats("es").currencyName(peso, PluralCategory.OTHER)).isEqualTo("pesos colombianos");
        assertThat(formats("pl").currencyName(CurrencyCode.EUR, PluralCategory.MANY))
                .isEqualTo("euro");
        assertThat(formats("en").languageName(LanguageTag.of("zh-Hant"))).isEqualTo("Traditional Chinese");
        assertThat(formats("ja").languageName(LanguageTag.of("es-CO"))).isEqualTo("スペイン語 (コロンビア)");
        assertThat(formats("zh-Hant").languageName(LanguageTag.of("sr-Latn-RS")))
                .isEqualTo("塞爾維亞文（拉丁字母，塞爾維亞）");
        assertThat(formats("en").languageName(LanguageTag.of("xyz"))).isEqualTo("xyz");
        assertThat(formats("fr").quote("chat")).isEqualTo("«chat»");
        assertThat(formats("de").quote("Katze")).isEqualTo("„Katze“");
        assertThat(formats("en").firstDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(formats("en-GB").firstDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(formats("es-PE").firstDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(formats("ar-EG").firstDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
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

    private static String compact(Formats formats, String value) {
        return formats.compact(new BigDecimal(value), CompactStyle.SHORT);
    }

    private static String unit(Formats formats, String value) {
        return formats.unit(new BigDecimal(value), MeasureUnit.KILOGRAM, UnitStyle.LONG);
    }

    private static Formats formats(String tag) {
        return Formats.of(LanguageTag.of(tag));
    }
}
