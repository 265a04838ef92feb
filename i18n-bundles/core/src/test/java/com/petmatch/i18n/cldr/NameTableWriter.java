package com.petmatch.i18n.cldr;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Writes the names of languages, scripts and regions in one locale: a table of its own, since few hosts print them. */
final class NameTableWriter {

    // The scripts that some language is written in beside another: only those ever stand in brackets after its name.
    private static final List<String> SCRIPTS = List.of("Arab", "Cyrl", "Deva", "Hans", "Hant", "Latn");

    private final CldrInputs inputs;

    NameTableWriter(CldrInputs inputs) {
        this.inputs = inputs;
    }

    TableLines write(String cldrTag) {
        TableLines lines = new TableLines("names of languages in " + cldrTag);
        JsonNode patterns = inputs.names(cldrTag, "localeDisplayNames.json").path("localeDisplayPattern");
        lines.row("pattern", patterns.path("localePattern").asString());
        lines.row("separator", patterns.path("localeSeparator").asString());
        LocaleTableWriter.sorted(inputs.names(cldrTag, "languages.json").path("languages"))
                .forEach((tag, name) -> {
                    if (!tag.contains("-alt-")
                            && !tag.contains("-menu-")
                            && !name.asString().equals(tag)) {
                        lines.row("language." + tag, name.asString());
                    }
                });
        JsonNode scripts = inputs.names(cldrTag, "scripts.json").path("scripts");
        SCRIPTS.forEach(
                script -> lines.row("script." + script, scripts.path(script).asString()));
        LocaleTableWriter.sorted(inputs.names(cldrTag, "territories.json").path("territories"))
                .forEach((region, name) -> {
                    if (region.length() == 2 || region.equals("419") || region.equals("001")) {
                        lines.row("region." + region, name.asString());
                    }
                });
        return lines;
    }
}
