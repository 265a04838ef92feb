package com.petmatch.i18n.gate;

import java.util.List;

/** One check over one language. */
interface Rule {

    Check check();

    void inspect(LanguageTexts source, LanguageTexts texts, List<Finding> findings);
}
