package com.petmatch.i18n.locale;

import java.util.List;
import java.util.Set;

/** The supported languages with their likely subtags filled in once, and the one for when nothing matches. Immutable. */
final class Offers {

    private static final int NEVER = Integer.MAX_VALUE / 2;

    private final List<LanguageTag> tags;
    private final List<LanguageTag> maximized;
    private final LanguageTag fallback;
    private final LocaleDistance distance = LocaleDistance.standard();

    Offers(List<LanguageTag> tags, LanguageTag fallback) {
        this.tags = tags;
        this.maximized = tags.stream().map(LikelySubtags::maximized).toList();
        this.fallback = fallback;
    }

    List<LanguageTag> tags() {
        return tags;
    }

    LanguageTag fallback() {
        return fallback;
    }

    /** What a wish for anything gets: the fallback, or the first that is not excluded. */
    Candidate any(Set<LanguageTag> excluded) {
        LanguageTag tag = excluded.contains(fallback)
                ? tags.stream()
                        .filter(offer -> !excluded.contains(offer))
                        .findFirst()
                        .orElse(fallback)
                : fallback;
        return new Candidate(tag, tag, 0);
    }

    /** The nearest offer that is not excluded; the first of equally near ones. */
    Candidate nearest(LanguageTag wished, MatchSettings settings, Set<LanguageTag> excluded) {
        LanguageTag base = wished.base();
        LanguageTag from = LikelySubtags.maximized(base);
        LanguageTag best = fallback;
        int least = NEVER;
        for (int at = 0; at < tags.size() && least > 0; at++) {
            LanguageTag tag = tags.get(at);
            int found = base.equals(tag.base())
                    ? 0
                    : distance.betweenMaximized(from, maximized.get(at), settings.favorsScript(), least);
            if (found < least && !excluded.contains(tag)) {
                best = tag;
                least = found;
            }
        }
        return new Candidate(best, wished, least);
    }

    record Candidate(LanguageTag tag, LanguageTag wished, int distance) {}
}
