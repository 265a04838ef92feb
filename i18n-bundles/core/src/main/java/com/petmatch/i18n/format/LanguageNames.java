package com.petmatch.i18n.format;

import com.petmatch.i18n.internal.CldrTable;
import com.petmatch.i18n.locale.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names of languages in one locale. Immutable. */
final class LanguageNames {

    private final CldrTable table;
    private final Spaces spaces;

    LanguageNames(FormatVariant variant) {
        this.table = CldrTable.read("names-" + variant.locale());
        this.spaces = variant.spaces();
    }

    /** The name of the tag's language, with script and region in brackets unless the name says them; the tag without a name. */
    String name(LanguageTag tag) {
        String language = tag.language();
        String script = tag.script();
        String region = tag.region();
        return named(language, script, region)
                .or(() -> named(language, script, "").map(name -> detailed(name, "", region)))
                .or(() -> named(language, "", region).map(name -> detailed(name, script, "")))
                .or(() -> named(language, "", "").map(name -> detailed(name, script, region)))
                .map(spaces::in)
                .orElseGet(tag::toString);
    }

    private Optional<String> named(String language, String script, String region) {
        String row = "language." + language + suffix(script) + suffix(region);
        return table.optional(row);
    }

    private String detailed(String name, String script, String region) {
        List<String> details = new ArrayList<>();
        if (!script.isEmpty()) {
            details.add(table.optional("script." + script).orElse(script));
        }
        if (!region.isEmpty()) {
            details.add(table.optional("region." + region).orElse(region));
        }
        return details.isEmpty() ? name : filled("pattern", name, joined(details));
    }

    private String joined(List<String> details) {
        return details.size() == 1 ? details.get(0) : filled("separator", details.get(0), details.get(1));
    }

    private String filled(String row, String first, String second) {
        return table.required(row).replace("{0}", first).replace("{1}", second);
    }

    private static String suffix(String subtag) {
        return subtag.isEmpty() ? "" : "-" + subtag;
    }
}
