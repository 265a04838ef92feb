package com.petmatch.i18n.exchange;

import com.petmatch.i18n.model.Pattern;
import com.petmatch.i18n.model.Placeholder;
import com.petmatch.i18n.plural.PluralCategory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads PO entries back into messages. */
final class PoUnits {

    private static final List<String> OWN_COMMENTS = List.of("note: ", "plural: ", "source: ", "written: ", "form ");

    private final PluralFormula formula;

    PoUnits(PluralFormula formula) {
        this.formula = formula;
    }

    TextUnit unit(PoEntry entry) throws FormatException {
        String key = entry.string("msgctxt");
        if (!Keys.isKey(key)) {
            throw new FormatException("bad-key", key);
        }
        boolean plural = entry.strings.containsKey("msgid_plural");
        String source = plural ? noted(entry, "source").orElse("") : entry.string("msgid");
        String text = plural ? plural(entry) : entry.string("msgstr");
        if (text.isEmpty()) {
            throw new FormatException("text-missing", "not translated");
        }
        List<String> lines = entry.comments.stream()
                .filter(comment -> OWN_COMMENTS.stream().noneMatch(comment::startsWith))
                .toList();
        return NoteLines.unit(
                        NoteLines.plain(entry.reference, key, source, text),
                        entry.comment("note").orElse(""),
                        lines)
                .signed(!entry.flags.contains(PoEntry.FUZZY));
    }

    private String plural(PoEntry entry) throws FormatException {
        String argument = entry.comment("plural").orElseThrow(() -> new FormatException("plural-argument-missing", ""));
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        for (PluralCategory category : PluralCategory.values()) {
            int form = formula.forms().indexOf(category);
            Optional<String> text = form >= 0
                    ? Optional.of(entry.string("msgstr[" + form + "]"))
                    : noted(entry, "form " + category.keyword());
            if (text.isPresent()) {
                patterns.put(PoWriter.key(category), pattern(text.get()));
            }
        }
        // A language whose whole numbers never reach "other" must still have it for fractions.
        if (!patterns.containsKey(PoWriter.key(PluralCategory.OTHER))) {
            throw new FormatException("missing-other", argument);
        }
        Placeholder selector = new Placeholder(argument, Placeholder.PLURAL, Map.of());
        return Mf1.textOf(new SingleChoice(selector, patterns).toModel(), noted(entry, "written"));
    }

    private static Pattern pattern(String text) throws FormatException {
        if (text.isEmpty()) {
            throw new FormatException("text-missing", "not translated");
        }
        return Mf1.pattern(text).orElseThrow(() -> new FormatException("syntax", text));
    }

    private static Optional<String> noted(PoEntry entry, String name) throws FormatException {
        Optional<String> quoted = entry.comment(name);
        return quoted.isPresent() ? Optional.of(PoString.read(quoted.get())) : Optional.empty();
    }
}
