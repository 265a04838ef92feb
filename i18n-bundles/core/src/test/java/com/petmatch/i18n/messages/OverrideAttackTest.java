package com.petmatch.i18n.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.i18n.I18nErrors;
import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.bundle.FileProblem;
import com.petmatch.i18n.bundle.OverrideReport;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.kernel.error.PetMatchException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A layer of texts from someone else may change words; whatever else it tries, the text below stays. */
@Tag("row-OverrideAttack")
class OverrideAttackTest {

    private static final LanguageTag ES = LanguageTag.of("es");

    private final List<String> heard = new ArrayList<>();

    @Nested
    class AnEntry {

        @Test
        void mayChangeItsWords() {
            Messages messages = over("ui.action.save=Guardar ya\n");

            assertThat(messages.overrideReport()).isEqualTo(new OverrideReport(1, List.of(), List.of()));
            assertThat(messages.in(ES).text("ui.action.save")).hasToString("Guardar ya");
            assertThat(messages.in(ES).text("ui.action.cancel")).hasToString("Cancelar");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "ui.paging.page | Página {page, number} | 2",
                    "ui.paging.page | Página | 2",
                    "ui.paging.page | Página {page, number} de {evil, number} | 2",
                    "ui.paging.page | Página {page} de { | 2",
                    "ui.paging.results | {count, plural, one {# cosa} other {# cosas}} | 3",
                    "ui.action.save | Guardar <b>ya</b> | 8",
                    "ui.action.save | Guardar\\u202E ya | 9",
                    "ui.action.save | Guardar\\u200B ya | 9",
                    "ui.action.save | Gu\u0430rdar | 10",
                    "ui.action.save | Guardar  ya | 15",
                    "ui.action.save | Guardar 7 veces | 16",
                    "ui.action.save | Guardar todos los cambios ahora mismo | 17",
                    "login.refused.credentials | Esta cuenta no existe. | 24"
                })
        void isRefusedWithTheCheckItFails(String key, String pattern, int check) {
            Messages messages = over(key + "=" + pattern + "\n");
            String base = Messages.builder()
                    .build()
                    .in(ES)
                    .text(key, "page", 1, "pages", 2, "count", 3)
                    .toString();

            assertThat(messages.overrideReport().rejected()).anySatisfy(rejection -> {
                assertThat(rejection.key()).isEqualTo(key);
                assertThat(rejection.reason()).startsWith(check + " ");
            });
            assertThat(messages.in(ES).text(key, "page", 1, "pages", 2, "count", 3))
                    .hasToString(base);
            assertThat(heard).anyMatch(event -> event.startsWith("rejected " + key + " es " + check + " "));
        }

        @Test
        void thatNobodyKnowsIsRefusedUnlessItIsThePartnersOwn() {
            Messages messages = over("ui.new.key=Hola\nx.acme.hello=Hola, Acme\nx.acme=No\n");

            assertThat(messages.overrideReport().rejected())
                    .extracting(OverrideReport.Rejection::key)
                    .containsExactlyInAnyOrder("ui.new.key", "x.acme");
            assertThat(messages.in(ES).text("x.acme.hello")).hasToString("Hola, Acme");
            assertThat(messages.in(ES).has("ui.new.key")).isFalse();
        }

        @Test
        void thatWouldTellWhoHasAnAccountIsRefusedAlthoughItIsHarmlessAlone() {
            String key = "login.refused.credentials";
            Messages alone = over(key + "=No pudimos iniciar tu sesión.\n");
            Messages both = over(
                    key + "=No pudimos iniciar tu sesión.\n" + "login.refused.subject=No pudimos iniciar tu sesión.\n");

            assertThat(alone.overrideReport().rejected()).isNotEmpty();
            assertThat(both.overrideReport().isClean()).isTrue();
            assertThat(both.in(ES).text(key)).hasToString("No pudimos iniciar tu sesión.");
        }

        @Test
        void inALanguageNobodySpeaksHereIsReported() {
            Messages messages = Messages.builder()
                    .overrides(BundleSource.memory(Map.of("uk/ui", "ui.action.save=Зберегти\n")))
                    .build();

            assertThat(messages.overrideReport().admitted()).isZero();
            assertThat(messages.overrideReport().rejected())
                    .extracting(OverrideReport.Rejection::reason)
                    .containsExactly("not a language of these texts");
        }

