package com.petmatch.platform.web;

import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.security.access.Principal;

/** Keeps the language that a signed-in person chose, for pages on every device and for letters. */
public interface LanguageChoices {

    /** Keeps it in the account; an account that may not change stays as it is. */
    void keep(Principal person, LanguageTag language);
}
