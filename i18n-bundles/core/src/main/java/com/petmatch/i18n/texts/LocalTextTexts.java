package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;
import com.petmatch.i18n.messages.TypedMessage;

/** {@code texts} as one reader's texts have it. Generated; change the bundle and generate again. */
final class LocalTextTexts implements TextTexts {

    private final LocalTexts texts;

    LocalTextTexts(LocalTexts texts) {
        this.texts = texts;
    }

    @Override
    public Text textsZoneMissing() {
        return TypedMessage.text(texts, "texts.zone.missing");
    }

    @Override
    public Text textsClockMissing() {
        return TypedMessage.text(texts, "texts.clock.missing");
    }

    @Override
    public Text textsNumberUnprintable() {
        return TypedMessage.text(texts, "texts.number.unprintable");
    }

    @Override
    public Text textsArgumentMissing() {
        return TypedMessage.text(texts, "texts.argument.missing");
    }

    @Override
    public Text textsArgumentType() {
        return TypedMessage.text(texts, "texts.argument.type");
    }

    @Override
    public Text textsKeyUnknown() {
        return TypedMessage.text(texts, "texts.key.unknown");
    }

    @Override
    public Text textsTranslationMissing() {
        return TypedMessage.text(texts, "texts.translation.missing");
    }

    @Override
    public Text textsBundleBroken() {
        return TypedMessage.text(texts, "texts.bundle.broken");
    }
}
