package com.petmatch.i18n.exchange;

import com.petmatch.i18n.bundle.MessageOrigin;
import com.petmatch.i18n.model.MessageModel;
import com.petmatch.i18n.model.Pattern;
import com.petmatch.i18n.model.Placeholder;
import com.petmatch.i18n.model.Variant;
import com.petmatch.i18n.plural.PluralCategory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes messages as PO entries. */
final class PoWriter {

    private final PluralFormula formula;
    private final PluralFormula sourceFormula;

    PoWriter(PluralFormula formula, PluralFormula sourceFormula) {
        this.formula = formula;
        this.sourceFormula = sourceFormula;
    }

    PoEntry entry(TextUnit unit) {
        PoEntry entry = new PoEntry();
        if (!unit.notes().note().isEmpty()) {
            entry.comment("note", unit.notes().note());
        }
        entry.comments.addAll(NoteLines.of(unit));
        entry.reference = unit.area();
        MessageOrigin origin = unit.notes().origin();
        if (!origin.reviewed() && !origin.equals(MessageOrigin.UNKNOWN)) {
            entry.flags.add(PoEntry.FUZZY);
        }
        entry.strings.put("msgctxt", unit.key());
        Optional<SingleChoice> plural = plural(unit.text(), formula);
        Optional<SingleChoice> source = plural(unit.source(), sourceFormula);
        if (plural.isPresent() && source.isPresent()) {
            plural(entry, unit, plural.get(), source.get());
        } else {
            whole(entry, unit);
        }
        return entry;
    }

    private static void whole(PoEntry entry, TextUnit unit) {
        if (Mf1.model(unit.text()).filter(PoWriter::isPlain).isEmpty()) {
            entry.flags.add(PoEntry.ICU);
        }
        entry.strings.put("msgid", unit.source());
        entry.strings.put("msgstr", unit.text());
    }

    private void plural(PoEntry entry, TextUnit unit, SingleChoice plural, SingleChoice source) {
        entry.flags.add(PoEntry.ICU);
        entry.comment("plural", plural.selector().argument());
        entry.comment("source", PoString.quoted(unit.source()));
        if (!Mf1.textOf(ordered(plural).toModel(), Optional.empty()).equals(unit.text())) {
            entry.comment("written", PoString.quoted(unit.text()));
        }
        Map<String, Pattern> forms = new LinkedHashMap<>(ordered(plural).patterns());
        entry.strings.put(
                "msgid", Mf1.text(source.pattern(key(sourceFormula.forms().get(0)))));
        entry.strings.put("msgid_plural", Mf1.text(source.pattern(Variant.ANY)));
        for (int form = 0; form < formula.forms().size(); form++) {
            Pattern pattern = forms.remove(key(formula.forms().get(form)));
            entry.strings.put("msgstr[" + form + "]", pattern == null ? "" : Mf1.text(pattern));
        }
        forms.forEach((key, pattern) -> entry.comment(
                "form " + (key.equals(Variant.ANY) ? PluralCategory.OTHER.keyword() : key),
                PoString.quoted(Mf1.text(pattern))));
    }

    /** The choice in CLDR's order, {@code other} last, which is how it will be read back. */
    private static SingleChoice ordered(SingleChoice plural) {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        for (PluralCategory category : PluralCategory.values()) {
            Pattern pattern = plural.patterns().get(key(category));
            if (pattern != null) {
                patterns.put(key(category), pattern);
            }
        }
        return new SingleChoice(plural.selector(), patterns);
    }

    /** A message that is one plural with every form that whole numbers reach, none of them empty. */
    private static Optional<SingleChoice> plural(String text, PluralFormula formula) {
        return Mf1.model(text)
                .flatMap(SingleChoice::of)
                .filter(SingleChoice::isPurePlural)
                .filter(choice -> formula.forms().stream()
                        .allMatch(form -> choice.patterns().containsKey(key(form))))
                .filter(choice -> choice.patterns().values().stream()
                        .noneMatch(pattern -> pattern.parts().isEmpty()));
    }

    static String key(PluralCategory category) {
        return category == PluralCategory.OTHER ? Variant.ANY : category.keyword();
    }

    private static boolean isPlain(MessageModel model) {
        return model.selectors().isEmpty()
                && model.variants().get(0).pattern().parts().stream().noneMatch(part -> part instanceof Placeholder);
    }
}
