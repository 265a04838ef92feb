package com.petmatch.i18n.locale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LanguageTagTest {

    @TestFactory
    Stream<DynamicTest> readsIntoCanonicalForm() {
        return Stream.of(
                        List.of("ES-co", "es-CO"),
                        List.of("zh_hant_tw", "zh-Hant-TW"),
                        List.of("iw", "he"),
                        List.of("in-ID", "id-ID"),
                        List.of("sh", "sr-Latn"),
                        List.of("es-419", "es-419"),
                        List.of("de-1996", "de-1996"),
                        List.of("sl-rozaj-biske", "sl-rozaj-biske"),
                        List.of("ar-EG-u-nu-latn", "ar-EG-u-nu-latn"),
                        List.of("en-x-pirate", "en-x-pirate"))
                .map(row -> DynamicTest.dynamicTest(
                        row.get(0), () -> assertThat(LanguageTag.of(row.get(0))).hasToString(row.get(1))));
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatIsNoTag() {
        return Stream.of(
                        "",
                        "e",
                        "spanish1",
                        "es-",
                        "es--CO",
                        "es-CO-",
                        "12",
                        "es-u",
                        "es-u-",
                        "es CO",
                        "é",
                        "es-CO-toolongsubtag")
                .map(text -> DynamicTest.dynamicTest("\"" + text + "\"", () -> {
                    assertThat(LanguageTag.parse(text)).isInstanceOf(TagOutcome.IllFormed.class);
                    assertThatThrownBy(() -> LanguageTag.of(text)).isInstanceOf(IllegalArgumentException.class);
                }));
    }

    @Test
    void comesFromAndGoesToAJdkLocale() {
        assertThat(LanguageTag.of(Locale.forLanguageTag("pt-BR"))).isEqualTo(LanguageTag.of("pt-BR"));
        assertThat(LanguageTag.of("pt-BR").toLocale()).isEqualTo(Locale.forLanguageTag("pt-BR"));
        assertThat(LanguageTag.of(Locale.ROOT).language()).isEqualTo("und");
    }

    @Tag("row-ScriptFallback")
    @TestFactory
    Stream<DynamicTest> fallsBackAlongCldrParents() {
        return Stream.of(
                        List.of("es-AR", "es-AR es-419 es"),
                        List.of("es-PE", "es-PE es-419 es"),
                        List.of("en-AU", "en-AU en-001 en"),
                        List.of("pt-AO", "pt-AO pt-PT pt"),
                        List.of("ar-MA", "ar-MA ar"),
                        List.of("zh-Hant", "zh-Hant"),
                        List.of("zh-Hant-HK", "zh-Hant-HK zh-Hant"),
                        List.of("sr-Latn", "sr-Latn"),
                        List.of("zh-Hans-SG", "zh-Hans-SG zh-Hans zh"))
                .map(row -> DynamicTest.dynamicTest(
                        row.get(0),
                        () -> assertThat(String.join(
                                        " ",
                                        FallbackChain.of(LanguageTag.of(row.get(0))).tags().stream()
                                                .map(LanguageTag::toString)
                                                .toList()))
                                .isEqualTo(row.get(1))));
    }

    /** Its canonical form begins with {@code und-}, and would be too long to be read. */
    @Test
    void aTagTooLongInItsCanonicalFormIsIllFormed() {
        assertThat(LanguageTag.parse("x-" + "abcdefgh-".repeat(27) + "a")).isInstanceOf(TagOutcome.WellFormed.class);
        assertThat(LanguageTag.parse("x-" + "abcdefgh-".repeat(28) + "a")).isInstanceOf(TagOutcome.IllFormed.class);
    }

    @Test
    void likelySubtagsFillWhatIsUnsaid() {
        assertThat(LikelySubtags.maximized(LanguageTag.of("zh-TW"))).hasToString("zh-Hant-TW");
        assertThat(LikelySubtags.maximized(LanguageTag.of("es"))).hasToString("es-Latn-ES");
        assertThat(LikelySubtags.maximized(LanguageTag.of("und-BR"))).hasToString("pt-Latn-BR");
        assertThat(LikelySubtags.maximized(LanguageTag.of("sr-ME"))).hasToString("sr-Latn-ME");
    }

    @Test
    void directionFollowsTheScript() {
        assertThat(Direction.of(LanguageTag.of("ar-EG"))).hasToString("rtl");
        assertThat(Direction.of(LanguageTag.of("he"))).isEqualTo(Direction.RTL);
        assertThat(Direction.of(LanguageTag.of("az-Arab"))).isEqualTo(Direction.RTL);
        assertThat(Direction.of(LanguageTag.of("es"))).isEqualTo(Direction.LTR);
    }
}
