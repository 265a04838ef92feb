package com.petmatch.i18n.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XLIFF element by element; what other tools add is passed over. */
final class XliffReader {

    private static final int MAX_DEPTH = 32;

    private final XMLStreamReader xml;
    private final XliffVersion version;
    private final List<TextUnit> units = new ArrayList<>();
    private final List<Inexpressible> problems = new ArrayList<>();
    private String sourceLanguage = "";
    private String targetLanguage = "";
    private String area = "";
    private int depth;
    private @Nullable Draft draft;

    XliffReader(XMLStreamReader xml, XliffVersion version) {
        this.xml = xml;
        this.version = version;
    }

    ReadOutcome read() throws XMLStreamException, FormatException {
        while (xml.hasNext()) {
            switch (next()) {
                case XMLStreamConstants.DTD -> throw new FormatException("xml-doctype", place());
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new FormatException("xml-entity", place());
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
                default -> {}
            }
        }
        TextCatalog catalog = new TextCatalog(Languages.read(sourceLanguage), Languages.read(targetLanguage), units);
        return new ReadOutcome.Read(catalog, problems);
    }

    // The JDK's parser has no words for some of the errors that it finds in a document type.
    private int next() throws XMLStreamException {
        try {
            return xml.next();
        } catch (MissingResourceException e) {
            throw new XMLStreamException("Expected no document type, got a broken one", e);
        }
    }

    private void start(String name) throws FormatException {
        if (++depth > MAX_DEPTH) {
            throw new FormatException("xml-depth", place());
        }
        if (depth == 1 && (!name.equals("xliff") || !version.namespace.equals(xml.getNamespaceURI()))) {
            throw new FormatException("not-xliff-" + version.number, place());
        }
        if (name.equals("xliff")) {
            languages("srcLang", "trgLang");
        } else if (name.equals("file")) {
            area = attribute(version == XliffVersion.V2_0 ? "id" : "original");
            languages("source-language", "target-language");
        } else if (name.equals(version.unit)) {
            draft = new Draft(attribute("id"));
        } else if (draft != null) {
            inside(draft, name);
        }
    }

    private void languages(String source, String target) {
        sourceLanguage = sourceLanguage.isEmpty() ? attribute(source) : sourceLanguage;
        targetLanguage = targetLanguage.isEmpty() ? attribute(target) : targetLanguage;
    }

    private void inside(Draft unit, String name) {
        switch (name) {
            case "source" -> unit.into = unit.source;
            case "target" -> {
                unit.into = unit.target;
                unit.translated = true;
                unit.state(attribute("state"));
            }
            case "segment" -> unit.state(attribute("state"));
            case "note" -> unit.note(attribute(version.noteKind));
            default -> unit.inline |= unit.into != null;
        }
    }

    private void end(String name) {
        depth--;
        Draft unit = draft;
        if (unit == null) {
            return;
        }
        if (name.equals("source") || name.equals("target") || name.equals("note")) {
            unit.into = null;
        } else if (name.equals(version.unit)) {
            draft = null;
            try {
                units.add(unit.finished(area, version));
            } catch (FormatException e) {
                problems.add(new Inexpressible(unit.key, e.code(), e.detail()));
            }
        }
    }

    private void text() {
        Draft unit = draft;
        if (unit != null && unit.into != null) {
            unit.into.append(xml.getText());
        }
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private String place() {
        return "line " + xml.getLocation().getLineNumber();
    }

    /** A unit while it is read. */
    private static final class Draft {

        private final String key;
        private final StringBuilder source = new StringBuilder();
        private final StringBuilder target = new StringBuilder();
        private final StringBuilder note = new StringBuilder();
        private final List<StringBuilder> directives = new ArrayList<>();
        private @Nullable StringBuilder into;
        private String state = "";
        private boolean translated;
        private boolean inline;

        Draft(String key) {
            this.key = key;
        }

        void state(String said) {
            state = said.isEmpty() ? state : said;
        }

        // Notes that a tool or translator added stay in the file: they are not about the message's source.
        void note(String kind) {
            StringBuilder text = kind.equals("note") ? note : new StringBuilder();
            if (kind.equals("directive")) {
                directives.add(text);
            }
            into = text;
        }

        TextUnit finished(String area, XliffVersion version) throws FormatException {
            if (!Keys.isKey(key)) {
                throw new FormatException("bad-key", key);
            }
            if (inline) {
                throw new FormatException("inline-element", "a message is text alone");
            }
            if (!translated || (target.isEmpty() && !source.isEmpty())) {
                throw new FormatException("text-missing", "not translated");
            }
            List<String> lines =
                    directives.stream().map(StringBuilder::toString).toList();
            return NoteLines.unit(
                            NoteLines.plain(area, key, source.toString(), target.toString()), note.toString(), lines)
                    .signed(version.isSigned(state));
        }
    }
}
