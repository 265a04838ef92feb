package com.petmatch.i18n.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.locale.LanguageTag;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Arguments that are missing, too many or of the wrong type. */
@Tag("row-ArgumentMismatch")
class ArgumentMismatchTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final List<String> heard = new ArrayList<>();

    private static final String PATTERN = "{name}: {amount, number, currency}";

    @Test
    void aMissingOrNullArgumentPrintsADash() {
        assertThat(view("es", PATTERN).text("demo.x", "name", null)).hasToString("—: —");
        assertThat(heard).containsExactly("argument demo.x es name any ", "argument demo.x es amount number currency ");
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
        assertThat(view("es", "{n, number}").text("demo.x", "n", Double.NaN)).hasToString("—");
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
