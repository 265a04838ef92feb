package com.petmatch.i18n.cldr;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Writes what belongs to no locale: currency digits, aliases, parents, language distances and likely subtags. */
final class SupplementalTableWriter {

    private final CldrInputs inputs;
    private final TableLines lines = new TableLines();

    SupplementalTableWriter(CldrInputs inputs) {
        this.inputs = inputs;
    }

    String write(Set<String> formatLocales) {
        lines.comment("CLDR " + CldrInputs.VERSION + ", supplemental data; licence in META-INF/LICENSE-unicode.txt");
        lines.row("formats", String.join(" ", formatLocales));
        currencyDigits();
        aliases();
        parents();
        matching();
        return lines.toString();
    }

    /** Likely subtags of the languages that CLDR has locales for, of those with a distance rule, and of scripts and regions alone. */
    String writeLikelySubtags() {
        lines.comment("CLDR " + CldrInputs.VERSION + ", likely subtags; licence in META-INF/LICENSE-unicode.txt");
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
    private void containment(JsonNode matching) {
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

    private void currencyDigits() {
        JsonNode fractions =
                inputs.supplemental("currencyData.json").path("currencyData").path("fractions");
        LocaleTableWriter.sorted(fractions).forEach((code, data) -> {
            String digits = data.path("_digits").asString();
            if (!digits.equals("2")) {
                lines.row("digits." + code, digits);
            }
        });
    }

    private void aliases() {
        JsonNode aliases = inputs.supplemental("aliases.json").path("metadata").path("alias");
        LocaleTableWriter.sorted(aliases.path("languageAlias"))
                .forEach((from, to) -> aliasRow("alias.language.", from, to));
        LocaleTableWriter.sorted(aliases.path("scriptAlias"))
                .forEach((from, to) -> aliasRow("alias.script.", from, to));
        LocaleTableWriter.sorted(aliases.path("territoryAlias"))
                .forEach((from, to) -> aliasRow("alias.region.", from, to));
    }

    private void aliasRow(String kind, String from, JsonNode to) {
        lines.row(kind + from, to.path("_replacement").asString());
    }

    private void parents() {
        JsonNode parents =
                inputs.supplemental("parentLocales.json").path("parentLocales").path("parentLocale");
        LocaleTableWriter.sorted(parents).forEach((tag, parent) -> lines.row("parent." + tag, parent.asString()));
    }

    private void matching() {
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
        containment(data);
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
}
