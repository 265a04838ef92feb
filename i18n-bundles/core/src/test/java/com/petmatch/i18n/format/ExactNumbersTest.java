package com.petmatch.i18n.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.i18n.format.NumberLayout.Grouping;
import com.petmatch.i18n.format.NumberLayout.Sign;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.kernel.error.PetMatchException;
import com.petmatch.kernel.money.CurrencyCode;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Numbers whose rounding is done: what is printed is what was given. */
class ExactNumbersTest {

    private static final NumberLayout USUAL = new NumberLayout(Sign.NONE, Grouping.AUTO, 1);

    @Test
    void theScaleIsWhatIsShown() {
        assertThat(number("1.50")).isEqualTo("1.50");
        assertThat(number("1234567.000")).isEqualTo("1,234,567.000");
        assertThat(number("0")).isEqualTo("0");
    }

    @Test
    void theSignIsTheLayoutsNotTheNumbers() {
        BigDecimal number = new BigDecimal("-5");
        ExactNumbers dutch = ExactNumbers.of(LanguageTag.of("nl"));

        assertThat(english().number(number, USUAL)).isEqualTo("5");
        assertThat(english().number(number, new NumberLayout(Sign.PLUS, Grouping.AUTO, 1)))
                .isEqualTo("+5");
        assertThat(dutch.currency(
                        number, CurrencyCode.EUR, MoneyStyle.SYMBOL, new NumberLayout(Sign.MINUS, Grouping.AUTO, 1)))
                .isEqualTo("€\u00A0-5");
    }

    @Test
    void groupsAndLeadingZerosAreByChoice() {
        BigDecimal number = new BigDecimal("1234");
        ExactNumbers spanish = ExactNumbers.of(LanguageTag.of("es"));

        assertThat(spanish.number(number, USUAL)).isEqualTo("1234");
        assertThat(spanish.number(number, new NumberLayout(Sign.NONE, Grouping.ALWAYS, 1)))
                .isEqualTo("1.234");
        assertThat(english().number(number, new NumberLayout(Sign.NONE, Grouping.MIN2, 1)))
                .isEqualTo("1234");
        assertThat(english().number(number, new NumberLayout(Sign.NONE, Grouping.NEVER, 6)))
                .isEqualTo("001234");
        assertThat(english().number(number, new NumberLayout(Sign.NONE, Grouping.AUTO, 7)))
                .isEqualTo("0,001,234");
        assertThat(ExactNumbers.of(LanguageTag.of("hi")).number(new BigDecimal("1234567"), USUAL))
                .isEqualTo("12,34,567");
    }

    @Test
    void theUnitsFormIsThatOfTheNumberShown() {
        assertThat(english().unit(new BigDecimal("1"), MeasureUnit.KILOGRAM, UnitStyle.LONG, USUAL))
                .isEqualTo("1 kilogram");
        assertThat(english().unit(new BigDecimal("1.0"), MeasureUnit.KILOGRAM, UnitStyle.LONG, USUAL))
                .isEqualTo("1.0 kilograms");
    }

    @Test
    void unreasonableNumbersAreRefused() {
        assertThatThrownBy(() -> english().number(BigDecimal.TEN.pow(41), USUAL))
                .isInstanceOf(PetMatchException.class);
        assertThatIllegalArgumentException().isThrownBy(() -> new NumberLayout(Sign.NONE, Grouping.AUTO, 41));
    }

    private static String number(String text) {
        return english().number(new BigDecimal(text), USUAL);
    }

    private static ExactNumbers english() {
        return ExactNumbers.of(LanguageTag.of("en"));
    }
}
