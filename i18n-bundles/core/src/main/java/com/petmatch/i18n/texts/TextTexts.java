package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;

/** The texts of {@code texts}, typed. Generated; change the bundle and generate again. */
public interface TextTexts {

    /** These texts in the language and formats of one reader. */
    static TextTexts of(LocalTexts texts) {
        return new LocalTextTexts(texts);
    }

    /** {@code texts.zone.missing} */
    Text textsZoneMissing();

    /** {@code texts.clock.missing} */
    Text textsClockMissing();

    /** {@code texts.number.unprintable} */
    Text textsNumberUnprintable();

    /** {@code texts.argument.missing} */
    Text textsArgumentMissing();

    /** {@code texts.argument.type} */
    Text textsArgumentType();

    /** {@code texts.key.unknown} */
    Text textsKeyUnknown();

    /** {@code texts.translation.missing} */
    Text textsTranslationMissing();

    /** {@code texts.bundle.broken} */
    Text textsBundleBroken();
}
