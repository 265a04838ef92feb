package com.petmatch.i18n.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.i18n.I18nErrors;
import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.kernel.error.PetMatchException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a reader sees when there are no words: never a key, never an exception. */
class MessageFallbackTest {

    private final List<String> heard = new ArrayList<>();

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
}
