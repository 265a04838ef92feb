package com.petmatch.i18n.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.i18n.I18nErrors;
import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.locale.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A key that a language lacks comes from its parent, the default language or the source language, and the listener hears. */
@Tag("row-MissingTranslation")
class MissingTranslationTest {

    private static final BundleSource BUNDLES = BundleSource.memory(Map.of(
            "en/a", "a.x=English {n}\na.y=Only here\na.z=z\n",
            "es/a", "a.x=Español {n}\na.z=zeta\n",
            "es-AR/a", "a.x=Che {n}\n",
            "fr/a", "a.x=Français {n}\n"));

    private final List<String> heard = new ArrayList<>();
    private final Messages messages = messages().build();

    private Messages.Builder messages() {
        return Messages.builder()
                .bundles(BUNDLES)
                .languages(List.of(
                        LanguageTag.of("en"), LanguageTag.of("es"), LanguageTag.of("es-AR"), LanguageTag.of("fr")))
                .defaultLanguage(LanguageTag.of("es"))
                .listener(new Heard(heard));
    }

    @Test
    void theParentOfALanguageAnswersUnnoticed() {
        MessageResult result = messages.in(LanguageTag.of("es-AR")).byCode("a.z", Map.of());

        assertThat(result).isInstanceOf(MessageResult.Found.class);
        assertThat(result.text()).hasToString("zeta");
        assertThat(heard).isEmpty();
    }

    @Test
    void anotherRegionOfTheSameLanguageIsNoFallBack() {
        assertThat(messages.in(LanguageTag.of("es-CO")).byCode("a.x", Map.of("n", 1)))
                .isInstanceOf(MessageResult.Found.class);
        assertThat(heard).isEmpty();
    }

    @Test
    void theDefaultLanguageAnswersBeforeTheSourceLanguage() {
        MessageResult result = messages.in(LanguageTag.of("fr")).byCode("a.z", Map.of());

        assertThat(result).isInstanceOfSatisfying(MessageResult.FellBack.class, fell -> {
            assertThat(fell.text()).hasToString("zeta");
            assertThat(fell.wanted()).hasToString("fr");
            assertThat(fell.used()).hasToString("es");
        });
        assertThat(heard).containsExactly("fellBack a.z fr es");
    }

    @Test
    void theSourceLanguageAnswersLast() {
        assertThat(messages.in(LanguageTag.of("fr")).byCode("a.y", Map.of()).text())
                .hasToString("Only here");
        assertThat(heard).containsExactly("fellBack a.y fr en");
    }

    @Test
    void aTypedCallFallsBackAsADynamicOneDoes() {
        Text text = TypedMessage.text(messages.in(LanguageTag.of("fr")), "a.y");

        assertThat(text).hasToString("Only here");
        assertThat(text.language()).hasToString("en");
        assertThat(heard).containsExactly("fellBack a.y fr en");
    }

    @Test
    void strictModeThrowsInstead() {
        LocalTexts strict = messages().strict().build().in(LanguageTag.of("fr"));

        assertThatThrownBy(() -> strict.byKey(MessageKey.of("a.y"), MessageArguments.NONE))
                .isInstanceOfSatisfying(
                        MessageException.class,
                        thrown -> assertThat(thrown.code()).isEqualTo(I18nErrors.TRANSLATION_MISSING));
    }
}
