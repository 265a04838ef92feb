package com.petmatch.i18n.locale;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the best of the supported languages for a reader by CLDR's language matching (UTS #35 Part 1).
 *
 * <p>Any region of a language reaches it ({@code es-PE} reads {@code es}, {@code pt-PT} reads {@code pt-BR}), and so do
 * languages whose readers are known to read another ({@code ca} reads {@code es}). Immutable and safe for concurrent use.
 */
public final class LocaleNegotiator {

    private static final int THRESHOLD = 50;
    // ICU's demotion: a later wish must be this much closer than an earlier one to win.
    private static final int DEMOTION = 5;

    private final List<LanguageTag> supported;
    private final LanguageTag fallback;
    private final LocaleDistance distance = LocaleDistance.standard();

    private LocaleNegotiator(List<LanguageTag> supported, LanguageTag fallback) {
        this.supported = supported;
        this.fallback = fallback;
    }

    /** A negotiator over these languages; the first is the one chosen when nothing matches. */
    public static LocaleNegotiator over(Collection<LanguageTag> languages) {
        List<LanguageTag> supported = List.copyOf(languages);
        if (supported.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one supported language, got none");
        }
        return new LocaleNegotiator(supported, supported.get(0));
    }

    /** The same with another language chosen when nothing matches; it must be a supported one. */
    public LocaleNegotiator withDefault(LanguageTag language) {
        if (!supported.contains(language)) {
            throw new IllegalArgumentException("Expected one of " + supported + " as default, got " + language);
        }
        return new LocaleNegotiator(supported, language);
    }

    /**
     * The best language for an {@code Accept-Language} header from outside. Of it 4,096 characters and 32 ranges count; what
     * is ill-formed is skipped; {@code q=0} excludes; an absent header is the empty text.
     */
    public LanguageChoice best(String header) {
        List<LanguageRange> wishes = LanguageRange.parse(header);
        Set<LanguageTag> excluded = excluded(wishes);
        LanguageChoice best = null;
        int bestDistance = THRESHOLD;
        int handicap = 0;
        for (LanguageRange wish : wishes) {
            if (wish.quality() == 0 || handicap >= bestDistance) {
                break;
            }
            Candidate candidate = nearest(wish, excluded);
            if (candidate.distance + handicap < bestDistance) {
                bestDistance = candidate.distance + handicap;
                best = new LanguageChoice(candidate.tag, candidate.wished, true);
            }
            handicap += DEMOTION;
        }
        return best == null ? new LanguageChoice(fallback, fallback, false) : best;
    }

    /** The best language for one tag. */
    public LanguageChoice best(LanguageTag wished) {
        Candidate candidate = nearest(wished, Set.of());
        return candidate.distance < THRESHOLD
                ? new LanguageChoice(candidate.tag, wished, true)
                : new LanguageChoice(fallback, wished, false);
    }

    /** Lookup by truncation (RFC 4647 section 3.4): the tag, then ever shorter forms of it, must itself be supported. */
    public Optional<LanguageTag> lookup(String range) {
        String rest = range;
        while (!rest.isEmpty()) {
            for (LanguageTag tag : supported) {
                if (tag.toString().equalsIgnoreCase(rest)) {
                    return Optional.of(tag);
                }
            }
            rest = truncated(rest);
        }
        return Optional.empty();
    }

    // A single-letter subtag goes together with the one that followed it.
    private static String truncated(String range) {
        int dash = range.lastIndexOf('-');
        if (dash < 0) {
            return "";
        }
        boolean singleton = dash >= 2 && range.charAt(dash - 2) == '-';
        return range.substring(0, singleton ? dash - 2 : dash);
    }

    private Set<LanguageTag> excluded(List<LanguageRange> wishes) {
        Set<LanguageTag> excluded = new HashSet<>();
        for (LanguageRange wish : wishes) {
            if (wish.quality() == 0 && !wish.isWildcard()) {
                LanguageTag tag = LanguageTag.of(wish.tag());
                supported.stream().filter(tag::equals).forEach(excluded::add);
            }
        }
        return excluded;
    }

    private Candidate nearest(LanguageRange wish, Set<LanguageTag> excluded) {
        if (wish.isWildcard()) {
            LanguageTag tag = excluded.contains(fallback) ? firstExcept(excluded) : fallback;
            return new Candidate(tag, tag, 0);
        }
        return nearest(LanguageTag.of(wish.tag()), excluded);
    }

    private LanguageTag firstExcept(Set<LanguageTag> excluded) {
        return supported.stream()
                .filter(tag -> !excluded.contains(tag))
                .findFirst()
                .orElse(fallback);
    }

    private Candidate nearest(LanguageTag wished, Set<LanguageTag> excluded) {
        Candidate best = new Candidate(fallback, wished, Integer.MAX_VALUE / 2);
        for (LanguageTag tag : supported) {
            int found = excluded.contains(tag) ? Integer.MAX_VALUE / 2 : distance.between(wished, tag);
            if (found < best.distance) {
                best = new Candidate(tag, wished, found);
            }
        }
        return best;
    }

    private record Candidate(LanguageTag tag, LanguageTag wished, int distance) {}
}
