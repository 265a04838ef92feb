package com.petmatch.i18n.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.locale.LanguageTag;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** <i>y</i> becomes <i>e</i> before the sound i, <i>o</i> becomes <i>u</i> before the sound o. */
@Tag("row-SpanishConjunction")
class SpanishConjunctionTest {

    @TestFactory
    Stream<DynamicTest> conjunctionsFollowTheSound() {
        return Stream.of(
                        "Irene:e:o",
                        "hielo:y:o",
                        "hiato:y:o",
                        "Hipólito:e:o",
                        "otoño:y:u",
                        "8:y:u",
                        "80:y:u",
                        "11:y:u",
                        "11 gatos:y:u",
                        "110:y:o",
                        "1:y:o",
                        "-8:y:o",
                        "hora:y:u",
                        "uno:y:o",
                        "Íñigo:e:o",
                        "Óscar:y:u",
                        "«Irene»:e:o",
                        "“otoño”:y:u",
                        " hija:e:o",
                        "¡Hola!:y:u",
                        "h:y:o",
                        ":y:o")
                .map(line -> line.split(":", -1))
                .map(cells -> DynamicTest.dynamicTest("'" + cells[0] + "'", () -> {
                    assertThat(list("es", cells[0], ListStyle.AND)).isEqualTo("Luna " + cells[1] + " " + cells[0]);
                    assertThat(list("es-MX", cells[0], ListStyle.OR)).isEqualTo("Luna " + cells[2] + " " + cells[0]);
                }));
    }

    @Test
    void everySpanishOverlayHearsTheSoundInLongListsAsWell() {
        for (String tag : List.of("es", "es-419", "es-MX", "es-AR", "es-CO", "es-CL")) {
            assertThat(Formats.of(LanguageTag.of(tag)).list(List.of("Max", "Luna", "Irene"), ListStyle.AND))
                    .isEqualTo("Max, Luna e Irene");
        }
    }

    @Test
    void otherLanguagesDoNot() {
        assertThat(list("pt-BR", "Irene", ListStyle.AND)).isEqualTo("Luna e Irene");
        assertThat(list("it", "otto", ListStyle.OR)).isEqualTo("Luna o otto");
    }

    private static String list(String tag, String last, ListStyle style) {
        return Formats.of(LanguageTag.of(tag)).list(List.of("Luna", last), style);
    }
}
