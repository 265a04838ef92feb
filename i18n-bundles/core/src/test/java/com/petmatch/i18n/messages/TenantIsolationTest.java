package com.petmatch.i18n.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.i18n.bundle.BundleReload;
import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.bundle.ReloadOutcome;
import com.petmatch.i18n.locale.LanguageTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tenants share what they leave as it is and see nothing of each other. */
@Tag("row-TenantIsolation")
class TenantIsolationTest {

    private static final LanguageTag ES = LanguageTag.of("es");
    private static final String SAVE = "ui.action.save";

    private final Messages base = Messages.builder().build();

    @Test
    void twoTenantsWordTheSameKeyAndTheBaseStaysAsItIs() {
        Messages one = base.withOverrides(layer("ui", SAVE + "=Guardar uno\n"));
        Messages two = base.withOverrides(layer("ui", SAVE + "=Guardar dos\n"));

        assertThat(saved(one)).isEqualTo("Guardar uno");
        assertThat(saved(two)).isEqualTo("Guardar dos");
        assertThat(saved(base)).isEqualTo("Guardar");
        assertThat(saved(one)).isEqualTo("Guardar uno");
    }

    @Test
    void aTenantsOwnKeysAndAreasAreItsOwn() {
        Messages one = base.withOverrides(layer("acme-shop", "x.acme.hello=Hola\n"));
        Messages two = base.withOverrides(layer("acme-shop", "x.other.hello=Buenas\n"));

        assertThat(one.in(ES).has("x.acme.hello")).isTrue();
        assertThat(two.in(ES).has("x.acme.hello")).isFalse();
        assertThat(base.in(ES).has("x.acme.hello")).isFalse();
    }

    @Test
    void whatATenantLeavesIsSharedAndNotCopied() {
        Messages tenant = base.withOverrides(layer("ui", SAVE + "=Guardar uno\n"));

        assertThat(tenant.in(ES).own("ui.action.cancel")).isSameAs(base.in(ES).own("ui.action.cancel"));
    }

    @Test
    void aTenantsLayerLiesOverTheHosts() {
        Messages host = Messages.builder()
                .overrides(layer("ui", SAVE + "=Guardar casa\nui.action.cancel=Salir\n"))
                .build();
        Messages tenant = host.withOverrides(layer("ui", SAVE + "=Guardar uno\n"));

        assertThat(saved(tenant)).isEqualTo("Guardar uno");
        assertThat(tenant.in(ES).text("ui.action.cancel")).hasToString("Salir");
        assertThat(saved(host)).isEqualTo("Guardar casa");
    }

    @Test
    void aReloadOfTheHostReachesItsTenantsAndKeepsTheirWords(@TempDir Path folder) throws IOException {
        write(folder, SAVE + "=Guardar casa\nui.action.cancel=Salir\n");
        Messages host =
                Messages.builder().overrides(BundleSource.directory(folder)).build();
        Messages tenant = host.withOverrides(layer("ui", SAVE + "=Guardar uno\n"));
        LocalTexts before = tenant.in(ES);

        write(folder, SAVE + "=Guardar otra\nui.action.cancel=Volver\n");
        assertThat(host.reload()).isInstanceOf(ReloadOutcome.Reloaded.class);

        assertThat(saved(tenant)).isEqualTo("Guardar uno");
        assertThat(tenant.in(ES).text("ui.action.cancel")).hasToString("Volver");
        assertThat(before.text("ui.action.cancel")).hasToString("Salir");
    }

    @Test
    void aReloadOfATenantChangesNobodyElse(@TempDir Path folder) throws IOException {
        write(folder, SAVE + "=Guardar uno\n");
        Messages one = base.withOverrides(BundleSource.directory(folder));
        Messages two = base.withOverrides(layer("ui", SAVE + "=Guardar dos\n"));

        write(folder, SAVE + "=Guardar nuevo\n");
        assertThat(one.reload()).isInstanceOf(ReloadOutcome.Reloaded.class);

        assertThat(saved(one)).isEqualTo("Guardar nuevo");
        assertThat(saved(two)).isEqualTo("Guardar dos");
        assertThat(saved(base)).isEqualTo("Guardar");
    }

    @Test
    void eightLayersAreTheMost() {
        Messages messages = base;
        for (int layer = 0; layer < BundleReload.MAX_LAYERS; layer++) {
            messages = messages.withOverrides(layer("ui", SAVE + "=Guardar " + "x".repeat(layer + 1) + "\n"));
        }
        Messages full = messages;

        assertThat(saved(full)).isEqualTo("Guardar xxxxxxxx");
        assertThatThrownBy(() -> full.withOverrides(layer("ui", SAVE + "=Guardar y\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 8");
    }

    private static String saved(Messages messages) {
        return messages.in(ES).text(SAVE).toString();
    }

    private static BundleSource layer(String area, String lines) {
        return BundleSource.memory(Map.of("es/" + area, lines));
    }

    private static void write(Path folder, String lines) throws IOException {
        Files.createDirectories(folder.resolve("es"));
        Files.writeString(folder.resolve("es/ui.properties"), lines);
    }
}
