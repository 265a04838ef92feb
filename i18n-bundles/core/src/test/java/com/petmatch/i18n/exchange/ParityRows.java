package com.petmatch.i18n.exchange;

import com.petmatch.i18n.bundle.Parameter;
import com.petmatch.i18n.bundle.ParameterType;
import com.petmatch.i18n.exchange.JsonValue.JsonObject;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.model.MessageModel;
import com.petmatch.i18n.model.Pattern;
import com.petmatch.i18n.model.Placeholder;
import com.petmatch.i18n.model.Signature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rows of one language, with the exports that a browser renders them from. */
final class ParityRows {

    private static final long LARGEST_WITHOUT_GROUPING = 999;

    final JsonObject formatJsTexts;
    final JsonObject i18nextTexts;
    final JsonObject formats;
    final List<ParityRow> rows = new ArrayList<>();
    int roundedByBrowsers;

    private final JsonObject formatJsMeta;
    private final JsonObject i18nextMeta;
    private final ServerTexts server;

    ParityRows(TextCatalog catalog) throws FormatException {
        LanguageTag language = catalog.language();
        ExchangeFiles formatJs = new FormatJsJson().export(catalog).files();
        ExchangeFiles i18next = new I18nextJson().export(catalog).files();
        formatJsTexts = formatJs.json(language + ".json");
        formatJsMeta = formatJs.json(language + ".meta.json").object("messages");
        formats = formatJs.json("formats.json");
        i18nextTexts = i18next.json(language + ".json");
        i18nextMeta = i18next.json(language + ".meta.json").object("messages");
        server = new ServerTexts(language);
        catalog.units().forEach(this::add);
    }

    private void add(TextUnit unit) {
        MessageModel model = Mf1.model(unit.text()).orElseThrow();
        Set<String> used = Signature.of(model).arguments();
        for (Map<String, Object> arguments : ParityArguments.of(unit, model)) {
            if (used.stream().map(arguments::get).anyMatch(ParityArguments::isRoundedByBrowsers)) {
                roundedByBrowsers++;
            } else {
                rows.add(row(unit, model, arguments));
            }
        }
    }

    private ParityRow row(TextUnit unit, MessageModel model, Map<String, Object> arguments) {
        return new ParityRow(
                unit.key(),
                server.text(model, arguments),
                ParityArguments.CURRENCY.value(),
                Signature.of(model).tags(),
                formatJs(unit, arguments),
                i18next(unit, arguments),
                isStructural(unit, model, arguments),
                placeholders(model)
                        .flatMap(argument -> IntlStyle.of(argument, type(unit, argument)).stream())
                        .anyMatch(style -> !style.type().equals("number")));
    }

    private Map<String, Map<String, String>> formatJs(TextUnit unit, Map<String, Object> arguments) {
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        arguments.forEach((name, value) -> values.put(name, ParityArguments.typed(value)));
        formatJsMeta.object(unit.key()).object("placeholders").texts().forEach((token, written) -> {
            if (token.startsWith("{") && token.indexOf(',') < 0) {
                values.put(token.substring(1, token.length() - 1), finished(written, arguments));
            }
        });
        return values;
    }

    private Optional<Map<String, Map<String, String>>> i18next(TextUnit unit, Map<String, Object> arguments) {
        JsonObject meta = i18nextMeta.object(unit.key());
        if (meta.members().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        meta.object("placeholders").texts().forEach((token, written) -> {
            String name = token.substring(2, token.length() - 2).split(",", -1)[0];
            Placeholder argument = Mf1.placeholder(written).orElseThrow();
            values.put(
                    name,
                    IntlStyle.isFinishedText(argument, type(unit, argument))
                            ? finished(written, arguments)
                            : ParityArguments.typed(value(arguments, argument.argument())));
        });
        meta.text("choice").ifPresent(choice -> {
            String[] cells = choice.split(" ", -1);
            Map<String, String> chosenBy = ParityArguments.typed(value(arguments, cells[1]));
            values.put(cells[0].equals(Placeholder.SELECT) ? "context" : "count", chosenBy);
            if (cells[0].equals(Placeholder.ORDINAL)) {
                values.put("ordinal", Map.of("text", "true"));
            }
        });
        return Optional.of(values);
    }

    private Map<String, String> finished(String written, Map<String, Object> arguments) {
        Placeholder argument = Mf1.placeholder(written).orElseThrow();
        return Map.of("text", server.text(MessageModel.of(new Pattern(List.of(argument))), arguments));
    }

    /** Only words, finished texts, and numbers so small and whole that every version of CLDR prints them alike. */
    private static boolean isStructural(TextUnit unit, MessageModel model, Map<String, Object> arguments) {
        return placeholders(model)
                .allMatch(argument -> IntlStyle.of(argument, type(unit, argument))
                        .map(style -> style.name().equals("decimal") && isSmall(arguments.get(argument.argument())))
                        .orElse(true));
    }

    private static Stream<Placeholder> placeholders(MessageModel model) {
        return model.variants().stream()
                .flatMap(variant -> variant.pattern().parts().stream())
                .filter(Placeholder.class::isInstance)
                .map(Placeholder.class::cast);
    }

    private static boolean isSmall(Object value) {
        return value instanceof Long whole && whole <= LARGEST_WITHOUT_GROUPING;
    }

    private static Optional<ParameterType> type(TextUnit unit, Placeholder argument) {
        return unit.notes().parameter(argument.argument()).map(Parameter::type);
    }

    private static Object value(Map<String, Object> arguments, String name) {
        return Objects.requireNonNull(arguments.get(name), name);
    }
}
