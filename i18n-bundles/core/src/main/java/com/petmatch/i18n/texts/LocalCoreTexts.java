package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;
import com.petmatch.i18n.messages.TypedMessage;

/** {@code core} as one reader's texts have it. Generated; change the bundle and generate again. */
final class LocalCoreTexts implements CoreTexts {

    private final LocalTexts texts;

    LocalCoreTexts(LocalTexts texts) {
        this.texts = texts;
    }

    @Override
    public Text accountEmailInvalid() {
        return TypedMessage.text(texts, "account.email.invalid");
    }

    @Override
    public Text accountEmailInvalidAction() {
        return TypedMessage.text(texts, "account.email.invalid.action");
    }

    @Override
    public Text accountEmailTaken() {
        return TypedMessage.text(texts, "account.email.taken");
    }

    @Override
    public Text accountEmailTakenAction() {
        return TypedMessage.text(texts, "account.email.taken.action");
    }

    @Override
    public Text accountLanguageInvalid() {
        return TypedMessage.text(texts, "account.language.invalid");
    }

    @Override
    public Text accountLanguageInvalidAction() {
        return TypedMessage.text(texts, "account.language.invalid.action");
    }

    @Override
    public Text accountCountryInvalid() {
        return TypedMessage.text(texts, "account.country.invalid");
    }

    @Override
    public Text accountCountryInvalidAction() {
        return TypedMessage.text(texts, "account.country.invalid.action");
    }

    @Override
    public Text petChipNotAscii() {
        return TypedMessage.text(texts, "pet.chip.not-ascii");
    }

    @Override
    public Text petChipNotAsciiAction() {
        return TypedMessage.text(texts, "pet.chip.not-ascii.action");
    }

    @Override
    public Text petChipWrongLength() {
        return TypedMessage.text(texts, "pet.chip.wrong-length");
    }

    @Override
    public Text petChipWrongLengthAction() {
        return TypedMessage.text(texts, "pet.chip.wrong-length.action");
    }

    @Override
    public Text petChipNotNumeric() {
        return TypedMessage.text(texts, "pet.chip.not-numeric");
    }

    @Override
    public Text petChipNotNumericAction() {
        return TypedMessage.text(texts, "pet.chip.not-numeric.action");
    }

    @Override
    public Text petChipPrefixUnassigned() {
        return TypedMessage.text(texts, "pet.chip.prefix-unassigned");
    }

    @Override
    public Text petChipPrefixUnassignedAction() {
        return TypedMessage.text(texts, "pet.chip.prefix-unassigned.action");
    }

    @Override
    public Text petChipIdTooLarge() {
        return TypedMessage.text(texts, "pet.chip.id-too-large");
    }

    @Override
    public Text petChipIdTooLargeAction() {
        return TypedMessage.text(texts, "pet.chip.id-too-large.action");
    }

    @Override
    public Text petChipTestTransponder() {
        return TypedMessage.text(texts, "pet.chip.test-transponder");
    }

    @Override
    public Text petChipTestTransponderAction() {
        return TypedMessage.text(texts, "pet.chip.test-transponder.action");
    }

    @Override
    public Text petChipCountryUnknown() {
        return TypedMessage.text(texts, "pet.chip.country-unknown");
    }

    @Override
    public Text petChipCountryUnknownAction() {
        return TypedMessage.text(texts, "pet.chip.country-unknown.action");
    }

    @Override
    public Text accountErasureNotDue() {
        return TypedMessage.text(texts, "account.erasure.not-due");
    }

    @Override
    public Text accountErasureNotDueAction() {
        return TypedMessage.text(texts, "account.erasure.not-due.action");
    }
}