        private Messages over(String lines) {
            return Messages.builder()
                    .overrides(BundleSource.memory(Map.of("es/host", lines)))
                    .listener(new Heard(heard))
                    .build();
        }
    }

    @Nested
    class AFile {

        private static final String GOOD = "ui.action.cancel=Salir\n";

        @TempDir
        private Path folder;

        @Test
        void ofAFolderIsReadWithItsLanguageAndAnyAreaName() throws IOException {
            write("es/my-shop.properties", GOOD.getBytes(StandardCharsets.UTF_8));

            assertThat(over().in(ES).text("ui.action.cancel")).hasToString("Salir");
        }

        @Test
        void ofFiveMegabytesIsRefused() throws IOException {
            byte[] large = new byte[5 << 20];
            Arrays.fill(large, (byte) '#');
            large[large.length - 1] = '\n';
            write("es/ui.properties", large);

            assertRefused("file-too-large");
        }

        @Test
        void thatIsNotUtf8IsRefused() throws IOException {
            write("es/ui.properties", "ui.action.save=Guardá\n".getBytes(StandardCharsets.ISO_8859_1));

            assertRefused("not-utf-8");
        }

        @Test
        void thatIsHalfWrittenIsRefused() throws IOException {
            write(
                    "es/ui.properties",
                    "ui.action.save=Guardar ya\nui.action.cancel=Sal".getBytes(StandardCharsets.UTF_8));

            assertRefused("half-written");
        }

        @Test
        void withABrokenLineIsRefusedAsAWhole() throws IOException {
            write(
                    "es/ui.properties",
                    "ui.action.save=Guardar ya\nui.action.save=Otra\n".getBytes(StandardCharsets.UTF_8));

            assertRefused("duplicate-key");
        }

        @Test
        void behindASymbolicLinkIsRefused(@TempDir Path elsewhere) throws IOException {
            Files.writeString(elsewhere.resolve("secret"), "ui.action.save=Robado\n");
            Files.createDirectories(folder.resolve("es"));
            Files.createSymbolicLink(folder.resolve("es/ui.properties"), elsewhere.resolve("secret"));

            assertRefused("symbolic-link");
        }

        @Test
        void inALinkedFolderIsRefused(@TempDir Path elsewhere) throws IOException {
            Files.writeString(elsewhere.resolve("ui.properties"), "ui.action.save=Robado\n");
            write("fr/ui.properties", "ui.action.save=Sauver\n".getBytes(StandardCharsets.UTF_8));
            Files.createSymbolicLink(folder.resolve("es"), elsewhere);

            assertRefused("symbolic-link");
        }

        @Test
        void doesNotKeepTheOthersFromBeingRead() throws IOException {
            write("es/bad.properties", new byte[] {(byte) 0xFF, '\n'});
            write("es/good.properties", GOOD.getBytes(StandardCharsets.UTF_8));

            assertThat(over().in(ES).text("ui.action.cancel")).hasToString("Salir");
        }

        @ParameterizedTest
        @ValueSource(strings = {"../secret", "..", "a/b", "a\\b", "/etc/passwd", "C:x", "", "a\u0000b", "A"})
        void cannotBeNamedOutsideTheFolder(String area) throws IOException {
            write("es/ui.properties", GOOD.getBytes(StandardCharsets.UTF_8));

            assertThatThrownBy(() -> BundleSource.directory(folder).read(ES, area))
                    .isInstanceOfSatisfying(PetMatchException.class, thrown -> {
                        assertThat(thrown.code()).isEqualTo(I18nErrors.BUNDLE_BROKEN);
                        assertThat(thrown.facts()).containsEntry("reason", "not-an-area");
                    });
        }

        @Test
        void ofABaseThatCannotBeReadStopsTheBuild() throws IOException {
            write("en/ui.properties", new byte[] {'a', '.', 'b', '='});

            assertThatThrownBy(() -> Messages.builder()
                            .bundles(BundleSource.directory(folder))
                            .build())
                    .isInstanceOf(PetMatchException.class)
                    .hasMessageContaining("half-written");
        }

        private void assertRefused(String code) {
            Messages messages = over();

            assertThat(messages.overrideReport().files())
                    .extracting(FileProblem::code)
                    .contains(code);
            assertThat(messages.in(ES).text("ui.action.save")).hasToString("Guardar");
        }

        private Messages over() {
            return Messages.builder().overrides(BundleSource.directory(folder)).build();
        }

        private void write(String name, byte[] bytes) throws IOException {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        }
    }
}
