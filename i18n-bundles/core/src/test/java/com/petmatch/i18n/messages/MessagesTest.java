package com.petmatch.i18n.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.i18n.I18nErrors;
import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.error.PetMatchException;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final List<String> heard = new ArrayList<>();

    @Test
    void rendersNumberMoneyAndDateAsTheReadersRegionWritesThem() {
        LocalTexts texts = view(
                "es-CO",
                "Reembolso de {amount, number, currency} el {day, date, long}: "
                        + "{count, plural, one {# pago} many {# de pagos} other {# pagos}}.");

        Text text = texts.text(
                "demo.x",
                "amount",
                Money.of(4_500_000, CurrencyCode.COP),
                "day",
                LocalDate.of(2026, 3, 1),
                "count",
                1_000_000);

        assertThat(text).hasToString("Reembolso de $\u00A045.000 el 1 de marzo de 2026: 1.000.000 de pagos.");
        assertThat(text.language()).isEqualTo(LanguageTag.of("es"));
        assertThat(texts.formats().locale()).isEqualTo(LanguageTag.of("es-CO"));
    }

    @Test
    void momentsAreShownInTheViewsZoneAndRelativeTimesByItsClock() {
        LocalTexts texts = view("es", "{at, datetime, long}, {at, relative}");

        assertThat(texts.text("demo.x", "at", Instant.parse("2026-02-28T03:30:00Z")))
                .hasToString("27 de febrero de 2026 a las 22:30, anteayer");
    }

    @Test
    void aTemplateCallTakesNamesAndValuesInPairs() {
        LocalTexts texts = view("es", "{a} {b}");

        assertThat(texts.text("demo.x", "a", 1, "b", "dos")).hasToString("1 dos");
        assertThatThrownBy(() -> texts.text("demo.x", "a")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theShippedBundlesSpeakFourLanguagesEachInItsOwnDirection() {
        Messages messages =
                Messages.builder().zone(ZoneId.of("UTC")).clock(() -> NOW).build();

        assertThat(messages.languages()).extracting(LanguageTag::toString).containsExactly("en", "es", "pt-BR", "ar");
        assertThat(messages.in(Locale.forLanguageTag("ar-MA")).direction()).hasToString("rtl");
        assertThat(messages.in(Locale.forLanguageTag("es-PE")).text("ui.action.save"))
                .hasToString("Guardar");
        assertThat(messages.in(LanguageTag.of("ca")).language()).hasToString("es");
        assertThat(messages.in(LanguageTag.of("ko")).language()).hasToString("en");
    }

    @Test
    void everyCodeOfThisLibraryHasWordsInEveryLanguage() {
        Messages messages = Messages.builder().strict().build();

        for (LanguageTag language : messages.languages()) {
            for (ErrorCode code : new I18nErrors().codes()) {
                assertThat(messages.in(language).byCode(code, Map.of()).text().toString())
                        .isNotBlank();
            }
        }
    }

    @Tag("row-MissingTranslation")
    @Nested
    class WhenATranslationIsMissing {

        private final Messages messages = Messages.builder()
                .bundles(BundleSource.memory(
                        Map.of("en/a", "a.x=English {n}\na.y=Only here\n", "es/a", "a.x=Español {n}\n")))
                .listener(new Heard(heard))
                .build();

        @Test
        void theSourceLanguageAnswersAndTheListenerHears() {
            MessageResult result = messages.in(LanguageTag.of("es-CO")).byCode("a.y", Map.of());

            assertThat(result).isInstanceOfSatisfying(MessageResult.FellBack.class, fell -> {
                assertThat(fell.text()).hasToString("Only here");
                assertThat(fell.wanted()).hasToString("es");
                assertThat(fell.used()).hasToString("en");
            });
            assertThat(heard).containsExactly("fellBack a.y es en");
        }

        @Test
        void anotherRegionOfTheSameLanguageIsNoFallBack() {
            assertThat(messages.in(LanguageTag.of("es-AR")).byCode("a.x", Map.of("n", 1)))
                    .isInstanceOf(MessageResult.Found.class);
            assertThat(heard).isEmpty();
        }

        @Test
        void strictModeThrowsInstead() {
            LocalTexts strict = Messages.builder()
                    .bundles(BundleSource.memory(Map.of("en/a", "a.y=Only here\n", "es/a", "a.x=x\n")))
                    .strict()
                    .build()
                    .in(LanguageTag.of("es"));

            assertThatThrownBy(() -> strict.byKey(MessageKey.of("a.y"), MessageArguments.NONE))
                    .isInstanceOfSatisfying(
                            MessageException.class,
                            thrown -> assertThat(thrown.code()).isEqualTo(I18nErrors.TRANSLATION_MISSING));
        }
    }

    @Tag("row-UnknownCode")
    @Nested
    class WhenNobodyKnowsTheCode {

        private final LocalTexts texts = Messages.builder()
                .zone(ZoneId.of("UTC"))
                .listener(new Heard(heard))
                .build()
                .in(LanguageTag.of("es"));

        @Test
        void theReaderSeesTheGenericTextWithAReferenceAndNeverTheCode() {
            for (String hostile : List.of("../../etc/passwd", "x".repeat(10_000), "{x}", "market.future.code", "")) {
                MessageResult result = texts.byCode(hostile, Map.of("x", "<b>"));

                assertThat(result).isInstanceOfSatisfying(MessageResult.Unknown.class, unknown -> {
                    assertThat(unknown.text().toString())
                            .contains(unknown.reference())
                            .doesNotContain("passwd", "market", "{");
                    assertThat(unknown.reference()).hasSize(8);
                });
            }
            assertThat(heard).hasSize(5);
        }

        @Test
        void theSameCodeAlwaysGivesTheSameReference() {
            assertThat(reference("a.b")).isEqualTo(reference("a.b")).isNotEqualTo(reference("a.c"));
        }

        private String reference(String code) {
            return ((MessageResult.Unknown) texts.byCode(code, Map.of())).reference();
        }

        @Test
        void strictModeThrows() {
            LocalTexts strict = Messages.builder().strict().build().in(LanguageTag.of("es"));

            assertThatThrownBy(() -> strict.text("no.such.key"))
                    .isInstanceOfSatisfying(
                            PetMatchException.class,
                            thrown -> assertThat(thrown.code()).isEqualTo(I18nErrors.KEY_UNKNOWN));
        }
    }

    @Tag("row-ArgumentMismatch")
    @Nested
    class WhenArgumentsDoNotFit {

        private static final String PATTERN = "{name}: {amount, number, currency}";

        @Test
        void aMissingOrNullArgumentPrintsADash() {
            assertThat(view("es", PATTERN).text("demo.x", "name", null)).hasToString("—: —");
            assertThat(heard)
                    .containsExactly("argument demo.x es name any ", "argument demo.x es amount number currency ");
        }

        @Test
        void aWrongTypePrintsADashAndNamesBothTypes() {
            assertThat(view("es", PATTERN).text("demo.x", "name", "Ana", "amount", 5))
                    .hasToString("Ana: —");
            assertThat(heard).containsExactly("argument demo.x es amount number currency Long");
        }

        @Test
        void anExtraArgumentIsIgnored() {
            assertThat(view("es", "{name}").text("demo.x", "name", "Ana", "other", 1))
                    .hasToString("Ana");
            assertThat(heard).isEmpty();
        }

        @Test
        void aNumberNobodyCouldReadIsAProblemNotAnException() {
            assertThat(view("es", "{n, number}").text("demo.x", "n", new BigDecimal("1E+1000000000")))
                    .hasToString("—");
            assertThat(view("es", "{n, number}").text("demo.x", "n", Double.NaN))
                    .hasToString("—");
        }

        @Test
        void strictModeThrowsWithBothTypes() {
            Messages strict =
                    Messages.builder().bundles(source("es", PATTERN)).strict().build();

            assertThatThrownBy(() -> strict.in(LanguageTag.of("es"))
                            .text("demo.x", "name", "Ana", "amount", 5)
                            .toString())
                    .isInstanceOf(MessageException.class)
                    .hasMessageContaining("number currency")
                    .hasMessageContaining("Long");
        }
    }

    @Test
    void aMissingPluralFormFallsToOther() {
        LocalTexts texts = view("es", "{n, plural, one {# día} other {# días}}");

        assertThat(texts.text("demo.x", "n", 1_000_000)).hasToString("1.000.000 días");
    }

    @Tag("row-ArgumentIsData")
    @Test
    void argumentsAreNeverReadAsPattern() {
        LocalTexts texts = view("es", "{a}");

        for (String data : List.of("{x}", "#", "it''s '{'", "<b>", "%s", "{0}")) {
            assertThat(texts.text("demo.x", "a", data)).hasToString(data);
        }
    }

    @Test
    void aListenerThatThrowsNeverReachesTheReader() {
        MessageListener broken = new MessageListener() {
            @Override
            public void unknownKey(String key, LanguageTag wanted) {
                throw new IllegalStateException("broken");
            }
        };
        LocalTexts texts = Messages.builder().listener(broken).build().in(LanguageTag.of("es"));

        assertThat(texts.byCode("no.such", Map.of())).isInstanceOf(MessageResult.Unknown.class);
    }

    @Test
    void whatToDoAboutACodeIsFoundBesideItsSentence() {
        LocalTexts texts = Messages.builder().build().in(LanguageTag.of("en"));

        assertThat(texts.action(ErrorCode.of("charge.declined.expired-card"), Map.of()))
                .hasValueSatisfying(text -> assertThat(text).hasToString("Pay with another card or another method."));
        assertThat(texts.action(ErrorCode.of("no.such"), Map.of())).isEmpty();
    }

    @Tag("row-SecretTexts")
    @Test
    void signInTextsDoNotTellWhoHasAnAccount() {
        Messages messages = Messages.builder().strict().build();

        for (LanguageTag language : messages.languages()) {
            LocalTexts texts = messages.in(language);
            assertThat(texts.text("login.refused.subject"))
                    .hasToString(texts.text("login.refused.credentials").toString());
            assertThat(texts.text("onetime.refused.used"))
                    .hasToString(texts.text("onetime.refused.unknown").toString());
        }
    }

    @Test
    void onlyTheLanguagesAskedForAreOffered() {
        Messages spanish =
                Messages.builder().languages(List.of(LanguageTag.of("es"))).build();

        assertThat(spanish.languages()).extracting(LanguageTag::toString).containsExactly("es");
        assertThatThrownBy(() -> Messages.builder()
                        .languages(List.of(LanguageTag.of("tlh")))
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void viewsOfTooManyLocalesAreMadeAnew() {
        Messages messages = Messages.builder().build();

        for (int number = 0; number < 1_000; number++) {
            assertThat(messages.in(LanguageTag.of("es-x-a" + number)).language())
                    .hasToString("es");
        }
        LanguageTag first = LanguageTag.of("es-x-a0");
        LanguageTag last = LanguageTag.of("es-x-a999");
        assertThat(messages.in(first)).isSameAs(messages.in(first));
        assertThat(messages.in(last)).isNotSameAs(messages.in(last));
    }

    private LocalTexts view(String locale, String pattern) {
        return Messages.builder()
                .bundles(source(LanguageTag.of(locale).language(), pattern))
                .zone(ZoneId.of("America/Bogota"))
                .clock(() -> NOW)
                .listener(new Heard(heard))
                .build()
                .in(LanguageTag.of(locale));
    }

    private static BundleSource source(String language, String pattern) {
        return BundleSource.memory(Map.of(language + "/demo", "demo.x=" + pattern + "\n"));
    }

    private record Heard(List<String> into) implements MessageListener {

        @Override
        public void fellBack(String key, LanguageTag wanted, LanguageTag used) {
            into.add("fellBack " + key + " " + wanted + " " + used);
        }

        @Override
        public void unknownKey(String key, LanguageTag wanted) {
            into.add("unknown " + key);
        }

        @Override
        public void argumentProblem(String key, LanguageTag language, String argument, String expected, String actual) {
            into.add("argument " + key + " " + language + " " + argument + " " + expected + " " + actual);
        }
    }
}
