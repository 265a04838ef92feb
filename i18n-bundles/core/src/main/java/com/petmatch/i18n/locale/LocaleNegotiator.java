package com.petmatch.i18n.locale;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the best of the supported languages for a reader by CLDR's language matching (UTS #35 Part 1).
 *
 * <p>Any region of a language reaches it ({@code es-PE} reads {@code es}, {@code pt-PT} reads {@code pt-BR}), and so do
 * languages whose readers are known to read another ({@code ca} reads {@code es}). Headers seen before are answered from a
 * cache of 256 entries that never grows. Safe for concurrent use; takes no lock.
 */
public final class LocaleNegotiator {

    private final Offers offers;
    private final MatchSettings settings;
    private final ChoiceCache cache = new ChoiceCache();

    private LocaleNegotiator(Offers offers, MatchSettings settings) {
        this.offers = offers;
        this.settings = settings;
    }

    /** A negotiator over these languages; the first is the one chosen when nothing matches. */
    public static LocaleNegotiator over(Collection<LanguageTag> languages) {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one supported language, got none");
        }
        List<LanguageTag> supported = List.copyOf(languages);
        return new LocaleNegotiator(new Offers(supported, supported.get(0)), MatchSettings.STANDARD);
    }

    /** The same with another language chosen when nothing matches; it must be a supported one. */
    public LocaleNegotiator withDefault(LanguageTag language) {
        if (!offers.tags().contains(language)) {
            throw new IllegalArgumentException("Expected one of " + offers.tags() + " as default, got " + language);
        }
        return new LocaleNegotiator(new Offers(offers.tags(), language), settings);
    }

    /** The same with another distance from which on a language no longer matches, 1 to 100; CLDR's own is 50. */
    public LocaleNegotiator withThreshold(int distance) {
        return new LocaleNegotiator(offers, settings.withThreshold(distance));
    }

    /** The same with another handicap of each later wish of a header, 0 to 50; ICU's own is 5. */
    public LocaleNegotiator withDemotion(int distance) {
        return new LocaleNegotiator(offers, settings.withDemotion(distance));
    }

    /** The same, but a script that the reader knows counts for more than the language: its distance is quartered. */
    public LocaleNegotiator favoringScript() {
        return new LocaleNegotiator(offers, settings.favoringScript());
    }

    /**
     * The best language for an {@code Accept-Language} header from outside. Of it 4,096 characters and 32 ranges count; what
     * is ill-formed is skipped; {@code q=0} excludes; an absent header is the empty text.
     */
    public LanguageChoice best(String header) {
        LanguageChoice known = cache.find(header);
        if (known == null) {
            known = best(LanguageRange.parse(header));
            cache.keep(header, known);
        }
        return known;
    }

    /** The best language for one tag. */
    public LanguageChoice best(LanguageTag wished) {
        Offers.Candidate candidate = offers.nearest(wished, settings, Set.of());
        return candidate.distance() < settings.threshold()
                ? new LanguageChoice(candidate.tag(), wished, true)
                : new LanguageChoice(offers.fallback(), wished, false);
    }

    /** Lookup by truncation (RFC 4647 section 3.4): the tag, then ever shorter forms of it, must itself be supported. */
    public Optional<LanguageTag> lookup(String range) {
        String rest = range;
        while (!rest.isEmpty()) {
            for (LanguageTag tag : offers.tags()) {
                if (tag.toString().equalsIgnoreCase(rest)) {
                    return Optional.of(tag);
                }
            }
            rest = truncated(rest);
        }
        return Optional.empty();
    }

    private LanguageChoice best(List<LanguageRange> wishes) {
        Set<LanguageTag> excluded = excluded(wishes);
        LanguageChoice best = null;
        int bestDistance = settings.threshold();
        int handicap = 0;
        for (LanguageRange wish : wishes) {
            if (wish.isExcluded() || handicap >= bestDistance) {
                break;
            }
            Offers.Candidate candidate = candidate(wish, excluded);
            if (candidate == null) {
                continue;
            }
            if (candidate.distance() + handicap < bestDistance) {
                bestDistance = candidate.distance() + handicap;
                best = new LanguageChoice(candidate.tag(), candidate.wished(), true);
            }
            handicap += settings.demotion();
        }
        return best == null ? new LanguageChoice(offers.fallback(), offers.fallback(), false) : best;
    }

    private Offers.@Nullable Candidate candidate(LanguageRange wish, Set<LanguageTag> excluded) {
        if (wish.isWildcard()) {
            return offers.any(excluded);
        }
        LanguageTag wished = wish.wished();
        return wished == null ? null : offers.nearest(wished, settings, excluded);
    }

    private static Set<LanguageTag> excluded(List<LanguageRange> wishes) {
        Set<LanguageTag> excluded = Set.of();
        for (LanguageRange wish : wishes) {
            LanguageTag tag = wish.isExcluded() ? wish.wished() : null;
            if (tag != null) {
                excluded = excluded.isEmpty() ? new HashSet<>() : excluded;
                excluded.add(tag);
            }
        }
        return excluded;
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
}
