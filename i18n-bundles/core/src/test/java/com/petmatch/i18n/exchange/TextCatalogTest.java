package com.petmatch.i18n.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.bundle.BundleEntry;
import com.petmatch.i18n.bundle.BundleFile;
import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.locale.LanguageTag;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A catalog is a language's files beside their source, and goes back into such files. */
class TextCatalogTest {

    @Test
    void bundleFilesReadBackAsTheyWere() {
        BundleSource shipped = BundleSource.shipped();
        for (LanguageTag language : shipped.languages()) {
            Map<String, String> files = Catalogs.shipped(language).bundleFiles();
            files.forEach((area, text) -> {
                BundleFile expected =
                        BundleFile.read(shipped.read(language, area).orElseThrow());
                BundleFile written = BundleFile.read(text.getBytes(StandardCharsets.UTF_8));
                assertThat(written.problems()).isEmpty();
                assertThat(told(written)).as("%s %s", language, area).isEqualTo(told(expected));
                assertThat(expected.features()).containsAll(written.features());
            });
            assertThat(files).hasSameSizeAs(shipped.areas());
        }
    }

    private static List<BundleEntry> told(BundleFile file) {
        return file.entries().stream()
                .map(entry -> new BundleEntry(entry.key(), entry.pattern(), 0, entry.notes()))
                .toList();
    }

    @Test
    void controlsAndBackslashesAreEscaped() {
        TextCatalog catalog = Catalogs.english("", "a\\nb\\tc\\\\d\\u0007\\u000D  ");

        assertThat(catalog.bundleFiles().get("demo")).contains("demo.text=a\\nb\\tc\\\\d\\u0007\\u000D  \n");
        assertThat(catalog.units().get(0).text()).isEqualTo("a\nb\tc\\d\u0007\r  ");
    }

    @Test
    void aTranslationHasTheNotesOfItsSourceAndItsOwnOrigin() {
        TextUnit unit = Catalogs.of("es", "#: Greets.\n#| param name String\n", "Hello {name}", "Hola {name}")
                .units()
                .get(0);

        assertThat(unit.source()).isEqualTo("Hello {name}");
        assertThat(unit.notes().note()).isEqualTo("Greets.");
        assertThat(unit.notes().parameter("name")).isPresent();
        assertThat(unit.notes().origin().sourceHash()).isEqualTo("12345678");
    }

    @Test
    void aKeyThatTheSourceLacksKeepsItsOwnNotes() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("en/demo", "demo.text=Hello\n");
        files.put("es/demo", "#: Own.\ndemo.more=Más\n");
        TextCatalog catalog = TextCatalog.of(BundleSource.memory(files), LanguageTag.of("es"));

        assertThat(catalog.units()).hasSize(1);
        assertThat(catalog.units().get(0).source()).isEmpty();
        assertThat(catalog.bundleFiles().get("demo")).contains("#: Own.\ndemo.more=Más\n");
    }
}
