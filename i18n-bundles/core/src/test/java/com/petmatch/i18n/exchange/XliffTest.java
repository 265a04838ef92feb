package com.petmatch.i18n.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.bundle.MessageOrigin;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A unit a message with what a translator needs; the state says whether a person signed it. */
class XliffTest {

    private static final TextCatalog CATALOG =
            Catalogs.of("es", "#: Greets.\n#| param name String\n", "Hello {name}", "Hola {name}");

    @Test
    void version20HasOneUnitAMessage() {
        assertThat(Catalogs.text(Xliff.version20().export(CATALOG), "es.xlf")).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="es">
                          <file id="demo">
                              <unit id="demo.text" xml:space="preserve">
                                <notes>
                                  <note category="note">Greets.</note>
                                  <note category="directive">param name String</note>
                                  <note category="directive">origin=machine reviewed=no source=12345678</note>
                                </notes>
                                <segment state="initial">
                                  <source>Hello {name}</source>
                                  <target>Hola {name}</target>
                                </segment>
                              </unit>
                          </file>
                        </xliff>
                        """);
    }

    @Test
    void version12HasOneTransUnitAMessage() {
        assertThat(Catalogs.text(Xliff.version12().export(CATALOG), "es.xlf"))
                .contains(
                        "<file original=\"demo\" source-language=\"en\" target-language=\"es\" datatype=\"plaintext\">")
                .contains("<trans-unit id=\"demo.text\" xml:space=\"preserve\">")
                .contains("<target state=\"needs-review-translation\">Hola {name}</target>")
                .contains("<note from=\"note\">Greets.</note>");
    }

    @Test
    void aStateOfReviewedSignsTheTextForTheSourceBesideIt() {
        MessageOrigin signed = new MessageOrigin("machine", true, MessageOrigin.hash("Hello {name}"));

        assertThat(originAfter(Xliff.version20(), "initial", "reviewed")).isEqualTo(signed);
        assertThat(originAfter(Xliff.version20(), "initial", "final")).isEqualTo(signed);
        assertThat(originAfter(Xliff.version12(), "needs-review-translation", "signed-off"))
                .isEqualTo(signed);
    }

    @Test
    void aStateThatIsNotASignLeavesTheOriginAlone() {
        assertThat(originAfter(Xliff.version20(), "initial", "translated"))
                .isEqualTo(new MessageOrigin("machine", false, "12345678"));
    }

    @Test
    void unitsWithoutTranslationOrWithInlineElementsAreNamed() {
        String text = Catalogs.text(Xliff.version20().export(CATALOG), "es.xlf");

        assertThat(reasons(text.replace("<target>Hola {name}</target>", ""))).isEqualTo("text-missing");
        assertThat(reasons(text.replace("Hola {name}", ""))).isEqualTo("text-missing");
        assertThat(reasons(text.replace("Hola ", "Hola <ph id=\"1\"/>"))).isEqualTo("inline-element");
        assertThat(reasons(text.replace("demo.text", "demo text"))).isEqualTo("bad-key");
        assertThat(reasons(text.replace("param name String", "param name Text")))
                .isEqualTo("unknown-directive");
    }

    @Test
    void segmentsThatAToolSplitAreJoined() {
        String text = Catalogs.text(Xliff.version20().export(CATALOG), "es.xlf")
                .replace(
                        "<target>Hola {name}</target>",
                        "<target>Hola </target></segment><segment state=\"initial\"><source/><target>{name}</target>");

        assertThat(Catalogs.read(Xliff.version20().read(Catalogs.file("es.xlf", text)))
                        .catalog())
                .isEqualTo(CATALOG);
    }

    @Test
    void notesThatATranslatorAddedAreNotTakenForOurs() {
        String text = Catalogs.text(Xliff.version20().export(CATALOG), "es.xlf")
                .replace("</notes>", "<note category=\"question\">Who?</note></notes>");

        assertThat(Catalogs.read(Xliff.version20().read(Catalogs.file("es.xlf", text)))
                        .catalog())
                .isEqualTo(CATALOG);
    }

    @Test
    void charactersThatXmlCannotHoldAreReported() {
        Exported exported = Xliff.version20().export(Catalogs.english("", "bell \\u0007"));

        assertThat(exported.inexpressible()).extracting(Inexpressible::reason).containsExactly("xml-character");
        assertThat(Catalogs.read(Xliff.version20().read(exported.files()))
                        .catalog()
                        .units())
                .isEmpty();
    }

    @Test
    void aCatalogOfNothingReturns() {
        TextCatalog nothing = new TextCatalog(CATALOG.sourceLanguage(), CATALOG.language(), List.of());

        for (Xliff format : List.of(Xliff.version20(), Xliff.version12())) {
            assertThat(Catalogs.read(format.read(format.export(nothing).files()))
                            .catalog())
                    .isEqualTo(nothing);
        }
    }

    @Test
    void anEmptyTranslationIsReported() {
        assertThat(Xliff.version20().export(Catalogs.of("es", "", "Hello", "")).inexpressible())
                .extracting(Inexpressible::reason)
                .containsExactly("empty-text");
    }

    private static MessageOrigin originAfter(Xliff format, String before, String after) {
        String text = Catalogs.text(format.export(CATALOG), "es.xlf")
                .replace("state=\"" + before + "\"", "state=\"" + after + "\"");
        return Catalogs.read(format.read(Catalogs.file("es.xlf", text)))
                .catalog()
                .units()
                .get(0)
                .notes()
                .origin();
    }

    private static String reasons(String text) {
        ReadOutcome.Read read = Catalogs.read(Xliff.version20().read(Catalogs.file("es.xlf", text)));
        assertThat(read.catalog().units()).isEmpty();
        assertThat(read.inexpressible()).hasSize(1);
        return read.inexpressible().get(0).reason();
    }
}
