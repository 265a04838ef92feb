package com.petmatch.i18n.mf2;

import static com.petmatch.i18n.mf2.Mf2Checks.codes;
import static com.petmatch.i18n.mf2.Mf2Checks.message;
import static com.petmatch.i18n.mf2.Mf2Checks.plain;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Arguments without a function. */
class PlainValueTest {

    private static final FormattingContext ENGLISH = plain("en").in(ZoneOffset.UTC);

    @Test
    void aValueIsPrintedByItsType() {
        assertThat(text(1_234.5)).isEqualTo("1,234.5");
        assertThat(text(Money.of(500, CurrencyCode.USD))).isEqualTo("$5.00");
        assertThat(text(CurrencyCode.USD)).isEqualTo("USD");
        assertThat(text(LocalDate.of(2026, 3, 1))).isEqualTo("Mar 1, 2026");
        assertThat(text(LocalTime.of(17, 20))).isEqualTo("5:20 PM");
        assertThat(text(LocalDateTime.of(2026, 3, 1, 17, 20))).isEqualTo("Mar 1, 2026, 5:20 PM");
        assertThat(text(Instant.parse("2026-03-01T17:20:05Z"))).isEqualTo("Mar 1, 2026, 5:20 PM");
        assertThat(text(List.of("Luna", "Milo"))).isEqualTo("Luna and Milo");
        assertThat(text(Double.NaN)).isEqualTo("NaN");
        assertThat(text(true)).isEqualTo("true");
    }

    @Test
    void whatWePrintOurselvesHasTheLocalesDirection() {
        FormattingContext context = FormattingContext.of(LanguageTag.of("en"));
        Mf2Message message = message("{$x}");

        assertThat(message.format(context, Map.of("x", 5)).text()).isEqualTo("5");
        assertThat(message.format(context, Map.of("x", LocalDate.of(2026, 3, 1)))
                        .text())
                .isEqualTo("Mar 1, 2026");
        assertThat(message.format(context, Map.of("x", "5")).text()).isEqualTo("\u20685\u2069");
    }

    @Test
    void nullHasNoText() {
        Map<String, @Nullable Object> arguments = new HashMap<>();
        arguments.put("x", null);
        Formatted formatted = message("{$x}").format(ENGLISH, arguments);

        assertThat(formatted.text()).isEqualTo("{$x}");
        assertThat(codes(formatted.errors())).containsExactly("unsupported-operation");
    }

    private static String text(Object value) {
        Formatted formatted = message("{$x}").format(ENGLISH, Map.of("x", value));
        assertThat(formatted.errors()).isEmpty();
        return formatted.text().replace('\u202F', ' ');
    }
}
