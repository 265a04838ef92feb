package com.petmatch.examples.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.MessageResult;
import com.petmatch.i18n.messages.Messages;
import com.petmatch.i18n.messages.Text;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.error.ErrorCodeCatalog;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever any library refuses or reports, a person reads it as a sentence in each of the 20 languages. */
class EveryCodeHasWordsTest {

    private static final Messages MESSAGES = Messages.builder().build();

    static Collection<ErrorCode> codes() {
        return Codes.published();
    }

    static List<LanguageTag> languages() {
        return MESSAGES.languages();
    }

    @Test
    void speaksTwentyLanguages() {
        assertThat(languages())
                .extracting(LanguageTag::toString)
                .containsExactlyInAnyOrder(
                        "es", "en", "pt-BR", "fr", "de", "it", "nl", "pl", "ru", "tr", "ar", "hi", "bn", "id", "vi",
                        "th", "ja", "ko", "zh-Hans", "zh-Hant");
    }

    @Test
    void walksEveryLibrary() {
        assertThat(Codes.catalogs())
                .extracting(ErrorCodeCatalog::library)
                .contains(
                        "petmatch-kernel",
                        "petmatch-kernel-postgres",
                        "petmatch-core",
                        "security-middleware",
                        "payments-sdk",
                        "affiliate-sdk",
                        "i18n-bundles",
                        "petmatch-platform");
        assertThat(codes()).hasSizeGreaterThan(150);
    }

    @Test
    void knowsNoCodeThatNoCatalogPublishes() {
        TreeSet<ErrorCode> unpublished = new TreeSet<>(Codes.used());
        unpublished.removeAll(codes());

        assertThat(Codes.used()).hasSizeGreaterThan(150);
        assertThat(unpublished).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void hasASentenceInEveryLanguageAndItsWayOnInAllOrNone(ErrorCode code) {
        assertThat(languagesWithoutWords(code, MESSAGES))
                .as("languages without words for %s", code)
                .isEmpty();
    }

    @Test
    void missesTheWordsOfAPlantedCode() {
        assertThat(languagesWithoutWords(ErrorCode.of("planted.code.without-words"), MESSAGES))
                .hasSameSizeAs(languages());
    }

    private static List<String> languagesWithoutWords(ErrorCode code, Messages messages) {
        boolean hasWayOn = messages.languages().stream()
                .anyMatch(
                        language -> messages.in(language).action(code, Map.of()).isPresent());
        return messages.languages().stream()
                .filter(language -> !hasWords(code, hasWayOn, messages.in(language)))
                .map(LanguageTag::toString)
                .toList();
    }

    // Where nothing can be done there is nothing to say; what one language says, each does.
    private static boolean hasWords(ErrorCode code, boolean hasWayOn, LocalTexts texts) {
        return texts.byCode(code, Map.of()) instanceof MessageResult.Found sentence
                && isFit(code, sentence.text(), texts)
                && (!hasWayOn
                        || texts.action(code, Map.of())
                                .filter(text -> isFit(code, text, texts))
                                .isPresent());
    }

    private static boolean isFit(ErrorCode code, Text text, LocalTexts texts) {
        String words = text.toString();
        return text.language().equals(texts.language())
                && !words.isBlank()
                && !words.contains(code.value())
                && !words.contains("{");
    }
}
