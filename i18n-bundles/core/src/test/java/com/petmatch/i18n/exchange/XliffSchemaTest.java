package com.petmatch.i18n.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.i18n.locale.LanguageTag;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.xml.sax.SAXException;

/**
 * What is exported as XLIFF 2.0 is valid by the OASIS schema of its namespace, {@code xliff_core_2.0.xsd} as Okapi's library has it
 * (the edition of the drafts of 2.1, whose core is that of 2.0).
 */
class XliffSchemaTest {

    private static final Schema CORE = schema();

    @TestFactory
    Stream<DynamicTest> everyShippedLanguageIsValid() {
        return Catalogs.shippedLanguages().stream()
                .map(language -> DynamicTest.dynamicTest(
                        language.toString(), () -> validate(exported(Catalogs.shipped(language)))));
    }

    @Test
    void aCatalogOfNothingIsValid() throws SAXException, IOException {
        LanguageTag english = LanguageTag.of("en");

        validate(exported(new TextCatalog(english, english, List.of())));
    }

    @Test
    void theSchemaRefusesWhatIsNone() {
        String valid = exported(Catalogs.of("es", "#: Greets.\n", "Hello", "Hola"));

        assertRefused(valid.replace(" srcLang=\"en\"", ""), "srcLang");
        assertRefused(valid.replace("state=\"initial\"", "state=\"draft\""), "draft");
        assertRefused(valid.replace("<unit id=\"demo.text\"", "<unit"), "id");
        assertRefused(valid.replace("<source>Hello</source>", ""), "source");
    }

    private static void assertRefused(String xml, String about) {
        assertThatThrownBy(() -> validate(xml)).isInstanceOf(SAXException.class).hasMessageContaining(about);
    }

    private static String exported(TextCatalog catalog) {
        Exported exported = Xliff.version20().export(catalog);
        assertThat(exported.inexpressible()).isEmpty();
        return Catalogs.text(exported, catalog.language() + ".xlf");
    }

    private static void validate(String xml) throws SAXException, IOException {
        CORE.newValidator().validate(new StreamSource(new StringReader(xml)));
    }

    private static Schema schema() {
        URL core = XliffSchemaTest.class.getResource("/net/sf/okapi/lib/xliff2/xliff_core_2.0.xsd");
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file,jar:file");
            return factory.newSchema(Objects.requireNonNull(core));
        } catch (SAXException e) {
            throw new IllegalStateException("The schema is in a jar of the tests", e);
        }
    }
}
