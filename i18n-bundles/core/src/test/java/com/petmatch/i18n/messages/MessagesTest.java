package com.petmatch.i18n.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.i18n.I18nErrors;
import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    void aDateThatNoPatternIsMeantForIsPrintedAsIsoAndTheListenerHears() {
        assertThat(view("es", "{day, date, long}").text("demo.x", "day", LocalDate.of(10_000, 1, 1)))
                .hasToString("+10000-01-01");
        assertThat(heard).containsExactly("outOfRange es +10000-01-01");
    }

    @Test
    void aTemplateCallTakesNamesAndValuesInPairs() {
        LocalTexts texts = view("es", "{a} {b}");

        assertThat(texts.text("demo.x", "a", 1, "b", "dos")).hasToString("1 dos");
        assertThatThrownBy(() -> texts.text("demo.x", "a")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theShippedBundlesSpeakTwentyLanguagesEachInItsOwnDirection() {
        Messages messages =
                Messages.builder().zone(ZoneId.of("UTC")).clock(() -> NOW).build();

        assertThat(messages.languages()).hasSize(20).startsWith(LanguageTag.of("en"));
        assertThat(messages.in(Locale.forLanguageTag("ar-MA")).direction()).hasToString("rtl");
        assertThat(messages.in(Locale.forLanguageTag("es-PE")).text("ui.action.save"))
                .hasToString("Guardar");
        assertThat(messages.in(LanguageTag.of("ca")).language()).hasToString("es");
        assertThat(messages.in(LanguageTag.of("zh-TW")).language()).hasToString("zh-Hant");
        assertThat(messages.in(LanguageTag.of("sw")).language()).hasToString("en");
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
}
