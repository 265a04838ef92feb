package com.petmatch.i18n.locale;

import com.petmatch.i18n.internal.CldrTable;
import java.util.Optional;

/** Adds the script and region that a tag leaves unsaid: {@code zh-TW} means {@code zh-Hant-TW} (UTS #35, Likely Subtags). */
public final class LikelySubtags {

    private LikelySubtags() {}

    /** The tag with language, script and region filled in as far as CLDR knows them; variants and extensions dropped. */
    public static LanguageTag maximized(LanguageTag tag) {
        LanguageTag base = tag.base();
        if (!base.script().isEmpty()
                && !base.region().isEmpty()
                && !base.language().equals("und")) {
            return base;
        }
        return found(base).map(likely -> merged(base, likely)).orElse(base);
    }

    private static Optional<LanguageTag> found(LanguageTag tag) {
        String language = tag.language();
        return row(language, tag.script(), tag.region())
                .or(() -> row(language, "", tag.region()))
                .or(() -> row(language, tag.script(), ""))
                .or(() -> row(language, "", ""))
                .or(() -> tag.script().isEmpty() || language.equals("und")
                        ? Optional.empty()
                        : row("und", tag.script(), ""));
    }

    private static Optional<LanguageTag> row(String language, String script, String region) {
        return Rows.TABLE
                .optional(LanguageTag.of(language, script, region).toString())
                .map(LikelySubtags::read);
    }

    private static LanguageTag read(String full) {
        String[] parts = full.split("-", -1);
        return LanguageTag.of(parts[0], parts[1], parts.length > 2 ? parts[2] : "");
    }

    private static LanguageTag merged(LanguageTag base, LanguageTag likely) {
        return LanguageTag.of(
                base.language().equals("und") ? likely.language() : base.language(),
                base.script().isEmpty() ? likely.script() : base.script(),
                base.region().isEmpty() ? likely.region() : base.region());
    }

    /** Read on first use, once. */
    private static final class Rows {
        static final CldrTable TABLE = CldrTable.read("likely-subtags");
    }
}
