package com.petmatch.i18n.locale;

import java.util.ArrayList;
import java.util.List;

/**
 * The tags to try for a reader, nearest first: the tag, its CLDR parents or truncations, then nothing.
 *
 * <p>{@code es-AR} gives es-AR, es-419, es. A tag with a script that its language does not usually have ends at once, so
 * that {@code zh-Hant} never reads {@code zh}. Immutable.
 */
public record FallbackChain(List<LanguageTag> tags) {

    private static final String ROOT = "und";

    public FallbackChain {
        tags = List.copyOf(tags);
    }

    public static FallbackChain of(LanguageTag tag) {
        List<LanguageTag> tags = new ArrayList<>();
        LanguageTag current = tag.base();
        while (!tags.contains(current)) {
            tags.add(current);
            current = parent(current);
        }
        return new FallbackChain(tags);
    }

    /** The CLDR parent of a tag; the tag itself when nothing lies above. */
    private static LanguageTag parent(LanguageTag tag) {
        String explicit =
                TagAliases.Supplemental.TABLE.optional("parent." + tag).orElse("");
        if (explicit.equals(ROOT)) {
            return tag;
        }
        if (!explicit.isEmpty()) {
            return LanguageTag.of(explicit);
        }
        return truncated(tag);
    }

    private static LanguageTag truncated(LanguageTag tag) {
        if (!tag.region().isEmpty()) {
            return LanguageTag.of(tag.language(), tag.script(), "");
        }
        LanguageTag language = LanguageTag.of(tag.language(), "", "");
        boolean usualScript = tag.script().isEmpty()
                || LikelySubtags.maximized(language).script().equals(tag.script());
        return usualScript ? language : tag;
    }
}
