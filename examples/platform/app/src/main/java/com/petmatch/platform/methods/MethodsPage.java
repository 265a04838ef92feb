package com.petmatch.platform.methods;

import com.petmatch.platform.web.FormState;
import java.util.List;
import java.util.UUID;

/**
 * What a person keeps, the newest first, and the form that adds to it.
 *
 * @param offers what may be added
 * @param attempt names the form: sent twice it adds once
 * @param consentVersion which consent text the page shows
 * @param removed whether a way to pay was removed a moment ago
 */
public record MethodsPage(
        List<MethodRow> methods,
        List<MethodOffer> offers,
        UUID attempt,
        String consentVersion,
        FormState form,
        boolean removed) {

    public MethodsPage {
        methods = List.copyOf(methods);
        offers = List.copyOf(offers);
    }
}
