package com.petmatch.i18n.cldr;

import com.petmatch.kernel.money.CurrencyCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Writes the table of one locale: numbers, calendar, lists, relative times, units, currencies, direction and quotes. */
final class LocaleTableWriter {

    private static final List<String> FIELDS = List.of("second", "minute", "hour", "day", "week", "month", "year");
    private static final Map<String, String> LIST_TYPES = Map.of("and", "standard", "or", "or", "unit", "unit");
    private static final Map<String, List<String>> UNITS = new TreeMap<>(Map.of(
            "duration", FIELDS,
            "mass", List.of("gram", "kilogram", "ounce", "pound"),
            "length", List.of("centimeter", "meter", "kilometer", "inch", "foot", "mile"),
            "temperature", List.of("celsius", "fahrenheit"),
            "volume", List.of("milliliter", "liter")));

    private final CldrInputs inputs;
    private final String tag;
    private final TableLines lines;

    LocaleTableWriter(CldrInputs inputs, String cldrTag) {
        this.inputs = inputs;
        this.tag = cldrTag;
        this.lines = new TableLines("locale " + cldrTag);
    }

    /** Every row of the locale, with our corrections. */
    TableLines write(Map<String, String> patches) {
        lines.row("direction", direction());
        quotes(inputs.delimiters(tag));
        new NumberRows(lines, inputs.numbers(tag)).write();
        lists(inputs.lists(tag));
        calendar();
        relative(inputs.dateFields(tag));
        units(inputs.units(tag));
        currencyNames(inputs.currencies(tag), CurrencyCode.known());
        lines.patch(patches);
        return lines;
    }

    private String direction() {
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

    private void lists(JsonNode lists) {
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

    private void calendar() {
        JsonNode calendar = inputs.gregorian(tag);
        CalendarRows rows = new CalendarRows(lines, calendar);
        rows.write(inputs.prefersHours(tag));
        rows.zone(inputs.zones(tag));
        lines.row("calendar", inputs.calendar(tag));
        if (calendar.path("timeFormats").path("short").toString().contains("B")) {
            rows.periods(inputs.dayPeriods(tag));
        }
    }

    private void relative(JsonNode fields) {
        for (String unit : FIELDS) {
            for (String width : List.of("", "-short", "-narrow")) {
                relativeUnit(
                        fields.path(unit + width),
                        "relative." + unit + (width.isEmpty() ? ".long" : width.replace('-', '.')));
            }
        }
    }

    private void relativeUnit(JsonNode field, String key) {
        sorted(field).forEach((name, value) -> {
            if (name.startsWith("relative-type-")) {
                lines.row(key + "." + name.substring(14), value.asString());
            } else if (name.startsWith("relativeTime-type-")) {
                lines.forms(key + "." + name.substring(18), "relativeTimePattern-count-", value);
            }
        });
    }

    private void units(JsonNode widths) {
        for (String width : List.of("long", "short", "narrow")) {
            UNITS.forEach((group, units) -> units.forEach(unit -> lines.forms(
                    "unit." + unit + "." + width,
                    "unitPattern-count-",
                    widths.path(width).path(group + "-" + unit))));
        }
    }

    private void currencyNames(JsonNode names, Set<String> currencies) {
        for (String code : currencies) {
            JsonNode kinds = names.path(code);
            String key = "currency." + code;
            currencyRow(key + ".symbol", kinds.path("symbol"), code);
            currencyRow(key + ".narrow", kinds.path("symbol-alt-narrow"), code);
            currencyRow(key + ".name", kinds.path("displayName"), code);
            lines.forms(key + ".name", "displayName-count-", kinds);
            lines.dropIfSame(key + ".name.other", key + ".name");
        }
    }

    // A code for a symbol or name says nothing that a missing row does not.
    private void currencyRow(String key, JsonNode value, String code) {
        if (!value.isMissingNode() && !value.asString().equals(code)) {
            lines.row(key, value.asString());
        }
    }

    static Map<String, JsonNode> sorted(JsonNode object) {
        Map<String, JsonNode> entries = new TreeMap<>();
        object.properties().forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
        return entries;
    }
}
