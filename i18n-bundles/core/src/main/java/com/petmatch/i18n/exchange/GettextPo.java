package com.petmatch.i18n.exchange;

import com.petmatch.i18n.locale.LanguageTag;
import java.util.ArrayList;
import java.util.List;

/**
 * A gettext PO file, {@code <tag>.po}, that {@code msgfmt --check} accepts: the key as {@code msgctxt}, the source as
 * {@code msgid}, what no person signed as {@code fuzzy}.
 *
 * <p>A message that is one plural becomes {@code msgstr[n]}, chosen over whole numbers by the language's CLDR rules; forms that only
 * fractions reach travel in a comment. Every other message with arguments is one MessageFormat text flagged
 * {@code icu-message-format}. Taking {@code fuzzy} away signs a text.
 *
 * <p>Not expressible: an empty text, which in PO means none. Immutable and safe for concurrent use.
 */
public final class GettextPo implements ExchangeFormat {

    private static final String LANGUAGE = "Language: ";
    private static final String SOURCE = "X-Source-Language: ";

    /** The format; every instance is the same. */
    public GettextPo() {}

    @Override
    public Exported export(TextCatalog catalog) {
        PluralFormula formula = PluralFormula.of(catalog.language());
        PluralFormula sourceFormula = PluralFormula.of(catalog.sourceLanguage());
        StringBuilder out = new StringBuilder(header(catalog, formula));
        List<Inexpressible> inexpressible = new ArrayList<>();
        for (TextUnit unit : catalog.units()) {
            if (unit.text().isEmpty()) {
                inexpressible.add(new Inexpressible(unit.key(), "empty-text", "PO takes it for untranslated"));
            } else {
                out.append('\n');
                new PoWriter(formula, sourceFormula).entry(unit).appendTo(out);
            }
        }
        return new Exported(ExchangeFiles.ofText(catalog.language() + ".po", out.toString()), inexpressible);
    }

    @Override
    public ReadOutcome read(ExchangeFiles files) {
        try {
            List<PoEntry> entries = PoReader.read(files.text(files.only(".po")));
            if (entries.isEmpty() || !entries.get(0).isHeader()) {
                throw new FormatException("po-header", "no header entry");
            }
            String header = entries.get(0).string("msgstr");
            LanguageTag language = Languages.read(field(header, LANGUAGE));
            LanguageTag source = Languages.read(field(header, SOURCE));
            return read(source, language, entries.subList(1, entries.size()));
        } catch (FormatException e) {
            return new ReadOutcome.Refused(e.code(), e.detail());
        }
    }

    private static ReadOutcome read(LanguageTag source, LanguageTag language, List<PoEntry> entries) {
        PoUnits reader = new PoUnits(PluralFormula.of(language));
        List<TextUnit> units = new ArrayList<>();
        List<Inexpressible> inexpressible = new ArrayList<>();
        for (PoEntry entry : entries) {
            try {
                units.add(reader.unit(entry));
            } catch (FormatException e) {
                inexpressible.add(new Inexpressible(entry.string("msgctxt"), e.code(), e.detail()));
            }
        }
        return new ReadOutcome.Read(new TextCatalog(source, language, units), inexpressible);
    }

    private static String header(TextCatalog catalog, PluralFormula formula) {
        PoEntry header = new PoEntry();
        header.strings.put("msgid", "");
        header.strings.put(
                "msgstr",
                "Project-Id-Version: texts\n"
                        + "PO-Revision-Date: \n"
                        + "Last-Translator: \n"
                        + "Language-Team: \n"
                        + LANGUAGE + catalog.language().toString().replace('-', '_') + "\n"
                        + "MIME-Version: 1.0\n"
                        + "Content-Type: text/plain; charset=UTF-8\n"
                        + "Content-Transfer-Encoding: 8bit\n"
                        + "Plural-Forms: " + formula.header() + "\n"
                        + SOURCE + catalog.sourceLanguage() + "\n");
        StringBuilder out = new StringBuilder();
        header.appendTo(out);
        return out.toString();
    }

    private static String field(String header, String name) {
        return header.lines()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).strip())
                .findFirst()
                .orElse("");
    }
}
