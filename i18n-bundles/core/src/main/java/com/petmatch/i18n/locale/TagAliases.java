package com.petmatch.i18n.locale;

import com.petmatch.i18n.internal.CldrTable;
import java.util.Map;

/** Replaces codes that CLDR has renamed, such as {@code iw} by {@code he}; of several replacements the first counts. */
final class TagAliases {

    private TagAliases() {}

    static LanguageTag replaced(LanguageTag tag) {
        String script = replacement(Supplemental.SCRIPTS, tag.script());
        String region = replacement(Supplemental.REGIONS, tag.region());
        String language = replacement(Supplemental.LANGUAGES, tag.language());
        if (language.indexOf('-') < 0) {
            return new LanguageTag(language, script, region, tag.variants(), tag.extensions());
        }
        LanguageTag into = tagOf(language.split("-", -1));
        return new LanguageTag(
                into.language(),
                script.isEmpty() ? into.script() : script,
                region.isEmpty() ? into.region() : region,
                tag.variants(),
                tag.extensions());
    }

    private static String replacement(Map<String, String> aliases, String code) {
        String found = aliases.getOrDefault(code, code);
        int space = found.indexOf(' ');
        return space < 0 ? found : found.substring(0, space);
    }

    // Reads the pieces of a replacement such as sr-Latn; it is canonical already.
    private static LanguageTag tagOf(String... parts) {
        String script = "";
        String region = "";
        for (int part = 1; part < parts.length; part++) {
            if (parts[part].length() == 4) {
                script = parts[part];
            } else {
                region = parts[part];
            }
        }
        return LanguageTag.of(parts[0], script, region);
    }

    /** Read on first use, once. */
    static final class Supplemental {
        static final CldrTable TABLE = CldrTable.read("supplemental");
        // Every tag of every header is looked up in all three.
        static final Map<String, String> LANGUAGES = TABLE.below("alias.language.");
        static final Map<String, String> SCRIPTS = TABLE.below("alias.script.");
        static final Map<String, String> REGIONS = TABLE.below("alias.region.");

        private Supplemental() {}
    }
}
