package com.petmatch.i18n.exchange;

import com.petmatch.i18n.exchange.JsonValue.JsonText;
import com.petmatch.i18n.icu.IcuSyntax;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.model.MessageModel;
import com.petmatch.i18n.model.Pattern;
import com.petmatch.i18n.model.Placeholder;
import com.petmatch.i18n.model.Variant;
import com.petmatch.i18n.plural.PluralCategory;
import com.petmatch.i18n.plural.PluralRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** i18next JSON version 4: suffixes for plural forms, ranks and one select, arguments in double braces. */
final class I18nextDialect implements JsonDialect {

    private static final String OTHER = PluralCategory.OTHER.keyword();
    private static final String ZERO = PluralCategory.ZERO.keyword();
    private static final String ORDINAL_PREFIX = "ordinal_";

    @Override
    public EncodedMessage encode(TextUnit unit, LanguageTag language) throws FormatException {
        MessageModel model = Mf1.model(unit.text()).orElseThrow(() -> new FormatException("syntax", unit.text()));
        if (model.selectors().size() > 1) {
            throw new FormatException("two-selectors", model.selectors().toString());
        }
        Optional<SingleChoice> choice = SingleChoice.of(model);
        I18nextWriter writer = new I18nextWriter(unit.notes(), choice);
        return choice.isPresent()
                ? encode(choice.get(), writer, language)
                : writer.finished(Map.of("", writer.text(model.variants().get(0).pattern())), "");
    }

    private static EncodedMessage encode(SingleChoice choice, I18nextWriter writer, LanguageTag language)
            throws FormatException {
        Placeholder selector = choice.selector();
        if (selector.offset() != 0) {
            throw new FormatException("offset", selector.argument());
        }
        Map<String, JsonValue> values = new LinkedHashMap<>();
        for (Map.Entry<String, Pattern> row : choice.patterns().entrySet()) {
            values.put(suffix(row.getKey(), selector, language), writer.text(row.getValue()));
        }
        return writer.finished(values, selector.function() + " " + selector.argument());
    }

    @Override
    public String decode(EncodedMessage message, LanguageTag language) throws FormatException {
        I18nextReader reader = new I18nextReader(message.placeholders());
        if (message.choice().isEmpty()) {
            return IcuSyntax.print(MessageModel.of(reader.pattern(only(message))));
        }
        String[] cells = message.choice().split(" ", -1);
        if (cells.length != 2) {
            throw new FormatException("bad-choice", message.choice());
        }
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        for (Map.Entry<String, JsonValue> value : message.values().entrySet()) {
            patterns.put(key(value.getKey(), cells[0], language), reader.pattern(value.getValue()));
        }
        if (!patterns.containsKey(Variant.ANY)) {
            throw new FormatException("missing-other", message.choice());
        }
        Placeholder selector = new Placeholder(cells[1], cells[0], Map.of());
        return IcuSyntax.print(new SingleChoice(selector, patterns).toModel());
    }

    private static String suffix(String key, Placeholder selector, LanguageTag language) throws FormatException {
        if (selector.function().equals(Placeholder.SELECT)) {
            return key.equals(Variant.ANY) ? "" : key;
        }
        boolean ordinal = selector.function().equals(Placeholder.ORDINAL);
        if (SingleChoice.isExact(key)) {
            if (ordinal || !key.equals("0") || hasZero(language)) {
                throw new FormatException("exact-number", "=" + key);
            }
            return ZERO;
        }
        return (ordinal ? ORDINAL_PREFIX : "") + (key.equals(Variant.ANY) ? OTHER : key);
    }

    // i18next takes _zero for the number 0 in every language; only where CLDR has that form it is a form of ours.
    private static String key(String suffix, String function, LanguageTag language) throws FormatException {
        if (function.equals(Placeholder.SELECT)) {
            return suffix.isEmpty() ? Variant.ANY : suffix;
        }
        String form = suffix.startsWith(ORDINAL_PREFIX) ? suffix.substring(ORDINAL_PREFIX.length()) : suffix;
        if (PluralCategory.of(form).isEmpty()) {
            throw new FormatException("unknown-category", suffix);
        }
        if (function.equals(Placeholder.PLURAL) && form.equals(ZERO) && !hasZero(language)) {
            return "0";
        }
        return form.equals(OTHER) ? Variant.ANY : form;
    }

    private static boolean hasZero(LanguageTag language) {
        return PluralRules.cardinal(language).categories().contains(PluralCategory.ZERO);
    }

    private static JsonValue only(EncodedMessage message) throws FormatException {
        if (!(message.values().get("") instanceof JsonText text)
                || message.values().size() > 1) {
            throw new FormatException(
                    "not-a-text", List.copyOf(message.values().keySet()).toString());
        }
        return text;
    }
}
