package com.petmatch.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.bundle.OverrideReport;
import com.petmatch.i18n.bundle.ReloadOutcome;
import com.petmatch.i18n.gate.Gate;
import com.petmatch.i18n.gate.GateReport;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Messages;
import com.petmatch.i18n.messages.Text;
import com.petmatch.i18n.spring.TextsMessageSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.MessageSource;

/** The steps of the guide "translate or override a text". */
class TranslateOrOverrideTest {

    private static final ClassLoader LOADER = TranslateOrOverrideTest.class.getClassLoader();

    @Test
    void readsATextOfOurs() {
        // region read
        Messages messages = Messages.builder().build();
        LocalTexts texts = messages.in(Locale.forLanguageTag("es-CO"));

        Text line = texts.text("ui.paging.results", "count", 3);
        // endregion

        assertThat(line).hasToString("3 resultados");
    }

    @Test
    void translatesTextsOfOnesOwn() {
        // region translate
        BundleSource shop = BundleSource.classpath(LOADER, "shop-texts");
        Messages messages = Messages.builder().bundles(shop).build();

        Text line = messages.in(Locale.forLanguageTag("es-AR")).text("orders.shipped", "count", 2, "name", "Bruno");
        // endregion

        assertThat(line).hasToString("2 paquetes para Bruno están en camino.");
    }

    @Test
    void passesTheGate() {
        // region gate
        GateReport report = Gate.shipped().check(BundleSource.classpath(LOADER, "shop-texts"));

        assertThat(report.errors()).isEmpty();
        // endregion
    }

    @Test
    void failsTheGateWhenALanguageForgetsATextOrAForm() {
        BundleSource shop = BundleSource.memory(Map.of(
                "en/orders",
                "#| features orders\n\n#| param count int\norders.shipped={count, plural, one {# parcel} other {# parcels}}\n"
                        + "orders.track=Follow the parcel\n",
                "es/orders",
                "#| features orders\n\norders.shipped={count, plural, one {# paquete} other {# paquetes}}\n"));

        GateReport report = Gate.shipped().check(shop);

        assertThat(report.errors())
                .anyMatch(finding ->
                        finding.key().equals("orders.track") && finding.tag().equals(LanguageTag.of("es")))
                .anyMatch(finding -> finding.key().equals("orders.shipped")
                        && finding.toString().contains("many"));
    }

    @Test
    void replacesATextOfOurs(@TempDir Path folder) throws IOException {
        override(folder, "ui.action.save=Conservar");

        // region override
        BundleSource ownWords = BundleSource.directory(folder);
        Messages messages = Messages.builder().overrides(ownWords).build();

        Text button = messages.in(Locale.forLanguageTag("es")).text("ui.action.save");
        // endregion

        assertThat(button).hasToString("Conservar");
        // region override-gate
        GateReport report = Gate.forOverrides().check(ownWords);

        assertThat(report.errors()).isEmpty();
        // endregion
    }

    @Test
    void keepsOurTextWhereAReplacementWouldBreakIt(@TempDir Path folder) throws IOException {
        override(folder, "ui.paging.page=Hoja {hoja}");

        // region rejected
        Messages messages =
                Messages.builder().overrides(BundleSource.directory(folder)).build();

        OverrideReport report = messages.overrideReport();
        // endregion

        assertThat(report.rejected())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.key()).isEqualTo("ui.paging.page"));
        assertThat(messages.in(Locale.forLanguageTag("es")).text("ui.paging.page", "page", "7"))
                .hasToString("Página 7");
    }

    @Test
    void givesATenantWordsOfItsOwn() {
        Messages messages = Messages.builder().build();
        BundleSource clinicsWords = BundleSource.memory(Map.of("es/ui", "#| features ui\n\nui.action.save=Archivar\n"));

        // region tenant
        Messages clinic = messages.withOverrides(clinicsWords);
        // endregion

        assertThat(clinic.in(Locale.forLanguageTag("es")).text("ui.action.save"))
                .hasToString("Archivar");
        assertThat(messages.in(Locale.forLanguageTag("es")).text("ui.action.save"))
                .hasToString("Guardar");
    }

    @Test
    void readsChangedFilesWhenTold(@TempDir Path folder) throws IOException {
        override(folder, "ui.action.save=Conservar");
        Messages messages =
                Messages.builder().overrides(BundleSource.directory(folder)).build();
        LocalTexts page = messages.in(Locale.forLanguageTag("es"));

        override(folder, "ui.action.save=Archivar");
        // region reload
        ReloadOutcome outcome = messages.reload();
        // endregion

        assertThat(outcome).isInstanceOf(ReloadOutcome.Reloaded.class);
        assertThat(page.text("ui.action.save")).hasToString("Conservar");
        assertThat(messages.in(Locale.forLanguageTag("es")).text("ui.action.save"))
                .hasToString("Archivar");
    }

    private static void override(Path folder, String line) throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("es")).resolve("ui.properties"),
                "#| features ui\n\n" + line + "\n");
    }

    @Test
    void speaksThroughSpring() {
        // region spring
        MessageSource source = new TextsMessageSource(Messages.builder().build());

        String line = source.getMessage("ui.paging.results", new Object[] {3}, Locale.forLanguageTag("es-CO"));
        // endregion

        assertThat(line).isEqualTo("3 resultados");
    }
}
