package com.petmatch.i18n.exchange;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * XLIFF, {@code <tag>.xlf}, version 2.0 or 1.2: a file element an area, a unit a message with its key as id, the source, the text as
 * MessageFormat, notes and the state.
 *
 * <p>What no person signed has the state {@code initial} (1.2: {@code needs-review-translation}); setting {@code reviewed} or
 * {@code final} (1.2: {@code signed-off}) signs it. Files with a document type are refused unread, so neither external nor growing
 * entities exist; at most 16 MiB.
 *
 * <p>Not expressible: characters that XML 1.0 cannot hold, and an empty text, which tools take for none. Immutable and safe for concurrent use.
 */
public final class Xliff implements ExchangeFormat {

    private final XliffVersion version;

    private Xliff(XliffVersion version) {
        this.version = version;
    }

    public static Xliff version20() {
        return new Xliff(XliffVersion.V2_0);
    }

    public static Xliff version12() {
        return new Xliff(XliffVersion.V1_2);
    }

    @Override
    public Exported export(TextCatalog catalog) {
        List<TextUnit> units = new ArrayList<>();
        List<Inexpressible> inexpressible = new ArrayList<>();
        for (TextUnit unit : catalog.units()) {
            if (!texts(unit).stream().allMatch(SafeXml::isXml)) {
                inexpressible.add(new Inexpressible(unit.key(), "xml-character", "XML has no such character"));
            } else if (unit.text().isEmpty() && !unit.source().isEmpty()) {
                inexpressible.add(new Inexpressible(unit.key(), "empty-text", "tools take it for untranslated"));
            } else {
                units.add(unit);
            }
        }
        TextCatalog written = new TextCatalog(catalog.sourceLanguage(), catalog.language(), units);
        String text = XliffWriter.write(written, version);
        return new Exported(ExchangeFiles.ofText(catalog.language() + ".xlf", text), inexpressible);
    }

    @Override
    public ReadOutcome read(ExchangeFiles files) {
        try {
            return new XliffReader(SafeXml.reader(files.bounded(files.only(".xlf"))), version).read();
        } catch (FormatException e) {
            return new ReadOutcome.Refused(e.code(), e.detail());
        } catch (XMLStreamException e) {
            return new ReadOutcome.Refused("xml-syntax", String.valueOf(e.getMessage()));
        }
    }

    private static List<String> texts(TextUnit unit) {
        List<String> texts =
                new ArrayList<>(List.of(unit.source(), unit.text(), unit.notes().note()));
        texts.addAll(NoteLines.of(unit));
        return texts;
    }
}
