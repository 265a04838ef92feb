package com.petmatch.i18n.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.locale.Direction;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Isolation and special spaces only where they are needed, and never in short messages and logs. */
@Tag("row-InvisibleCharacters")
class InvisibleCharactersTest {

    @Test
    void anEnglishTextWithALatinNameHoldsNothingInvisible() {
        assertThat(Demo.text("en", Channel.WEB, "Hi {name}", "Zoë 3").toString())
                .isEqualTo("Hi Zoë 3");
    }

    @Test
    void shortMessagesAndLogsIsolateNothing() {
        String name = "\u05D3\u05D5\u05D3";

        assertThat(Demo.text("en", Channel.SMS, "{name}", name).toString()).isEqualTo(name);
        assertThat(Demo.text("en", Channel.LOG, "{name}", name).toString()).isEqualTo(name);
    }

    @Test
    void plainChannelsHaveOrdinarySpacesInWordsAndValues() {
        Money money = Money.of(1_234, CurrencyCode.USD);

        assertThat(Demo.text("pt-BR", Channel.SMS, "Total\u00A0: {name, number, currency}", money)
                        .toString())
                .isEqualTo("Total : US$ 12,34");
        assertThat(Demo.text("pt-BR", Channel.LOG, "{name, number, currency}", money)
                        .parts())
                .containsExactly(new TextPart.Value("name", "US$ 12,34", Direction.LTR));
    }
}
