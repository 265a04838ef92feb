package com.petmatch.i18n.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.kernel.error.PetMatchException;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a payer sees is what is charged, to the last minor unit. */
@Tag("row-MoneyIsExact")
class MoneyIsExactTest {

    private static final long SEED = 20_260_301L;

    @Test
    void pesosShowTheirCentsOnlyWhenThereAreAny() {
        Formats colombia = formats("es-CO");

        assertThat(colombia.money(Money.of(4_500_000, CurrencyCode.COP))).isEqualTo("$\u00A045.000");
        assertThat(colombia.money(Money.of(4_500_001, CurrencyCode.COP))).isEqualTo("$\u00A045.000,01");
        assertThat(colombia.money(Money.of(4_500_050, CurrencyCode.COP))).isEqualTo("$\u00A045.000,50");
    }

    @Test
    void currenciesShowTheDigitsOfTheirMinorUnit() {
        assertThat(formats("en").money(Money.of(-5, CurrencyCode.JPY))).isEqualTo("-¥5");
        assertThat(formats("en").money(Money.of(1, CurrencyCode.of("KWD")))).isEqualTo("KWD\u00A00.001");
        assertThat(formats("en").money(Money.of(Long.MIN_VALUE, CurrencyCode.USD)))
                .isEqualTo("-$92,233,720,368,547,758.08");
        assertThat(formats("en").money(Money.of(Long.MIN_VALUE, CurrencyCode.COP), MoneyStyle.CODE))
                .isEqualTo("-COP\u00A092,233,720,368,547,758.08");
    }

    @Test
    void everyStyleShowsTheSameAmount() {
        Money debt = Money.of(-123_456, CurrencyCode.USD);

        assertThat(formats("en").money(debt, MoneyStyle.NARROW)).isEqualTo("-$1,234.56");
        assertThat(formats("en").money(debt, MoneyStyle.CODE)).isEqualTo("-USD\u00A01,234.56");
        assertThat(formats("en").money(debt, MoneyStyle.ACCOUNTING)).isEqualTo("($1,234.56)");
        assertThat(formats("en").money(debt, MoneyStyle.NO_SYMBOL)).isEqualTo("-1,234.56");
        assertThat(formats("en").money(debt, MoneyStyle.NAME)).isEqualTo("-1,234.56 US dollars");
        assertThat(formats("ja").money(debt, MoneyStyle.NAME)).isEqualTo("-1,234.56米ドル");
        assertThat(formats("nl").money(debt)).isEqualTo("US$\u00A0-1.234,56");
    }

    @Test
    void dashboardsRoundWhereMoneyDoesNot() {
        BigDecimal amount = new BigDecimal("45000.50");

        assertThat(formats("es-CO").currency(amount, CurrencyCode.COP)).isEqualTo("$\u00A045.000");
        assertThat(formats("es-CO").currency(amount, CurrencyCode.COP, MoneyStyle.CODE))
                .isEqualTo("COP\u00A045.000");
    }

    @Test
    void everyDigitOfEveryCurrencyCanBeReadBack() {
        Random random = new Random(SEED);
        Formats english = formats("en");
        for (String code : CurrencyCode.known()) {
            CurrencyCode currency = CurrencyCode.of(code);
            for (int round = 0; round < 50; round++) {
                long minor = random.nextLong() >> random.nextInt(64);
                String text = english.money(Money.of(minor, currency), MoneyStyle.NO_SYMBOL);
                assertThat(new BigDecimal(text.replace(",", "")))
                        .as(code + " " + minor)
                        .isEqualByComparingTo(BigDecimal.valueOf(minor, currency.exponent()));
            }
        }
    }

    @Test
    void aCurrencyTheLocaleHasNoSymbolForShowsItsCode() {
        assertThat(formats("en").money(Money.of(100, CurrencyCode.of("ZMW")))).isEqualTo("ZMW\u00A01.00");
        assertThatThrownBy(() -> CurrencyCode.of("???")).isInstanceOf(PetMatchException.class);
    }

    private static Formats formats(String tag) {
        return Formats.of(LanguageTag.of(tag));
    }
}
