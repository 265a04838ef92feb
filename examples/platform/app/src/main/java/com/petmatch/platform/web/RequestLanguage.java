package com.petmatch.platform.web;

import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.locale.LocaleNegotiator;
import com.petmatch.i18n.locale.TagOutcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides which language a page speaks: the address' {@code lang}, then the account, then the cookie, then what the browser
 * accepts, then English. A developer's made-up languages are spoken to who states them, never offered to a browser. Immutable.
 */
public final class RequestLanguage {

    private static final LanguageTag ENGLISH = LanguageTag.of("en");

    private final List<LanguageTag> languages;
    private final LocaleNegotiator negotiator;

    /** Over the languages there are pages in, and made-up ones beside them. */
    public RequestLanguage(List<LanguageTag> languages, List<LanguageTag> madeUp) {
        this.languages =
                Stream.concat(languages.stream(), madeUp.stream()).distinct().toList();
        this.negotiator = LocaleNegotiator.over(languages).withDefault(ENGLISH);
    }

    /** What a request says about its reader's language; each part may be absent. */
    public record Wishes(
            Optional<String> query, Optional<String> account, Optional<String> cookie, Optional<String> accepted) {}

    public LanguageTag choose(Wishes wishes) {
        return wishes.query()
                .flatMap(this::spoken)
                .or(() -> wishes.account().flatMap(this::spoken))
                .or(() -> wishes.cookie().flatMap(this::spoken))
                .orElseGet(() -> negotiator.best(wishes.accepted().orElse("")).tag());
    }

    /** The language of this tag, when pages are written in it; near matches are for browsers, not for stated wishes. */
    public Optional<LanguageTag> spoken(String text) {
        return LanguageTag.parse(text) instanceof TagOutcome.WellFormed wellFormed
                ? Optional.of(wellFormed.tag()).filter(languages::contains)
                : Optional.empty();
    }

    /** Every language that a reader may choose. */
    public List<LanguageTag> languages() {
        return languages;
    }
}
