package com.petmatch.i18n.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.locale.LanguageTag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form that a message has no words for is said with the words for every other number, and the listener hears. */
@Tag("row-MissingPluralForm")
class MissingPluralFormTest {

    private static final String TWO_FORMS = "{n, plural, one {uno #} other {otros #}}";

    private final List<String> heard = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"es", "fr", "it", "pt-BR"})
    void exactMillionsWithoutTheirFormTakeTheOther(String language) {
        assertThat(text(language, TWO_FORMS, 1_000_000, false)).startsWith("otros 1");
        assertThat(heard).containsExactly("argument demo.x " + language + " n plural form many other");
    }

    @Test
    void polishFewAndManyAreTwoEvents() {
        assertThat(text("pl", TWO_FORMS, 22, false)).isEqualTo("otros 22");
        assertThat(text("pl", TWO_FORMS, 12, false)).isEqualTo("otros 12");
        assertThat(heard)
                .containsExactly(
                        "argument demo.x pl n plural form few other", "argument demo.x pl n plural form many other");
    }

    @Test
    void aFormThatIsThereOrAnExactNumberIsNoEvent() {
        text("es", TWO_FORMS, 1, false);
        text("es", TWO_FORMS, 2, false);
        text("es", "{n, plural, =1000000 {un millón} one {#} other {#}}", 1_000_000, false);

        assertThat(heard).isEmpty();
    }

    @Test
    void numbersWithFractionsAreCountedByWhatIsPrinted() {
        text("ru", "{n, plural, one {#} few {#} other {#}}", new BigDecimal("5"), false);
        text("ru", "{n, plural, one {#} few {#} other {#}}", new BigDecimal("1.5"), false);

        assertThat(heard).containsExactly("argument demo.x ru n plural form many other");
    }

    @Test
    void ranksHaveFormsOfTheirOwn() {
        text("it", "{n, selectordinal, other {#º}}", 8, false);

        assertThat(heard).containsExactly("argument demo.x it n plural form many other");
    }

    @Test
    void strictModeDoesNotThrowForAReadableText() {
        assertThat(text("es", TWO_FORMS, 1_000_000, true)).startsWith("otros");
    }

    private String text(String language, String pattern, Object number, boolean strict) {
        Messages.Builder builder = Demo.messages(language, pattern).listener(new Heard(heard));
        LocalTexts texts = (strict ? builder.strict() : builder).build().in(LanguageTag.of(language));
        return texts.text("demo.x", "n", number).toString();
    }
}
