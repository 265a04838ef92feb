package com.petmatch.i18n.messages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an argument holds cannot begin a second header, a second log line or a command to a terminal. */
@Tag("row-HeaderAndLogInjection")
class HeaderAndLogInjectionTest {

    private static final String HOSTILE = "a\r\nBcc: x\u2028\u0085\u001B[31m\u0000";

    @Test
    void aSubjectGetsSpacesForControls() {
        assertThat(Demo.text("en", Channel.EMAIL_SUBJECT, "Hi {name}", HOSTILE).toString())
                .isEqualTo("Hi a  Bcc: x   [31m ");
    }

    @Test
    void aLogLineShowsThemEscaped() {
        assertThat(Demo.text("en", Channel.LOG, "Hi {name}", HOSTILE).toString())
                .isEqualTo("Hi a\\u000D\\u000ABcc: x\\u2028\\u0085\\u001B[31m\\u0000");
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"EMAIL_SUBJECT", "PUSH_TITLE", "LOG"})
    void channelsOfOneLineStayOneLine(Channel channel) {
        String line = Demo.text("en", channel, "Hi {name}", HOSTILE).toString();

        assertThat(line.lines()).hasSize(1);
        assertThat(line.chars()).noneMatch(Character::isISOControl).noneMatch(c -> c == 0x2028);
    }

    @Test
    void partsOfAOneLineChannelAreAsSafe() {
        String joined =
                Demo.text("en", Channel.LOG, "Hi {name}", HOSTILE).parts().toString();

        assertThat(joined.chars()).noneMatch(Character::isISOControl);
    }
}
