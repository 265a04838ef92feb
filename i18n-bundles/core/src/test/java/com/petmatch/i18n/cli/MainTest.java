package com.petmatch.i18n.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.exchange.TextCatalog;
import com.petmatch.i18n.locale.LanguageTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands, as a build or a person at a terminal calls them. */
class MainTest {

    private static final String ENGLISH = """
            #| features shop

            shop.open=Open

            #| param name String
            #| param count int
            shop.pets={name} has {count, plural, one {# pet} other {# pets}}.

            #| param total Money
            shop.total=Total {total, number, currency}
            """;
    private static final String GERMAN = """
            #| features shop

            shop.open=Öffnen

            shop.pets={name} hat {count, plural, one {# Tier} other {# Tiere}}.

            shop.total=Summe {total, number, currency}
            """;

    @TempDir
    private Path folder;

    private Path texts;

    @BeforeEach
    void shop() throws IOException {
        texts = folder.resolve("texts");
        write("en", ENGLISH);
        write("de", GERMAN);
    }

    @Test
    void anUnknownCommandIsAnsweredWithAllOfThem() {
        Ran ran = Ran.main("gates");

        assertThat(ran.code()).isEqualTo(Main.FAILED);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("gate ", "generate ", "export ", "read ", "render ", "list ", "pseudo ", "review-pack ");
        assertThat(Ran.main().code()).isEqualTo(Main.FAILED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gate --nonsense",
                "gate --report",
                "gate --texts no-such-folder",
                "generate --out x",
                "export --format docx --out x",
                "read --format po --out x",
                "render",
                "render shop.open --locale x-",
                "render shop.open --zone Nowhere",
                "render shop.open extra=1",
                "list --reviewed maybe",
                "list --language xx",
                "review-pack --language es --seed x --out y"
            })
    void aMisuseIsAnsweredWithTheUsage(String line) {
        Ran ran = Ran.main(line.split(" ", -1));

        assertThat(ran.code()).isEqualTo(Main.FAILED);
        assertThat(ran.err()).contains("Usage: " + line.split(" ", -1)[0]);
    }

    @Nested
    class GateRuns {

        @Test
        void cleanTextsAnswerZeroAndSayWhatWasChecked() {
            Ran ran = Ran.main("gate", "--texts", texts.toString());

            assertThat(ran.out()).isEqualTo("2/2 languages, 25 checks, 6 messages, 0 E, 0 W\n");
            assertThat(ran.code()).isEqualTo(Main.OK);
        }

        @Test
        void anErrorIsNamedWithKeyLanguageAndCheckAndAnswersOne() throws IOException {
            write("de", GERMAN.replace("shop.open=Öffnen\n", "").replace("{name} hat", "Es hat"));

            Ran ran = Ran.main("gate", "--texts", texts.toString());

            assertThat(ran.code()).isEqualTo(Main.FOUND);
            assertThat(ran.out()).contains("E 1 de shop.open: missing", "E 2 de shop.pets", "1/2 languages");
        }

        @Test
        void aReportIsWrittenForEachLanguage() {
            Path report = folder.resolve("report");

            Ran.main("gate", "--texts", texts.toString(), "--report", report.toString());

            assertThat(report.resolve("de.html"))
                    .content()
                    .contains("<!doctype html>")
                    .doesNotContain("http");
            assertThat(report.resolve("en.json")).exists();
        }

        @Test
        void aBudgetThatIsNotMetAnswersOne() throws IOException {
            Path budget = Files.writeString(folder.resolve("budget"), "# none yet\n18.de=3\n");

            Ran ran = Ran.main("gate", "--texts", texts.toString(), "--budget", budget.toString());

            assertThat(ran.code()).isEqualTo(Main.FOUND);
            assertThat(ran.out()).contains("W 18.de may fall to 0 from 3");
        }

        @Test
        void overridesAreCheckedOverTheShippedTexts() throws IOException {
            Path layer = Files.createDirectories(folder.resolve("layer/es"));
            Files.writeString(layer.resolve("ui.properties"), "ui.action.save=Guardar ya\n");

            assertThat(Ran.main(
                                    "gate",
                                    "--overrides",
                                    "--texts",
                                    layer.getParent().toString())
                            .code())
                    .isEqualTo(Main.OK);
            Files.writeString(layer.resolve("ui.properties"), "ui.action.save=<b>Guardar</b>\n");
            assertThat(Ran.main(
                                    "gate",
                                    "--overrides",
                                    "--texts",
                                    layer.getParent().toString())
                            .code())
                    .isEqualTo(Main.FOUND);
        }
    }

    @Test
    void generateWritesTheTypedInterfaces() {
        Ran ran = Ran.main("generate", "--texts", texts.toString(), "--package", "a.b", "--out", folder.toString());

        assertThat(ran.code()).isEqualTo(Main.OK);
        assertThat(folder.resolve("a/b/ShopTexts.java")).content().contains("Text shopPets(String name, int count);");
        assertThat(folder.resolve("a/b/LocalShopTexts.java")).exists();
    }

