package com.petmatch.i18n.mf2;

import static com.petmatch.i18n.mf2.Mf2Checks.message;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.locale.LanguageTag;
import java.text.Bidi;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Default Bidi Strategy keeps a value's direction from its neighbours, as the bidirectional algorithm itself sees it. */
@Tag("row-BidiSpoof")
class BidiSpoofTest {

    private static final FormattingContext ENGLISH = FormattingContext.of(LanguageTag.of("en"));
    private static final FormattingContext ARABIC = FormattingContext.of(LanguageTag.of("ar"));

    @Test
    void wordsFromOutsideAreIsolatedWithoutALookAtThem() {
        assertThat(format("Hi {$name}!", "Luna")).isEqualTo("Hi \u2068Luna\u2069!");
        assertThat(format("Hi {$name}!", "\u05DC\u05D5\u05E0\u05D4"))
                .isEqualTo("Hi \u2068\u05DC\u05D5\u05E0\u05D4\u2069!");
    }

    @Test
    void whatWePrintOurselvesRunsAsTheLocaleDoes() {
        assertThat(message("{1 :number} pets").format(ENGLISH, Map.of()).text()).isEqualTo("1 pets");
        assertThat(message("{1 :number}").format(ARABIC, Map.of()).text()).isEqualTo("\u20671\u2069");
    }

    @Test
    void aPlaceholderThatHasNoValueIsIsolatedToo() {
        assertThat(message("Hi {$name}!").format(ENGLISH, Map.of()).text()).isEqualTo("Hi \u2068{$name}\u2069!");
    }

    @Test
    void wordsOfTheMessageAndTagsAreNot() {
        assertThat(message("{#b}Hi{/b}").format(ENGLISH, Map.of()).text()).isEqualTo("Hi");
    }

    @Test
    void theDirectionAskedForIsKeptAndHandedOn() {
        String source = ".local $n = {$name :string u:dir=rtl} {{{$n} {$n :string}}}";

        assertThat(format(source, "Luna")).isEqualTo("\u2067Luna\u2069 \u2067Luna\u2069");
        assertThat(format("{$name :string u:dir=ltr}", "Luna")).isEqualTo("\u2066Luna\u2069");
        assertThat(format("{$name :string u:dir=inherit}", "Luna")).isEqualTo("\u2068Luna\u2069");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u05DC\u05D5\u05E0\u05D4",
                "\u0644\u0648\u0646\u0627 12",
                "12-34 \u05D0",
                "\u05D0 (abc",
                "abc \u05D0\u05D1 7",
                "+57 300"
            })
    void neighboursKeepTheirOrder(String name) {
        String text = format("A {$name} B 7 C", name);
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);

        for (String neighbour : new String[] {"A ", " B 7 C"}) {
            int start = text.indexOf(neighbour);
            for (int at = start; at < start + neighbour.length(); at++) {
                assertThat(bidi.getLevelAt(at))
                        .as("level at %d of %s", at, text)
                        .isZero();
            }
        }
    }

    private static String format(String source, String name) {
        return message(source).format(ENGLISH, Map.of("name", name)).text();
    }
}
