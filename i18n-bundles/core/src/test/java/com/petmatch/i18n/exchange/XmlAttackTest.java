package com.petmatch.i18n.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** XLIFF from outside cannot read files, reach the network, or grow. */
@Tag("row-XmlAttack")
class XmlAttackTest {

    private static final String UNIT = """
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="es">
            <file id="demo"><unit id="demo.text"><segment><source>a</source><target>%s</target></segment></unit></file></xliff>
            """;

    @TempDir
    Path folder;

    @Test
    void refusesAnExternalEntity() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret words");
        String attack =
                "<!DOCTYPE xliff [<!ENTITY file SYSTEM \"" + secret.toUri() + "\">]>" + UNIT.formatted("&file;");

        ReadOutcome outcome = read(attack);

        assertThat(Catalogs.refusal(outcome)).isEqualTo("xml-doctype");
        assertThat(outcome.toString()).doesNotContain("secret words");
    }

    @Test
    void refusesEntitiesThatGrow() {
        StringBuilder attack = new StringBuilder("<!DOCTYPE xliff [<!ENTITY a0 \"ha\">");
        for (int level = 1; level < 30; level++) {
            attack.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(level, level - 1, level - 1));
        }
        attack.append("]>").append(UNIT.formatted("&a29;"));

        assertThat(Catalogs.refusal(read(attack.toString()))).isEqualTo("xml-doctype");
    }

    @Test
    void refusesAnExternalDocumentType() {
        String attack = "<!DOCTYPE xliff SYSTEM \"http://127.0.0.1:1/evil.dtd\">" + UNIT.formatted("b");

        assertThat(Catalogs.refusal(read(attack))).isEqualTo("xml-doctype");
    }

    @Test
    void refusesAnEntityNobodyDeclared() {
        assertThat(Catalogs.refusal(read(UNIT.formatted("&whatever;")))).startsWith("xml-");
    }

    @Test
    void refusesFilesOverTheLimitWithoutReadingThemWhole() throws IOException {
        Path claim = folder.resolve("es.xlf");
        try (RandomAccessFile file = new RandomAccessFile(claim.toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        ExchangeFiles files = ExchangeFiles.read(List.of(claim));

        assertThat(files.bytes("es.xlf")).hasSize(ExchangeFiles.MAX_BYTES + 1);
        assertThat(Catalogs.refusal(Xliff.version20().read(files))).isEqualTo("file-too-large");
    }

    @Test
    void refusesElementsNestedWithoutEnd() {
        String deep = "<g>".repeat(100_000);

        assertThat(Catalogs.refusal(read(UNIT.formatted(deep)))).isEqualTo("xml-depth");
    }

    @Test
    void refusesOtherVocabularies() {
        assertThat(Catalogs.refusal(read("<html/>"))).isEqualTo("not-xliff-2.0");
        assertThat(Catalogs.refusal(Xliff.version12().read(Catalogs.file("es.xlf", UNIT.formatted("b")))))
                .isEqualTo("not-xliff-1.2");
    }

    @Test
    void readsTheSameFileWithoutTheAttack() {
        assertThat(Catalogs.read(read(UNIT.formatted("b &amp; &#x63;")))
                        .catalog()
                        .units())
                .extracting(TextUnit::text)
                .containsExactly("b & c");
    }

    private static ReadOutcome read(String xml) {
        return Xliff.version20().read(Catalogs.file("es.xlf", xml));
    }
}
