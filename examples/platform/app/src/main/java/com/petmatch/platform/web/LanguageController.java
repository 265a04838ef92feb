package com.petmatch.platform.web;

import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.security.access.Principal;
import com.petmatch.security.web.RedirectTargets;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changes the language from any page and shows the same page again; a language that is none of ours changes nothing. */
@Controller
class LanguageController {

    private final RedirectTargets targets = RedirectTargets.ownPaths();
    private final RequestIdentity identity;
    private final RequestLanguage language;
    private final LanguageChoices choices;

    LanguageController(RequestIdentity identity, RequestLanguage language, LanguageChoices choices) {
        this.identity = identity;
        this.language = language;
        this.choices = choices;
    }

    @PostMapping("/preferences/language")
    Answer choose(
            @RequestParam(defaultValue = "") String lang,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<LanguageTag> chosen = language.spoken(lang);
        chosen.ifPresent(tag -> {
            if (identity.caller(request) instanceof Principal person) {
                choices.keep(person, tag);
            }
            LanguageCookie.set(tag, request, response);
        });
        return new SeeOther(targets.allowed(back).orElse("/"));
    }
}
