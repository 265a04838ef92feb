package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;

/** The texts of {@code core}, typed. Generated; change the bundle and generate again. */
public interface CoreTexts {

    /** These texts in the language and formats of one reader. */
    static CoreTexts of(LocalTexts texts) {
        return new LocalCoreTexts(texts);
    }

    /** {@code account.email.invalid} */
    Text accountEmailInvalid();

    /** {@code account.email.invalid.action} */
    Text accountEmailInvalidAction();

    /** {@code account.email.taken} */
    Text accountEmailTaken();

    /** {@code account.email.taken.action} */
    Text accountEmailTakenAction();

    /** {@code account.language.invalid} */
    Text accountLanguageInvalid();

    /** {@code account.language.invalid.action} */
    Text accountLanguageInvalidAction();

    /** {@code account.country.invalid} */
    Text accountCountryInvalid();

    /** {@code account.country.invalid.action} */
    Text accountCountryInvalidAction();

    /** {@code pet.chip.not-ascii} */
    Text petChipNotAscii();

    /** {@code pet.chip.not-ascii.action} */
    Text petChipNotAsciiAction();

    /** {@code pet.chip.wrong-length} */
    Text petChipWrongLength();

    /** {@code pet.chip.wrong-length.action} */
    Text petChipWrongLengthAction();

    /** {@code pet.chip.not-numeric} */
    Text petChipNotNumeric();

    /** {@code pet.chip.not-numeric.action} */
    Text petChipNotNumericAction();

    /** {@code pet.chip.prefix-unassigned} */
    Text petChipPrefixUnassigned();

    /** {@code pet.chip.prefix-unassigned.action} */
    Text petChipPrefixUnassignedAction();

    /** {@code pet.chip.id-too-large} */
    Text petChipIdTooLarge();

    /** {@code pet.chip.id-too-large.action} */
    Text petChipIdTooLargeAction();

    /** {@code pet.chip.test-transponder} */
    Text petChipTestTransponder();

    /** {@code pet.chip.test-transponder.action} */
    Text petChipTestTransponderAction();

    /** {@code pet.chip.country-unknown} */
    Text petChipCountryUnknown();

    /** {@code pet.chip.country-unknown.action} */
    Text petChipCountryUnknownAction();

    /** {@code account.erasure.not-due} */
    Text accountErasureNotDue();

    /** {@code account.erasure.not-due.action} */
    Text accountErasureNotDueAction();
}
