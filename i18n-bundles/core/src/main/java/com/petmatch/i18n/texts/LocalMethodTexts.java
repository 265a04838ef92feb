package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;
import com.petmatch.i18n.messages.TypedMessage;
import java.util.List;

/** {@code methods} as one reader's texts have it. Generated; change the bundle and generate again. */
final class LocalMethodTexts implements MethodTexts {

    private static final TypedMessage METHODS_CARD =
            TypedMessage.of("methods.card", List.of("brand", "digits"), List.of());
    private static final TypedMessage METHODS_EXPIRES = TypedMessage.of("methods.expires", List.of("month"), List.of());
    private static final TypedMessage METHODS_ENDED = TypedMessage.of("methods.ended", List.of("month"), List.of());
    private static final TypedMessage METHODS_PROVIDER =
            TypedMessage.of("methods.provider", List.of("provider"), List.of());
    private static final TypedMessage METHODS_ADDED = TypedMessage.of("methods.added", List.of("day"), List.of());
    private static final TypedMessage METHODS_REMOVE_LABEL =
            TypedMessage.of("methods.remove.label", List.of("name"), List.of());
    private static final TypedMessage METHODS_CONSENT_VERSION =
            TypedMessage.of("methods.consent.version", List.of("version"), List.of());
    private final LocalTexts texts;

    LocalMethodTexts(LocalTexts texts) {
        this.texts = texts;
    }

    @Override
    public Text methodsTitle() {
        return TypedMessage.text(texts, "methods.title");
    }

    @Override
    public Text methodsLead() {
        return TypedMessage.text(texts, "methods.lead");
    }

    @Override
    public Text methodsNone() {
        return TypedMessage.text(texts, "methods.none");
    }

    @Override
    public Text methodsCard(String brand, String digits) {
        return METHODS_CARD.in(texts, brand, digits, 0, 0);
    }

    @Override
    public Text methodsExpired() {
        return TypedMessage.text(texts, "methods.expired");
    }

    @Override
    public Text methodsExpires(String month) {
        return METHODS_EXPIRES.in(texts, month, null, 0, 0);
    }

    @Override
    public Text methodsEnded(String month) {
        return METHODS_ENDED.in(texts, month, null, 0, 0);
    }

    @Override
    public Text methodsProvider(String provider) {
        return METHODS_PROVIDER.in(texts, provider, null, 0, 0);
    }

    @Override
    public Text methodsAdded(String day) {
        return METHODS_ADDED.in(texts, day, null, 0, 0);
    }

    @Override
    public Text methodsAway() {
        return TypedMessage.text(texts, "methods.away");
    }

    @Override
    public Text methodsPresent() {
        return TypedMessage.text(texts, "methods.present");
    }

    @Override
    public Text methodsRemove() {
        return TypedMessage.text(texts, "methods.remove");
    }

    @Override
    public Text methodsRemoveLabel(String name) {
        return METHODS_REMOVE_LABEL.in(texts, name, null, 0, 0);
    }

    @Override
    public Text methodsRemoveNote() {
        return TypedMessage.text(texts, "methods.remove.note");
    }

    @Override
    public Text methodsAdd() {
        return TypedMessage.text(texts, "methods.add");
    }

    @Override
    public Text methodsAddLead() {
        return TypedMessage.text(texts, "methods.add.lead");
    }

    @Override
    public Text methodsConsent() {
        return TypedMessage.text(texts, "methods.consent");
    }

    @Override
    public Text methodsConsentVersion(String version) {
        return METHODS_CONSENT_VERSION.in(texts, version, null, 0, 0);
    }

    @Override
    public Text methodsRenewals() {
        return TypedMessage.text(texts, "methods.renewals");
    }

    @Override
    public Text methodsAddCard() {
        return TypedMessage.text(texts, "methods.add.card");
    }

    @Override
    public Text methodsAddPaypal() {
        return TypedMessage.text(texts, "methods.add.paypal");
    }

    @Override
    public Text methodsReturnSaved() {
        return TypedMessage.text(texts, "methods.return.saved");
    }

    @Override
    public Text methodsReturnSavedLead() {
        return TypedMessage.text(texts, "methods.return.saved.lead");
    }

    @Override
    public Text methodsReturnWaiting() {
        return TypedMessage.text(texts, "methods.return.waiting");
    }

    @Override
    public Text methodsReturnWaitingLead() {
        return TypedMessage.text(texts, "methods.return.waiting.lead");
    }

    @Override
    public Text methodsReturnDeclined() {
        return TypedMessage.text(texts, "methods.return.declined");
    }

    @Override
    public Text methodsReturnDeclinedLead() {
        return TypedMessage.text(texts, "methods.return.declined.lead");
    }

    @Override
    public Text methodsReturnCanceled() {
        return TypedMessage.text(texts, "methods.return.canceled");
    }

    @Override
    public Text methodsReturnCanceledLead() {
        return TypedMessage.text(texts, "methods.return.canceled.lead");
    }

    @Override
    public Text methodsReturnAgain() {
        return TypedMessage.text(texts, "methods.return.again");
    }

    @Override
    public Text methodsReturnList() {
        return TypedMessage.text(texts, "methods.return.list");
    }

    @Override
    public Text methodsRemoved() {
        return TypedMessage.text(texts, "methods.removed");
    }
}
