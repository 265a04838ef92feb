package com.petmatch.i18n.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.locale.LanguageChoice;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A stated preference counts before what the browser sends. */
class LanguageChoiceTest {

    private final Messages messages = Messages.builder().build();

    @Test
    void theFirstStatedPreferenceThatIsSpokenWins() {
        LanguageChoice choice = messages.choose(List.of("xx", "es-PE", "fr"), "de");

        assertThat(choice.tag()).hasToString("es");
        assertThat(choice.requested()).hasToString("es-PE");
        assertThat(choice.matched()).isTrue();
    }

    @Test
    void withoutOneTheHeaderDecides() {
        assertThat(messages.choose(List.of(), "it;q=0.5, pl").tag()).hasToString("pl");
        assertThat(messages.choose(List.of("", "not a tag", "\u0000"), "it").tag())
                .hasToString("it");
    }

    @Test
    void withNeitherTheDefaultIsTakenAndSaidToBe() {
        LanguageChoice choice = messages.choose(List.of("xx"), "xx");

        assertThat(choice.tag()).isEqualTo(messages.defaultLanguage());
        assertThat(choice.matched()).isFalse();
    }
}
