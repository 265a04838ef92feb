package com.petmatch.i18n.spring;

import com.petmatch.i18n.locale.LanguageChoice;
import com.petmatch.i18n.locale.LocaleNegotiator;
import com.petmatch.i18n.messages.Messages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The best language we speak for the request's {@code Accept-Language}; the region that was asked for is kept, so that a
 * Colombian reads Spanish with Colombian figures. Bounded work for any header.
 */
final class NegotiatedLocaleResolver implements LocaleResolver {

    private final LocaleNegotiator negotiator;

    NegotiatedLocaleResolver(Messages messages) {
        this.negotiator = LocaleNegotiator.over(messages.languages()).withDefault(messages.defaultLanguage());
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        LanguageChoice choice = negotiator.best(header == null ? "" : header);
        boolean sameLanguage = choice.requested().language().equals(choice.tag().language());
        return (sameLanguage ? choice.requested().base() : choice.tag()).toLocale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException(
                "The locale follows the request's Accept-Language; a host that lets people choose brings its own LocaleResolver");
    }
}
