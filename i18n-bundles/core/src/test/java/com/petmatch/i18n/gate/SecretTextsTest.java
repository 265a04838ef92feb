package com.petmatch.i18n.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.locale.LanguageTag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Sign-in, reset and invitation texts say the same whether or not there is an account. */
@Tag("row-SecretTexts")
class SecretTextsTest {

    private final GateTexts texts = GateTexts.read(BundleSource.shipped());

    @TestFactory
    Stream<DynamicTest> aWrongPasswordAndAnUnknownAddressReadTheSame() {
        return texts.languages().stream()
                .map(tag -> DynamicTest.dynamicTest(
                        tag.toString(),
                        () -> assertThat(pattern(tag, "login.refused.credentials"))
                                .isEqualTo(pattern(tag, "login.refused.subject"))
                                .isNotBlank()));
    }

    @Test
    void aTextThatTellsIsAFinding() {
        Map<String, String> files = Map.of(
                "en/demo", "login.refused.credentials=Wrong\n",
                "es/demo", "login.refused.credentials=Esa cuenta no existe\n");

        assertThat(Gate.shipped().check(BundleSource.memory(files)).errors())
                .extracting(Finding::check)
                .contains(Check.SECRECY);
    }

    @Test
    void differentTextsForTheTwoCasesAreAFinding() {
        Map<String, String> files =
                Map.of("en/demo", "login.refused.credentials=Wrong\nlogin.refused.subject=Unknown\n");

        assertThat(Gate.shipped().check(BundleSource.memory(files)).errors())
                .extracting(Finding::check)
                .containsOnly(Check.SECRECY);
    }

    @Test
    void usedExpiredAndUnknownLinksReadTheSame() {
        for (LanguageTag tag : texts.languages()) {
            assertThat(List.of(
                            pattern(tag, "onetime.refused.used"),
                            pattern(tag, "onetime.refused.expired"),
                            pattern(tag, "onetime.refused.unknown")))
                    .as(tag.toString())
                    .containsOnly(pattern(tag, "onetime.refused.used"));
        }
    }

    private String pattern(LanguageTag tag, String key) {
        return Objects.requireNonNull(texts.of(tag).entries().get(key), key).pattern();
    }
}
