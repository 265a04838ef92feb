package com.petmatch.i18n.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.locale.Direction;
import com.petmatch.i18n.locale.LanguageTag;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The value of an argument is printed as it is and never read as a pattern. */
@Tag("row-ArgumentIsData")
class ArgumentIsDataTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{x}",
                "{name}",
                "#",
                "''",
                "'{'",
                "<b>",
                "%s %n",
                "${name}",
                "\\u0041",
                "{n, plural, other {#}}",
                "{0}",
                "$1"
            })
    void aValueIsPrintedLiterally(String value) {
        Text text = Demo.text("en", Channel.WEB, "[{name}]", value);

        assertThat(text.toString()).isEqualTo("[" + value + "]");
        assertThat(text.parts()).contains(new TextPart.Value("name", value, Direction.LTR));
    }

    @Test
    void aValueInAPluralOrAListIsPrintedLiterally() {
        assertThat(Demo.text("en", Channel.WEB, "{name, list}", List.of("{0}", "#", "{1}")))
                .hasToString("{0}, #, and {1}");
        LocalTexts texts = Demo.messages("en", "{n, plural, one {# {who}} other {# {who}}}")
                .build()
                .in(LanguageTag.of("en"));
        assertThat(texts.text("demo.x", "n", 2, "who", "# {n}")).hasToString("2 # {n}");
    }
}
