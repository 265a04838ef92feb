package com.petmatch.i18n.exchange;

import com.petmatch.i18n.bundle.MessageNotes;
import com.petmatch.i18n.bundle.Parameter;
import com.petmatch.i18n.bundle.ParameterType;
import com.petmatch.i18n.exchange.JsonValue.JsonText;
import com.petmatch.i18n.model.Part;
import com.petmatch.i18n.model.Part.TextRun;
import com.petmatch.i18n.model.Pattern;
import com.petmatch.i18n.model.Placeholder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the texts of one message for i18next and keeps what stands for which argument. */
final class I18nextWriter {

    private static final String COUNT = "count";
    private static final String CONTEXT = "context";
    // Options of t(), and those of Intl, which i18next would hand on to the formatter of each argument.
    private static final Set<String> OPTIONS = Set.of("""
            calendar context count currency currencyDisplay currencySign dateStyle day dayPeriod defaultValue era
            fallbackLng formatParams hour hour12 hourCycle interpolation joinArrays keySeparator lng lngs locale minute
            month notation ns nsSeparator ordinal postProcess range replace returnDetails returnObjects second
            skipInterpolation style timeStyle timeZone unit unitDisplay useGrouping weekday year""".split("\\s+"));

    private final MessageNotes notes;
    private final Map<String, String> renamed = new LinkedHashMap<>();
    private final Map<String, String> placeholders = new LinkedHashMap<>();
    private final List<IntlStyle> styles = new ArrayList<>();

    I18nextWriter(MessageNotes notes, Optional<SingleChoice> choice) {
        this.notes = notes;
        choice.map(SingleChoice::selector)
                .ifPresent(selector -> renamed.put(
                        selector.argument(), selector.function().equals(Placeholder.SELECT) ? CONTEXT : COUNT));
    }

    JsonText text(Pattern pattern) throws FormatException {
        StringBuilder out = new StringBuilder();
        for (Part part : pattern.parts()) {
            if (part instanceof Placeholder argument) {
                out.append(token(argument));
            } else if (part instanceof TextRun run) {
                words(out, run.text());
            } else {
                out.append(Mf1.text(part));
            }
        }
        return new JsonText(out.toString());
    }

    EncodedMessage finished(Map<String, JsonValue> values, String choice) {
        return new EncodedMessage(values, placeholders, choice, styles);
    }

    private static void words(StringBuilder out, String words) throws FormatException {
        if (words.indexOf('{') >= 0 || words.indexOf('}') >= 0) {
            throw new FormatException("braces", words);
        }
        if (words.contains("$t(")) {
            throw new FormatException("nesting", words);
        }
        out.append(words);
    }

    private String token(Placeholder argument) {
        Optional<ParameterType> type = notes.parameter(argument.argument()).map(Parameter::type);
        Optional<IntlStyle> style = IntlStyle.of(argument, type);
        style.ifPresent(styles::add);
        String name = name(argument.argument());
        String token = IntlStyle.isFinishedText(argument, type)
                ? "{{" + ArgumentNames.finished(argument) + "}}"
                : "{{" + name + style.map(I18nextWriter::format).orElse("") + "}}";
        placeholders.putIfAbsent(token, Mf1.text(argument));
        return token;
    }

    private String name(String argument) {
        return renamed.getOrDefault(argument, OPTIONS.contains(argument) ? argument + "_" : argument);
    }

    private static String format(IntlStyle style) {
        boolean money = "currency".equals(style.options().get("style"));
        String format = money ? "currency" : style.type().equals("number") ? "number" : "datetime";
        String options = style.options().entrySet().stream()
                .filter(option -> !money || !option.getKey().equals("style"))
                .map(option -> option.getKey() + ": " + option.getValue())
                .collect(Collectors.joining("; "));
        return ", " + format + "(" + options + ")";
    }
}
