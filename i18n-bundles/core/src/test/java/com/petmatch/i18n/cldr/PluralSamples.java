package com.petmatch.i18n.cldr;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Writes the samples that CLDR gives with each plural rule: kind, locale, category and the sample ranges. */
final class PluralSamples {

    private PluralSamples() {}

    static String write(CldrInputs inputs) {
        TableLines lines = new TableLines("samples of the plural rules");
        for (String kind : List.of("cardinal", "ordinal")) {
            JsonNode locales = inputs.supplemental(kind.equals("cardinal") ? "plurals.json" : "ordinals.json")
                    .path("plurals-type-" + kind);
            LocaleTableWriter.sorted(locales)
                    .forEach((tag, rules) -> LocaleTableWriter.sorted(rules).forEach((name, rule) -> {
                        String category = name.substring("pluralRule-count-".length());
                        lines.row(kind + " " + tag + " " + category, samples(rule.asString()));
                    }));
        }
        return lines.toString();
    }

    private static String samples(String rule) {
        int start = rule.indexOf('@');
        return start < 0
                ? ""
                : rule.substring(start)
                        .replaceAll("@(integer|decimal)", "")
                        .replace("…", "")
                        .replaceAll("[, ]+", " ")
                        .strip();
    }
}
