package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;

/** The texts of {@code methods}, typed. Generated; change the bundle and generate again. */
public interface MethodTexts {

    /** These texts in the language and formats of one reader. */
    static MethodTexts of(LocalTexts texts) {
        return new LocalMethodTexts(texts);
    }

    /** {@code methods.title} */
    Text methodsTitle();

    /** {@code methods.lead} */
    Text methodsLead();

    /** {@code methods.none} */
    Text methodsNone();

    /** {@code methods.card} */
    Text methodsCard(String brand, String digits);

    /** {@code methods.expired} */
    Text methodsExpired();

    /** {@code methods.expires} */
    Text methodsExpires(String month);

    /** {@code methods.ended} */
    Text methodsEnded(String month);

    /** {@code methods.provider} */
    Text methodsProvider(String provider);

    /** {@code methods.added} */
    Text methodsAdded(String day);

    /** {@code methods.away} */
    Text methodsAway();

    /** {@code methods.present} */
    Text methodsPresent();

    /** {@code methods.remove} */
    Text methodsRemove();

    /** {@code methods.remove.label} */
    Text methodsRemoveLabel(String name);

    /** {@code methods.remove.note} */
    Text methodsRemoveNote();

    /** {@code methods.add} */
    Text methodsAdd();

    /** {@code methods.add.lead} */
    Text methodsAddLead();

    /** {@code methods.consent} */
    Text methodsConsent();

    /** {@code methods.consent.version} */
    Text methodsConsentVersion(String version);

    /** {@code methods.renewals} */
    Text methodsRenewals();

    /** {@code methods.add.card} */
    Text methodsAddCard();

    /** {@code methods.add.paypal} */
    Text methodsAddPaypal();

    /** {@code methods.return.saved} */
    Text methodsReturnSaved();

    /** {@code methods.return.saved.lead} */
    Text methodsReturnSavedLead();

    /** {@code methods.return.waiting} */
    Text methodsReturnWaiting();

    /** {@code methods.return.waiting.lead} */
    Text methodsReturnWaitingLead();

    /** {@code methods.return.declined} */
    Text methodsReturnDeclined();

    /** {@code methods.return.declined.lead} */
    Text methodsReturnDeclinedLead();

    /** {@code methods.return.canceled} */
    Text methodsReturnCanceled();

    /** {@code methods.return.canceled.lead} */
    Text methodsReturnCanceledLead();

    /** {@code methods.return.again} */
    Text methodsReturnAgain();

    /** {@code methods.return.list} */
    Text methodsReturnList();

    /** {@code methods.removed} */
    Text methodsRemoved();
}
