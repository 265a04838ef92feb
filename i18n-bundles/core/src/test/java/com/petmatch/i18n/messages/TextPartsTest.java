package com.petmatch.i18n.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.locale.Direction;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.messages.TextPart.Literal;
import com.petmatch.i18n.messages.TextPart.Markup;
import com.petmatch.i18n.messages.TextPart.Value;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A text handed over in typed parts. */
class TextPartsTest {

    @Test
    void wordsValuesAndTagsComeInTheirOrder() {
        Text text = Demo.text("en", Channel.WEB, "See <link>{name}</link><br/> now", "rules");

        assertThat(text.parts())
                .containsExactly(
                        new Literal("See "),
                        new Markup("link", Markup.Kind.OPEN),
                        new Value("name", "rules", Direction.LTR),
                        new Markup("link", Markup.Kind.CLOSE),
                        new Markup("br", Markup.Kind.STANDALONE),
                        new Literal(" now"));
    }

    @Test
    void aValueHasTheDirectionOfItsFirstLetterOrOfItsFormats() {
        assertThat(value("en", "{name}", "3 \u05D3\u05D5\u05D3 x")).isEqualTo(Direction.RTL);
        assertThat(value("ar", "{name}", "Luna")).isEqualTo(Direction.LTR);
        assertThat(value("ar", "{name}", "+57 300")).isEqualTo(Direction.RTL);
        assertThat(value("ar", "{name, number, currency}", Money.of(1_234, CurrencyCode.USD)))
                .isEqualTo(Direction.RTL);
    }

    private static Direction value(String language, String pattern, Object name) {
        return ((Value) Demo.text(language, Channel.WEB, pattern, name).parts().get(0)).direction();
    }

    @Test
    void aMissingArgumentIsADashOfItsOwn() {
        LocalTexts texts = Demo.messages("en", "Hi {name}").build().in(LanguageTag.of("en"));

        assertThat(texts.text("demo.x").parts())
                .containsExactly(new Literal("Hi "), new Value("name", "—", Direction.LTR));
    }

    @Test
    void joinedPartsAreThePlainTextWithoutIsolation() {
        for (String language : List.of("en", "ar")) {
            Text text = Demo.text(language, Channel.WEB, "<b>x</b> {name}: 3", "\u05D3 a 7");

            assertThat(joined(text)).isEqualTo(text.toString().replaceAll("[\\u2066-\\u2069]", ""));
        }
    }

    @Test
    void joinedPartsOfAChannelWithoutIsolationAreItsText() {
        Messages messages =
                Messages.builder().zone(ZoneId.of("UTC")).channel(Channel.SMS).build();
        for (LanguageTag language : messages.languages()) {
            Text text = messages.in(language).text("ui.paging.results", "count", 1_234_567);

            assertThat(joined(text)).isEqualTo(text.toString()).isNotEmpty();
        }
    }

    private static String joined(Text text) {
        return text.parts().stream()
                .map(part ->
                        part instanceof Literal words ? words.text() : part instanceof Value value ? value.text() : "")
                .collect(Collectors.joining());
    }
}
