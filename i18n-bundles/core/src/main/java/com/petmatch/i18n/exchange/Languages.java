package com.petmatch.i18n.exchange;

import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.locale.TagOutcome;

/** Language tags of files from outside. */
final class Languages {

    private Languages() {}

    /** The tag; gettext's underscores are read as hyphens. */
    static LanguageTag read(String text) throws FormatException {
        if (LanguageTag.parse(text.replace('_', '-')) instanceof TagOutcome.WellFormed wellFormed) {
            return wellFormed.tag();
        }
        throw new FormatException("bad-language", text);
    }
}
