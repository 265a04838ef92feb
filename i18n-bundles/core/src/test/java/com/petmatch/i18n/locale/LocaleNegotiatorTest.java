package com.petmatch.i18n.locale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LocaleNegotiatorTest {

    private static final LocaleNegotiator FOUR = over("en", "es", "pt-BR", "ar");

    @TestFactory
    Stream<DynamicTest> choosesTheNearestLanguage() {
        return Stream.of(
                        row("es-CO,es;q=0.9,en;q=0.8", "es"),
                        row("es-419", "es"),
                        row("pt-PT", "pt-BR"),
                        row("pt", "pt-BR"),
                        row("ar-EG", "ar"),
                        row("ca", "es"),
                        row("eu, fr", "es"),
                        row("qu", "es"),
                        row("fr;q=0.9, pt;q=0.8", "pt-BR"),
                        row("fr, en-GB", "en"),
                        row("es;q=0.5,en;q=0.5", "es"),
                        row("ES-co", "es"),
                        row("en;q=0, *", "es"),
                        row("*", "en"),
                        row("*;q=0.1, ar;q=0.9", "ar"))
                .map(row -> DynamicTest.dynamicTest(
                        row.get(0),
                        () -> assertThat(FOUR.best(row.get(0)))
                                .satisfies(choice -> assertThat(choice.tag()).hasToString(row.get(1)))
                                .satisfies(
                                        choice -> assertThat(choice.matched()).isTrue())));
    }

    @TestFactory
    Stream<DynamicTest> whatMatchesNothingGetsTheDefaultAndSaysSo() {
        return Stream.of(
                        "", "zh-TW", "x-pirate", ";;;", "q=1", "es;q=2", "es;q=-1", "es;q=abc", "\u0000", "es;q=0.1234")
                .map(header -> DynamicTest.dynamicTest("\"" + header + "\"", () -> {
                    assertThat(FOUR.best(header).matched()).isFalse();
                    assertThat(FOUR.best(header).tag()).hasToString("en");
                }));
    }

    @Tag("row-HostileAcceptLanguage")
    @Test
    void aHugeHeaderCostsBoundedWork() {
        String header = "xx-yy;q=0.1,".repeat(100_000) + "es";

        assertThat(FOUR.best(header).matched()).isFalse();
        assertThat(LanguageRange.parse(header)).hasSizeLessThanOrEqualTo(LanguageRange.MAX_RANGES);
    }

    @Test
    void traditionalChineseIsNeverTakenForSimplified() {
        LocaleNegotiator chinese = over("en", "zh-Hans", "zh-Hant");

        assertThat(chinese.best("zh-TW").tag()).hasToString("zh-Hant");
        assertThat(chinese.best("zh-HK").tag()).hasToString("zh-Hant");
        assertThat(chinese.best("zh-SG").tag()).hasToString("zh-Hans");
        assertThat(chinese.best("zh").tag()).hasToString("zh-Hans");
    }

    @Test
    void theDefaultCanBeAnyOfTheSupportedButNoOther() {
        assertThat(FOUR.withDefault(LanguageTag.of("es")).best("ko").tag()).hasToString("es");
        assertThatThrownBy(() -> FOUR.withDefault(LanguageTag.of("ko"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LocaleNegotiator.over(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    /** RFC 4647 section 3.4: single-letter subtags go with the subtag after them. */
    @Test
    void lookupTruncatesAsTheStandardSays() {
        LocaleNegotiator lookup = over("en", "zh-Hant", "zh");

        assertThat(lookup.lookup("zh-Hant-CN-x-private1-private2")).contains(LanguageTag.of("zh-Hant"));
        assertThat(over("en", "zh-Hant-CN").lookup("zh-Hant-CN-x-a")).contains(LanguageTag.of("zh-Hant-CN"));
        assertThat(lookup.lookup("fr-CA")).isEmpty();
    }

    @Test
    void distancesAreThoseOfCldr() {
        LocaleDistance distance = LocaleDistance.standard();

        assertThat(distance.between(LanguageTag.of("es"), LanguageTag.of("es"))).isZero();
        assertThat(distance.between(LanguageTag.of("es-CO"), LanguageTag.of("es-MX")))
                .isEqualTo(4);
        assertThat(distance.between(LanguageTag.of("es-CO"), LanguageTag.of("es")))
                .isEqualTo(5);
        assertThat(distance.between(LanguageTag.of("en-AU"), LanguageTag.of("en-GB")))
                .isEqualTo(3);
        assertThat(distance.between(LanguageTag.of("gsw"), LanguageTag.of("de")))
                .isBetween(4, 8);
        assertThat(distance.between(LanguageTag.of("de"), LanguageTag.of("gsw")))
                .isGreaterThanOrEqualTo(80);
    }

    private static LocaleNegotiator over(String... tags) {
        return LocaleNegotiator.over(Stream.of(tags).map(LanguageTag::of).toList());
    }

    private static List<String> row(String header, String tag) {
        return List.of(header, tag);
    }

    @Test
    void aStricterThresholdRefusesWhatIsOnlyNear() {
        LocaleNegotiator negotiator = LocaleNegotiator.over(List.of(LanguageTag.of("en"), LanguageTag.of("es")));

        assertThat(negotiator.best(LanguageTag.of("ca")).tag()).isEqualTo(LanguageTag.of("es"));
        assertThat(negotiator.withThreshold(10).best(LanguageTag.of("ca")).matched())
                .isFalse();
    }

    @Test
    void aLaterWishWinsOnlyWhenItIsCloserThanItsDemotion() {
        LocaleNegotiator negotiator = LocaleNegotiator.over(List.of(LanguageTag.of("es"), LanguageTag.of("fr")));

        assertThat(negotiator.best("es-MX,fr").tag()).isEqualTo(LanguageTag.of("es"));
        assertThat(negotiator.withDemotion(0).best("es-MX,fr").tag()).isEqualTo(LanguageTag.of("fr"));
    }

    @Test
    void settingsOutOfRangeAreRefused() {
        LocaleNegotiator negotiator = LocaleNegotiator.over(List.of(LanguageTag.of("en")));

        assertThatThrownBy(() -> negotiator.withThreshold(0)).hasMessageContaining("got 0");
        assertThatThrownBy(() -> negotiator.withDemotion(51)).hasMessageContaining("got 51");
    }

    @Test
    void anAnswerFromTheCacheIsTheAnswer() {
        LocaleNegotiator negotiator = LocaleNegotiator.over(List.of(LanguageTag.of("en"), LanguageTag.of("es")));
        for (int round = 0; round < 2_000; round++) {
            String header = "es;q=0." + round % 10 + ",xx-" + round;
            LanguageChoice first = negotiator.best(header);

            assertThat(negotiator.best(header)).isEqualTo(first);
            assertThat(first)
                    .isEqualTo(LocaleNegotiator.over(List.of(LanguageTag.of("en"), LanguageTag.of("es")))
                            .best(header));
        }
    }
}
