package com.petmatch.i18n.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.locale.LanguageTag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Readers of regions and scripts that have no texts of their own: the nearest words, never in letters they did not ask for. */
@Tag("row-ScriptFallback")
class ScriptFallbackTest {

    private final List<String> heard = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "zh-TW, zh-Hant",
        "zh-HK, zh-Hant",
        "zh-SG, zh-Hans",
        "zh-Latn, en",
        "sr-Latn, en",
        "hi-Latn, en",
        "es-PE, es",
        "pt-AO, pt-BR",
        "en-AU, en",
        "ar-MA, ar"
    })
    void theShippedTextsAnswerIn(String reader, String expected) {
        LocalTexts texts = Messages.builder().build().in(LanguageTag.of(reader));

        assertThat(texts.language()).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({"zh-TW, zh-Hans", "zh-Hant, zh-Hans", "zh-SG, zh-Hant", "zh-CN, zh-Hant"})
    void theOtherChineseScriptIsNotReadEvenWhenItIsAllThereIs(String reader, String spoken) {
        assertThat(texts(Map.of(), spoken).in(LanguageTag.of(reader)).language())
                .hasToString("en");
    }

    @Test
    void aKeyThatTraditionalChineseLacksComesFromTheSourceLanguage() {
        Map<String, String> own = Map.of("zh-Hant/a", "a.y=甲\n");
        MessageResult result =
                texts(own, "zh-Hans", "zh-Hant").in(LanguageTag.of("zh-TW")).byCode("a.x", Map.of());

        assertThat(result.text().language()).hasToString("en");
        assertThat(heard).containsExactly("fellBack a.x zh-Hant en");
    }

    @ParameterizedTest
    @CsvSource({"es-PE, es-419", "es-CO, es-CO", "es-ES, es", "en-AU, en-GB", "pt-AO, pt-PT"})
    void formatsFollowTheRegion(String reader, String formats) {
        LocalTexts texts = Messages.builder().build().in(LanguageTag.of(reader));

        assertThat(texts.formats().locale()).hasToString(formats);
    }

    private Messages texts(Map<String, String> own, String... languages) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("en/a", "a.x=English\na.y=Y\n");
        for (String language : languages) {
            files.put(language + "/a", own.getOrDefault(language + "/a", "a.x=" + language + "\n"));
        }
        return Messages.builder()
                .bundles(BundleSource.memory(files))
                .listener(new Heard(heard))
                .build();
    }
}
