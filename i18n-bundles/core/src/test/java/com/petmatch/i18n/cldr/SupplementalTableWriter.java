package com.petmatch.i18n.cldr;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Writes what belongs to no locale: currency digits, aliases, parents, language distances and likely subtags. */
final class SupplementalTableWriter {

    private final CldrInputs inputs;

    SupplementalTableWriter(CldrInputs inputs) {
        this.inputs = inputs;
    }

    String write(List<String> formatLocales) {
        TableLines lines = new TableLines("supplemental data");
        lines.row("formats", String.join(" ", formatLocales));
        currencyDigits(lines);
        aliases(lines);
        parents(lines);
        matching(lines);
        numberingSystems(lines, formatLocales);
        weeks(lines);
        return lines.toString();
    }

    /** Likely subtags of the languages that CLDR has locales for, of those with a distance rule, and of scripts and regions alone. */
    String writeLikelySubtags() {
        TableLines lines = new TableLines("likely subtags");
        Set<String> languages = new TreeSet<>(Set.of("und"));
        matchingData().path("languageMatch").forEach(match -> languages.add(languageOf(match.path("_desired"))));
        inputs.availableLocales().forEach(locale -> languages.add(languageOf(locale)));
        JsonNode likely = inputs.supplemental("likelySubtags.json").path("likelySubtags");
        LocaleTableWriter.sorted(likely).forEach((tag, full) -> {
            String language = tag.contains("-") ? tag.substring(0, tag.indexOf('-')) : tag;
            if (language.length() == 2 || languages.contains(language)) {
                lines.row(tag, full.asString());
            }
        });
        return lines.toString();
    }

    // The countries of each UN M.49 group that a match variable names.
    private void containment(TableLines lines, JsonNode matching) {
        JsonNode groups = inputs.supplemental("territoryContainment.json").path("territoryContainment");
        LocaleTableWriter.sorted(matching.path("matchVariables")).values().forEach(variable -> {
            for (String part : variable.path("_value").asString().split("\\+")) {
                if (Character.isDigit(part.charAt(0))) {
                    Set<String> members = new TreeSet<>();
                    collect(part, groups, members);
                    lines.row("contains." + part, String.join(" ", members));
                }
            }
        });
    }

    private static void collect(String group, JsonNode groups, Set<String> into) {
        for (JsonNode member : groups.path(group).path("_contains")) {
            into.add(member.asString());
            collect(member.asString(), groups, into);
        }
    }

    private static String languageOf(JsonNode desired) {
        return desired.asString().split("-")[0];
    }

    private JsonNode matchingData() {
        return inputs.supplemental("languageMatching.json")
                .path("languageMatching")
                .path("written-new");
    }

    private void currencyDigits(TableLines lines) {
        JsonNode fractions =
                inputs.supplemental("currencyData.json").path("currencyData").path("fractions");
        LocaleTableWriter.sorted(fractions).forEach((code, data) -> {
            String digits = data.path("_digits").asString();
            if (!digits.equals("2")) {
                lines.row("currency.digits." + code, digits);
            }
        });
    }

    private void aliases(TableLines lines) {
        JsonNode aliases = inputs.supplemental("aliases.json").path("metadata").path("alias");
        LocaleTableWriter.sorted(aliases.path("languageAlias"))
                .forEach((from, to) -> aliasRow(lines, "alias.language.", from, to));
        LocaleTableWriter.sorted(aliases.path("scriptAlias"))
                .forEach((from, to) -> aliasRow(lines, "alias.script.", from, to));
        LocaleTableWriter.sorted(aliases.path("territoryAlias"))
                .forEach((from, to) -> aliasRow(lines, "alias.region.", from, to));
    }

    private static void aliasRow(TableLines lines, String kind, String from, JsonNode to) {
        lines.row(kind + from, to.path("_replacement").asString());
    }

    private void parents(TableLines lines) {
        JsonNode parents =
                inputs.supplemental("parentLocales.json").path("parentLocales").path("parentLocale");
        LocaleTableWriter.sorted(parents).forEach((tag, parent) -> lines.row("parent." + tag, parent.asString()));
    }

    private void matching(TableLines lines) {
        JsonNode data = matchingData();
        lines.row(
                "matching.paradigm",
                data.path("paradigmLocales").path("_locales").toString().replaceAll("[\\[\\]\"]", ""));
        for (Map.Entry<String, JsonNode> variable :
                LocaleTableWriter.sorted(data.path("matchVariables")).entrySet()) {
            lines.row(
                    "matching.variable." + variable.getKey().substring(1),
                    variable.getValue().path("_value").asString());
        }
        containment(lines, data);
        int position = 0;
        for (JsonNode match : data.path("languageMatch")) {
            lines.row(
                    "matching.rule." + position++,
                    match.path("_desired").asString() + " "
                            + match.path("_supported").asString() + " "
                            + match.path("_distance").asString()
                            + (match.path("_oneway").asBoolean(false) ? " oneway" : ""));
        }
    }

    // The digits of every system that a format locale can be asked for.
    private void numberingSystems(TableLines lines, List<String> formatLocales) {
        JsonNode systems = inputs.supplemental("numberingSystems.json").path("numberingSystems");
        for (String tag : formatLocales) {
            JsonNode numbers = inputs.numbers(CldrTables.cldrName(tag));
            String own = numbers.path("otherNumberingSystems").path("native").asString();
            lines.row("digits." + own, systems.path(own).path("_digits").asString());
        }
    }

    // The regions by the first day of their week.
    private void weeks(TableLines lines) {
        JsonNode days = inputs.supplemental("weekData.json").path("weekData").path("firstDay");
        Map<String, StringBuilder> regions = new TreeMap<>();
        LocaleTableWriter.sorted(days).forEach((region, day) -> {
            if (!region.contains("-alt-")) {
                regions.computeIfAbsent(day.asString(), first -> new StringBuilder())
                        .append(region)
                        .append(' ');
            }
        });
        regions.forEach((day, list) -> lines.row("week." + day, list.toString().strip()));
    }
}
