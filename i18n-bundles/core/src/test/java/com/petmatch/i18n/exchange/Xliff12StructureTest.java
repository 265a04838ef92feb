package com.petmatch.i18n.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What is exported as XLIFF 1.2 has the structure that the OASIS standard of 1 February 2008 asks for, section 2.2 (elements and
 * what they contain, in their order) and 2.3 (attributes that are required, and the values of those with a list), as far as we
 * write them. Its schema is in no artifact at hand, so the rules are written here.
 */
class Xliff12StructureTest {

    private static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2";
    private static final Set<String> STATES = Set.of(
            "final",
            "needs-adaptation",
            "needs-l10n",
            "needs-review-adaptation",
            "needs-review-l10n",
            "needs-review-translation",
            "needs-translation",
            "new",
            "signed-off",
            "translated");

    @TestFactory
    Stream<DynamicTest> everyShippedLanguageHasTheStructure() {
        return Catalogs.shippedLanguages().stream()
                .map(language -> DynamicTest.dynamicTest(
                        language.toString(),
                        () -> assertThat(problems(Catalogs.shipped(language))).isEmpty()));
    }

    @Test
    void aCatalogOfNothingHasIt() {
        TextCatalog some = Catalogs.of("es", "", "Hello", "Hola");

        assertThat(problems(new TextCatalog(some.sourceLanguage(), some.language(), List.of())))
                .isEmpty();
    }

    @Test
    void whatIsNotSoIsNamed() {
        String valid = text(Catalogs.of("es", "#: Greets.\n", "Hello", "Hola"));

        assertThat(problems(valid.replace(" datatype=\"plaintext\"", ""))).containsExactly("file without datatype");
        assertThat(problems(valid.replace("needs-review-translation", "draft")))
                .containsExactly("target of state draft");
        assertThat(problems(valid.replace("<source>Hello</source>", "")))
                .containsExactly("trans-unit of [target, note, note]");
        assertThat(problems(valid.replace(
                        "</trans-unit>", "</trans-unit><trans-unit id=\"demo.text\"><source/></trans-unit>")))
                .containsExactly("id demo.text twice");
    }

    private static List<String> problems(TextCatalog catalog) {
        return problems(text(catalog));
    }

    private static String text(TextCatalog catalog) {
        return Catalogs.text(Xliff.version12().export(catalog), catalog.language() + ".xlf");
    }

    private static List<String> problems(String xml) {
        List<String> problems = new ArrayList<>();
        Element root = document(xml).getDocumentElement();
        has(root, problems, "version");
        contains(root, "(file )+", problems);
        for (Element file : children(root)) {
            has(file, problems, "original", "source-language", "target-language", "datatype");
            contains(file, "(header )?body ", problems);
            Set<String> ids = new HashSet<>();
            for (Element body : children(file)) {
                contains(body, "(trans-unit )*", problems);
                children(body).forEach(unit -> unit(unit, ids, problems));
            }
        }
        return problems;
    }

    // The id is unique in its file; notes come last.
    private static void unit(Element unit, Set<String> ids, List<String> problems) {
        has(unit, problems, "id");
        contains(unit, "source (target )?(note )*", problems);
        if (!ids.add(unit.getAttribute("id"))) {
            problems.add("id " + unit.getAttribute("id") + " twice");
        }
        for (Element part : children(unit)) {
            contains(part, "", problems);
            String state = part.getAttribute("state");
            if (!state.isEmpty() && !STATES.contains(state)) {
                problems.add(part.getLocalName() + " of state " + state);
            }
        }
    }

    private static void has(Element element, List<String> problems, String... attributes) {
        for (String attribute : attributes) {
            if (element.getAttribute(attribute).isEmpty()) {
                problems.add(element.getLocalName() + " without " + attribute);
            }
        }
    }

    private static void contains(Element element, String order, List<String> problems) {
        List<String> names =
                children(element).stream().map(Element::getLocalName).toList();
        String written = names.stream().map(name -> name + " ").collect(Collectors.joining());
        if (!NAMESPACE.equals(element.getNamespaceURI()) || !written.matches(order)) {
            problems.add(element.getLocalName() + " of " + names);
        }
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.add(inner);
            }
        }
        return children;
    }

    private static Document document(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(xml, e);
        }
    }
}
