package com.petmatch.i18n.locale;

import com.petmatch.i18n.internal.CldrTable;

/** Replaces codes that CLDR has renamed, such as {@code iw} by {@code he}; of several replacements the first counts. */
final class TagAliases {

    private TagAliases() {}

    static LanguageTag replaced(LanguageTag tag) {
        String script = replacement("script.", tag.script());
        String region = replacement("region.", tag.region());
        String language = replacement("language.", tag.language());
        String[] parts = language.split("-", -1);
        if (parts.length == 1) {
            return new LanguageTag(language, script, region, tag.variants(), tag.extensions());
        }
        LanguageTag into = tagOf(parts);
        return new LanguageTag(
                into.language(),
                script.isEmpty() ? into.script() : script,
                region.isEmpty() ? into.region() : region,
                tag.variants(),
                tag.extensions());
    }

    private static String replacement(String kind, String code) {
        String found = code.isEmpty()
                ? code
                : Supplemental.TABLE.optional("alias." + kind + code).orElse(code);
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

        private Supplemental() {}
    }
}
