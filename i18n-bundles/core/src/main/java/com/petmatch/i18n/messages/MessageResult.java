package com.petmatch.i18n.messages;

import com.petmatch.i18n.locale.LanguageTag;

/** A text asked for by code or key: there always is one, and this says how near it is to what was asked. */
public sealed interface MessageResult {

    /** What to show. */
    Text text();

    /** The text in the reader's language. */
    record Found(Text text) implements MessageResult {}

    /** The text in another language, because the reader's has none. */
    record FellBack(Text text, LanguageTag wanted, LanguageTag used) implements MessageResult {}

    /** A generic text: no language knows the code. The reference stands for it in front of the reader. */
    record Unknown(Text text, String reference) implements MessageResult {}
}
