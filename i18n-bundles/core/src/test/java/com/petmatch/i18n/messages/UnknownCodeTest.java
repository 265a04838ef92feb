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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A code that no language knows gives the generic text with a reference, and is never shown itself. */
@Tag("row-UnknownCode")
class UnknownCodeTest {

    private final List<String> heard = new ArrayList<>();
    private final LocalTexts texts = Messages.builder()
            .zone(ZoneId.of("UTC"))
            .listener(new Heard(heard))
            .build()
            .in(LanguageTag.of("es"));

    static List<String> hostileCodes() {
        return List.of(
                "../../etc/passwd", "x".repeat(10_000), "{x}", "market.future.code", "", "a.b\r\nc", "\u202Ea.b", "#");
    }

    @ParameterizedTest
    @MethodSource("hostileCodes")
    void theReaderSeesTheGenericTextWithAReferenceAndNeverTheCode(String hostile) {
        MessageResult result = texts.byCode(hostile, Map.of("x", "<b>"));

        assertThat(result).isInstanceOfSatisfying(MessageResult.Unknown.class, unknown -> {
            assertThat(unknown.text().toString())
                    .contains(unknown.reference())
                    .doesNotContain("passwd", "market", "{", "\u202E", "xxx");
            assertThat(unknown.reference()).hasSize(8);
        });
        assertThat(heard).hasSize(1);
    }

    @Test
    void theSameCodeAlwaysGivesTheSameReference() {
        assertThat(reference("a.b")).isEqualTo(reference("a.b")).isNotEqualTo(reference("a.c"));
    }

    private String reference(String code) {
        return ((MessageResult.Unknown) texts.byCode(code, Map.of())).reference();
    }

    @Test
    void bundlesWithoutAGenericTextStillShowNoKey() {
        LocalTexts bare = Messages.builder()
                .bundles(BundleSource.memory(Map.of("en/a", "a.x=x\n")))
                .build()
                .in(LanguageTag.of("en"));

        assertThat(bare.text("no.such.key")).hasToString("—");
        assertThat(TypedMessage.text(bare, "no.such.key")).hasToString("—");
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
