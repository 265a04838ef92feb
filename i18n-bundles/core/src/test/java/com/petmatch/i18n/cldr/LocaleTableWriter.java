package com.petmatch.i18n.cldr;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Writes the table of one locale: symbols, number patterns, lists, relative times, direction and quotation marks. */
final class LocaleTableWriter {

    private static final List<String> UNITS = List.of("second", "minute", "hour", "day", "week", "month", "year");
    private static final Map<String, String> LIST_TYPES = Map.of("and", "standard", "or", "or", "unit", "unit");

    private final CldrInputs inputs;
    private final Set<String> currencies;
    private final TableLines lines = new TableLines();

    LocaleTableWriter(CldrInputs inputs, Set<String> currencies) {
        this.inputs = inputs;
        this.currencies = currencies;
    }

    /** The table of {@code tag}; {@code cldrTag} is the name of the same locale in CLDR's folders. */
    String write(String tag, String cldrTag, CldrPatches patches) {
        lines.comment(
                "CLDR " + CldrInputs.VERSION + ", locale " + cldrTag + "; licence in META-INF/LICENSE-unicode.txt");
        lines.row("direction", direction(cldrTag));
        quotes(inputs.delimiters(cldrTag));
        numbers(inputs.numbers(cldrTag));
        lists(inputs.lists(cldrTag), cldrTag);
        new CalendarRows(lines, patches.of(tag)).write(inputs.gregorian(cldrTag));
        relative(inputs.dateFields(cldrTag));
        currencyNames(inputs.currencies(cldrTag));
        return lines.toString();
    }

    private String direction(String tag) {
        return inputs.layout(tag).path("characterOrder").asString().equals("right-to-left") ? "rtl" : "ltr";
    }

    private void quotes(JsonNode delimiters) {
        lines.row("quote.start", delimiters.path("quotationStart").asString());
        lines.row("quote.end", delimiters.path("quotationEnd").asString());
        lines.row(
                "quote.alternateStart",
                delimiters.path("alternateQuotationStart").asString());
        lines.row("quote.alternateEnd", delimiters.path("alternateQuotationEnd").asString());
    }

    private void numbers(JsonNode numbers) {
        String system = numbers.path("defaultNumberingSystem").asString();
        lines.row("number.system", system);
        lines.row(
                "number.zero",
                inputs.supplemental("numberingSystems.json")
                        .path("numberingSystems")
                        .path(system)
                        .path("_digits")
                        .asString()
                        .substring(0, 1));
        lines.row(
                "number.minimumGrouping", numbers.path("minimumGroupingDigits").asString());
        JsonNode symbols = numbers.path("symbols-numberSystem-" + system);
        for (String name : List.of("decimal", "group", "minusSign", "plusSign", "percentSign")) {
            lines.row("symbol." + name, symbols.path(name).asString());
        }
        lines.row(
                "pattern.decimal",
                numbers.path("decimalFormats-numberSystem-" + system)
                        .path("standard")
                        .asString());
        lines.row(
                "pattern.percent",
                numbers.path("percentFormats-numberSystem-" + system)
                        .path("standard")
                        .asString());
        currencyPatterns(numbers.path("currencyFormats-numberSystem-" + system));
    }

    private void currencyPatterns(JsonNode formats) {
        String standard = formats.path("standard").asString();
        String accounting = formats.path("accounting").asString();
        lines.row("pattern.currency", standard);
        lines.row(
                "pattern.currency.alpha",
                formats.path("standard-alphaNextToNumber").asString(standard));
        lines.row("pattern.currency.none", formats.path("standard-noCurrency").asString());
        lines.row("pattern.accounting", accounting);
        lines.row(
                "pattern.accounting.alpha",
                formats.path("accounting-alphaNextToNumber").asString(accounting));
        lines.row(
                "currency.spacing",
                formats.path("currencySpacing")
                        .path("beforeCurrency")
                        .path("insertBetween")
                        .asString());
        for (Map.Entry<String, JsonNode> entry : sorted(formats).entrySet()) {
            if (entry.getKey().startsWith("unitPattern-count-")) {
                lines.row(
                        "pattern.named." + entry.getKey().substring(18),
                        entry.getValue().asString());
            }
        }
    }

    private void lists(JsonNode lists, String tag) {
        for (String type : List.of("and", "or", "unit")) {
            for (String width : List.of("", "-short", "-narrow")) {
                JsonNode patterns = lists.path("listPattern-type-" + LIST_TYPES.get(type) + width);
                String key = "list." + type + (width.isEmpty() ? ".wide" : width.replace('-', '.'));
                for (String part : List.of("2", "start", "middle", "end")) {
                    lines.row(key + "." + part, patterns.path(part).asString());
                }
            }
        }
        if (tag.equals("es") || tag.startsWith("es-")) {
            lines.row("list.euphony", "es");
        }
    }

    private void relative(JsonNode fields) {
        for (String unit : UNITS) {
            for (String width : List.of("", "-short", "-narrow")) {
                relativeUnit(
                        fields.path(unit + width),
                        "relative." + unit + (width.isEmpty() ? ".long" : width.replace('-', '.')));
            }
        }
    }

    private void relativeUnit(JsonNode field, String key) {
        for (Map.Entry<String, JsonNode> entry : sorted(field).entrySet()) {
            String name = entry.getKey();
            if (name.startsWith("relative-type-")) {
                lines.row(key + "." + name.substring(14), entry.getValue().asString());
            } else if (name.startsWith("relativeTime-type-")) {
                String direction = key + "." + name.substring(18) + ".";
                sorted(entry.getValue())
                        .forEach((count, pattern) -> lines.row(
                                direction + count.substring("relativeTimePattern-count-".length()),
                                pattern.asString()));
            }
        }
    }

    private void currencyNames(JsonNode names) {
        for (String code : currencies) {
            JsonNode kinds = names.path(code);
            for (Map.Entry<String, JsonNode> entry : sorted(kinds).entrySet()) {
                currencyRow(code, entry.getKey(), entry.getValue().asString());
            }
        }
    }

    private void currencyRow(String code, String kind, String value) {
        if (kind.equals("symbol") && !value.equals(code)) {
            lines.row("currency." + code + ".symbol", value);
        } else if (kind.equals("symbol-alt-narrow")) {
            lines.row("currency." + code + ".narrow", value);
        } else if (kind.equals("displayName")) {
            lines.row("currency." + code + ".name", value);
        } else if (kind.startsWith("displayName-count-")) {
            lines.row("currency." + code + ".name." + kind.substring(18), value);
        }
    }

    static Map<String, JsonNode> sorted(JsonNode object) {
        Map<String, JsonNode> entries = new TreeMap<>();
        object.properties().forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
        return entries;
    }
}