    @Test
    void generateRefusesWhatCannotBeAMethodAndWritesNothing() throws IOException {
        write("en", ENGLISH.replace("#| param count int\n", ""));

        Ran ran = Ran.main("generate", "--texts", texts.toString(), "--package", "a.b", "--out", folder.toString());

        assertThat(ran.code()).isEqualTo(Main.FAILED);
        assertThat(ran.err()).contains("shop.pets: it declares [name] and uses [count, name]");
        assertThat(folder.resolve("a")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"formatjs", "parts", "xliff", "xliff12", "po"})
    void whatIsExportedIsReadBackAsItWas(String format) throws IOException {
        Path out = folder.resolve("out");
        Path back = folder.resolve("back");

        Ran exported = Ran.main(
                "export", "--format", format, "--texts", texts.toString(), "--language", "de", "--out", out.toString());
        String[] read;
        try (Stream<Path> files = Files.list(out.resolve("de"))) {
            read = Stream.concat(
                            Stream.of("read", "--format", format, "--out", back.toString()),
                            files.map(Path::toString).sorted())
                    .toArray(String[]::new);
        }
        Ran ran = Ran.main(read);

        assertThat(exported.out()).contains("1 languages, 3 messages");
        assertThat(ran.out()).contains("3 messages in ");
        assertThat(patterns(back, "de")).isEqualTo(patterns(texts, "de"));
    }

    private static String patterns(Path bundles, String language) {
        LanguageTag tag = LanguageTag.of(language);
        StringBuilder patterns = new StringBuilder();
        TextCatalog.of(BundleSource.directory(bundles), tag)
                .units()
                .forEach(unit -> patterns.append(unit.key() + "=" + unit.text() + "\n"));
        return patterns.toString();
    }

    @Test
    void aFileThatIsNotWhatItShouldBeIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("x.po"), "this is no catalogue");

        Ran ran = Ran.main(
                "read", "--format", "po", "--out", folder.resolve("back").toString(), file.toString());

        assertThat(ran.code()).isEqualTo(Main.FOUND);
        assertThat(ran.out()).contains("Refused");
        assertThat(folder.resolve("back")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shop.open | | de | Öffnen",
                "shop.pets | name=Ana;count=3 | de | Ana hat 3 Tiere.",
                "shop.total | total=1234.50 EUR | de | Summe 1.234,50\u00A0€",
                "shop.total | total=1234.50 EUR | en | Total €1,234.50"
            })
    void aMessageIsRenderedWithArgumentsOfItsDeclaredTypes(String key, String arguments, String locale, String text) {
        Stream<String> given = arguments == null ? Stream.of() : Stream.of(arguments.split(";", -1));

        Ran ran =
                Ran.main(Stream.concat(Stream.of("render", key, "--locale", locale, "--texts", texts.toString()), given)
                        .toArray(String[]::new));

        assertThat(ran).isEqualTo(new Ran(Main.OK, text + "\n", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"count=three", "total=12", "total=12 EURO", "count"})
    void anArgumentOfTheWrongTypeIsAMisuse(String argument) {
        String key = argument.startsWith("total") ? "shop.total" : "shop.pets";

        assertThat(Ran.main("render", key, argument, "--texts", texts.toString())
                        .code())
                .isEqualTo(Main.FAILED);
    }

    @Test
    void anUnknownKeyIsRenderedAsTheGenericTextAndAnswersOne() {
        Ran ran = Ran.main("render", "no.such.key", "--locale", "es");

        assertThat(ran.code()).isEqualTo(Main.FOUND);
        assertThat(ran.out()).doesNotContain("no.such.key");
    }

    @Test
    void whatNoPersonSignedIsListed() throws IOException {
        write(
                "de",
                GERMAN.replace("shop.open", "#| origin=human reviewed=yes source=00000000\nshop.open")
                        .replace("shop.total", "#| origin=machine reviewed=no source=00000000\nshop.total"));

        Ran ran = Ran.main("list", "--reviewed", "no", "--language", "de", "--texts", texts.toString());

        assertThat(ran.out())
                .isEqualTo("de\tshop.pets\tunknown\tnot reviewed\nde\tshop.total\tmachine\tnot reviewed\n"
                        + "2 of 3 messages in 1 languages\n");
        assertThat(Ran.main("list", "--origin", "human", "--texts", texts.toString())
                        .out())
                .contains("de\tshop.open\thuman\treviewed");
    }

    @Test
    void madeUpLanguagesAreWrittenAsBundles() {
        Ran ran = Ran.main(
                "pseudo",
                "--texts",
                texts.toString(),
                "--out",
                folder.resolve("pseudo").toString());

        assertThat(ran.code()).isEqualTo(Main.OK);
        assertThat(folder.resolve("pseudo/en-XA/shop.properties")).content().contains("shop.pets=", "{name}");
        assertThat(folder.resolve("pseudo/ar-XB/shop.properties")).exists();
    }

    private void write(String language, String lines) throws IOException {
        Files.createDirectories(texts.resolve(language));
        Files.writeString(texts.resolve(language + "/shop.properties"), lines);
    }
}
