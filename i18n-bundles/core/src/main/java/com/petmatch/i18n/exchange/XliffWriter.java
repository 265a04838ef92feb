package com.petmatch.i18n.exchange;

import com.petmatch.i18n.bundle.MessageOrigin;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a catalog as XLIFF. */
final class XliffWriter {

    private static final String DIRECTIVE = "directive";
    private static final String NOTE = "note";
    /** Both versions ask for a file, and 2.0 for something in it, even if there is nothing to translate. */
    private static final String NOTHING = "nothing";

    private final XMLStreamWriter xml;
    private final XliffVersion version;
    private final TextCatalog catalog;

    private XliffWriter(XMLStreamWriter xml, XliffVersion version, TextCatalog catalog) {
        this.xml = xml;
        this.version = version;
        this.catalog = catalog;
    }

    static String write(TextCatalog catalog, XliffVersion version) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new XliffWriter(xml, version, catalog).document();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A text in memory cannot fail to be written", e);
        }
        return out.append('\n').toString();
    }

    private void document() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeStartElement("xliff");
        xml.writeDefaultNamespace(version.namespace);
        xml.writeAttribute("version", version.number);
        if (version == XliffVersion.V2_0) {
            languages("srcLang", "trgLang");
        }
        Map<String, List<TextUnit>> areas = new LinkedHashMap<>();
        catalog.units()
                .forEach(unit -> areas.computeIfAbsent(unit.area(), area -> new ArrayList<>())
                        .add(unit));
        if (areas.isEmpty()) {
            areas.put(NOTHING, List.of());
        }
        for (Map.Entry<String, List<TextUnit>> area : areas.entrySet()) {
            file(area.getKey(), area.getValue());
        }
        line(0);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void languages(String source, String target) throws XMLStreamException {
        xml.writeAttribute(source, catalog.sourceLanguage().toString());
        xml.writeAttribute(target, catalog.language().toString());
    }

    private void file(String area, List<TextUnit> units) throws XMLStreamException {
        start(1, "file");
        if (version == XliffVersion.V2_0) {
            xml.writeAttribute("id", area);
        } else {
            xml.writeAttribute("original", area);
            languages("source-language", "target-language");
            xml.writeAttribute("datatype", "plaintext");
            start(2, "body");
        }
        for (TextUnit unit : units) {
            unit(unit);
        }
        if (version == XliffVersion.V2_0 && units.isEmpty()) {
            start(2, "group");
            xml.writeAttribute("id", area);
            xml.writeEndElement();
        }
        if (version == XliffVersion.V1_2) {
            end(2);
        }
        end(1);
    }

    private void unit(TextUnit unit) throws XMLStreamException {
        start(3, version.unit);
        xml.writeAttribute("id", unit.key());
        xml.writeAttribute("xml:space", "preserve");
        String state = state(unit.notes().origin());
        if (version == XliffVersion.V2_0) {
            notes(unit);
            start(4, "segment");
            state(state);
            element(5, "source", unit.source());
            start(5, "target");
            text(unit.text());
            xml.writeEndElement();
            end(4);
        } else {
            element(4, "source", unit.source());
            start(4, "target");
            state(state);
            text(unit.text());
            xml.writeEndElement();
            notes(unit);
        }
        end(3);
    }

    private void state(String state) throws XMLStreamException {
        if (!state.isEmpty()) {
            xml.writeAttribute("state", state);
        }
    }

    private String state(MessageOrigin origin) {
        if (origin.equals(MessageOrigin.UNKNOWN)) {
            return "";
        }
        return origin.reviewed() ? version.signed : version.unsigned;
    }

    private void notes(TextUnit unit) throws XMLStreamException {
        List<String> directives = NoteLines.of(unit);
        String note = unit.notes().note();
        boolean none = directives.isEmpty() && note.isEmpty();
        boolean wrapped = version == XliffVersion.V2_0 && !none;
        if (wrapped) {
            start(4, "notes");
        }
        if (!note.isEmpty()) {
            note(NOTE, note);
        }
        for (String directive : directives) {
            note(DIRECTIVE, directive);
        }
        if (wrapped) {
            end(4);
        }
    }

    private void note(String kind, String text) throws XMLStreamException {
        start(version == XliffVersion.V2_0 ? 5 : 4, NOTE);
        xml.writeAttribute(version.noteKind, kind);
        text(text);
        xml.writeEndElement();
    }

    private void element(int depth, String name, String text) throws XMLStreamException {
        start(depth, name);
        text(text);
        xml.writeEndElement();
    }

    // A carriage return as it is would be read back as a line feed.
    private void text(String text) throws XMLStreamException {
        int start = 0;
        int at = text.indexOf('\r');
        while (at >= 0) {
            xml.writeCharacters(text.substring(start, at));
            xml.writeEntityRef("#xD");
            start = at + 1;
            at = text.indexOf('\r', start);
        }
        xml.writeCharacters(text.substring(start));
    }

    private void start(int depth, String name) throws XMLStreamException {
        line(depth);
        xml.writeStartElement(name);
    }

    private void end(int depth) throws XMLStreamException {
        line(depth);
        xml.writeEndElement();
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
