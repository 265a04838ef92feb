package com.petmatch.platform.web;

import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.security.access.Principal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Builds the context of a page from its request, once a request. Safe for concurrent use. */
public final class PageContexts {

    static final String THEME_COOKIE = "pm-theme";
    private static final String ATTRIBUTE = PageContexts.class.getName();
    // Only these may be asked for in the address: what stands there is not ours.
    private static final Set<String> DONE = Set.of(
            "pet-saved",
            "pet-restored",
            "file-saved",
            "file-removed",
            "refunded",
            "subscription-ending",
            "subscription-resumed",
            "link-made",
            "mail-confirmed",
            "password-changed",
            "signed-out",
            "device-ended",
            "signed-out-everywhere",
            "passkey-added",
            "passkey-removed",
            "factor-added",
            "factor-removed",
            "browser-known",
            "key-revoked",
            "ban-lifted");

    private final RequestIdentity identity;
    private final Readers readers;
    private final RequestLanguage language;
    private final Function<LanguageTag, PageWords> words;
    private final boolean sandbox;
    private final boolean mailbox;

    /**
     * Over what the host wires.
     *
     * @param words the view of one language, pinned for the page that asks
     * @param sandbox whether any part of the host is not real
     * @param mailbox whether everybody may read the letters of this host
     */
    public PageContexts(
            RequestIdentity identity,
            Readers readers,
            RequestLanguage language,
            Function<LanguageTag, PageWords> words,
            boolean sandbox,
            boolean mailbox) {
        this.identity = identity;
        this.readers = readers;
        this.language = language;
        this.words = words;
        this.sandbox = sandbox;
        this.mailbox = mailbox;
    }

    public PageContext of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof PageContext known) {
            return known;
        }
        PageContext made = made(request);
        request.setAttribute(ATTRIBUTE, made);
        return made;
    }

    /** The language that the address asks for, when it is one of ours: it is worth remembering. */
    Optional<LanguageTag> askedFor(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("lang")).flatMap(language::spoken);
    }

    private PageContext made(HttpServletRequest request) {
        Optional<Principal> person =
                identity.caller(request) instanceof Principal principal ? Optional.of(principal) : Optional.empty();
        Optional<Readers.Reader> reader = person.map(readers::reader);
        RequestLanguage.Wishes wishes = new RequestLanguage.Wishes(
                Optional.ofNullable(request.getParameter("lang")),
                reader.map(Readers.Reader::languageTag),
                RequestCookies.value(request, LanguageCookie.NAME),
                Optional.ofNullable(request.getHeader("Accept-Language")));
        Optional<Visitor> visitor =
                person.map(principal -> new Visitor(reader.orElseThrow().name(), VisitorRoles.of(principal)));
        List<String> tags =
                language.languages().stream().map(LanguageTag::toString).toList();
        return new PageContext(words.apply(language.choose(wishes)), facts(request), visitor, tags);
    }

    private RequestFacts facts(HttpServletRequest request) {
        return new RequestFacts(
                identity.requestId(request),
                request.getRequestURI(),
                WayBack.from(request),
                identity.csrfToken(request),
                Theme.of(RequestCookies.value(request, THEME_COOKIE).orElse("")),
                sandbox,
                mailbox,
                Optional.ofNullable(request.getParameter("done"))
                        .filter(DONE::contains)
                        .map(done -> "page.done." + done)
                        .orElse(""));
    }
}
