package com.petmatch.i18n.cldr;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Adds the rows of numbers: symbols and patterns of Latin digits whole, those of the locale's own digits where they differ.
 */
final class NumberRows {

    private static final String LATIN = "latn";
    private static final List<String> SYMBOLS =
            List.of("decimal", "group", "minusSign", "plusSign", "percentSign", "approximatelySign");

    private final TableLines lines;
    private final JsonNode numbers;
    private final Map<String, String> latin = new TreeMap<>();

    NumberRows(TableLines lines, JsonNode numbers) {
        this.lines = lines;
        this.numbers = numbers;
    }

    void write() {
        String usual = numbers.path("defaultNumberingSystem").asString();
        String own = numbers.path("otherNumberingSystems").path("native").asString();
        lines.row("number.default", usual);
        lines.row("number.native", own);
        lines.row(
                "number.minimumGrouping", numbers.path("minimumGroupingDigits").asString());
        system(LATIN).forEach((key, value) -> {
            latin.put(key, value);
            lines.row(LATIN + "." + key, value);
        });
        if (!own.equals(LATIN)) {
            Map<String, String> ownRows = system(own);
            latin.keySet().forEach(key -> ownRows.computeIfAbsent(key, form -> ownRows.get(other(form))));
            ownRows.forEach((key, value) -> {
                if (!value.equals(latin.get(key))) {
                    lines.row(own + "." + key, value);
                }
            });
        }
    }

    // A plural form that is written as others are has no row, but must hide one that Latin digits have.
    private static String other(String key) {
        return key.substring(0, key.lastIndexOf('.') + 1) + "other";
    }

    private Map<String, String> system(String name) {
        Map<String, String> rows = new TreeMap<>();
        JsonNode symbols = numbers.path("symbols-numberSystem-" + name);
        SYMBOLS.forEach(
                symbol -> rows.put("symbol." + symbol, symbols.path(symbol).asString()));
        JsonNode decimal = numbers.path("decimalFormats-numberSystem-" + name);
        rows.put("decimal", decimal.path("standard").asString());
        rows.put(
                "percent",
                numbers.path("percentFormats-numberSystem-" + name)
                        .path("standard")
                        .asString());
        rows.put(
                "range",
                numbers.path("miscPatterns-numberSystem-" + name).path("range").asString());
        currency(rows, numbers.path("currencyFormats-numberSystem-" + name));
        compact(rows, "compact.short.", decimal.path("short").path("decimalFormat"));
        compact(rows, "compact.long.", decimal.path("long").path("decimalFormat"));
        return rows;
    }

    private static void currency(Map<String, String> rows, JsonNode formats) {
        String standard = formats.path("standard").asString();
        String accounting = formats.path("accounting").asString();
        rows.put("currency", standard);
        rows.put("currency.alpha", formats.path("standard-alphaNextToNumber").asString(standard));
        rows.put("currency.none", formats.path("standard-noCurrency").asString());
        rows.put("accounting", accounting);
        rows.put(
                "accounting.alpha", formats.path("accounting-alphaNextToNumber").asString(accounting));
        rows.put("currency.named", formats.path("unitPattern-count-other").asString());
        rows.put(
                "currency.spacing",
                formats.path("currencySpacing")
                        .path("beforeCurrency")
                        .path("insertBetween")
                        .asString());
    }

    // One row a power of ten and plural form: 1000-count-one becomes compact.short.3.one.
    private static void compact(Map<String, String> rows, String key, JsonNode formats) {
        LocaleTableWriter.sorted(formats).forEach((name, pattern) -> {
            String power = name.substring(0, name.indexOf('-'));
            String form = name.substring(power.length() + "-count-".length());
            String other = formats.path(power + "-count-other").asString();
            if (!form.contains("-")
                    && (form.equals("other") || !pattern.asString().equals(other))) {
                rows.put(key + (power.length() - 1) + "." + form, pattern.asString());
            }
        });
    }
}
