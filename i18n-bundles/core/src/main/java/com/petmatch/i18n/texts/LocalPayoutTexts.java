package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;
import com.petmatch.i18n.messages.TypedMessage;

/** {@code payout} as one reader's texts have it. Generated; change the bundle and generate again. */
final class LocalPayoutTexts implements PayoutTexts {

    private final LocalTexts texts;

    LocalPayoutTexts(LocalTexts texts) {
        this.texts = texts;
    }

    @Override
    public Text disputeOpened() {
        return TypedMessage.text(texts, "dispute.opened");
    }

    @Override
    public Text disputeEvidenceDue() {
        return TypedMessage.text(texts, "dispute.evidence-due");
    }

    @Override
    public Text disputeUnderReview() {
        return TypedMessage.text(texts, "dispute.under-review");
    }

    @Override
    public Text disputeWon() {
        return TypedMessage.text(texts, "dispute.won");
    }

    @Override
    public Text disputeLost() {
        return TypedMessage.text(texts, "dispute.lost");
    }

    @Override
    public Text payoutPending() {
        return TypedMessage.text(texts, "payout.pending");
    }

    @Override
    public Text payoutPaid() {
        return TypedMessage.text(texts, "payout.paid");
    }

    @Override
    public Text payoutPaidAction() {
        return TypedMessage.text(texts, "payout.paid.action");
    }

    @Override
    public Text payoutFailed() {
        return TypedMessage.text(texts, "payout.failed");
    }

    @Override
    public Text payoutFailedAction() {
        return TypedMessage.text(texts, "payout.failed.action");
    }

    @Override
    public Text payoutReturned() {
        return TypedMessage.text(texts, "payout.returned");
    }

    @Override
    public Text payoutReturnedAction() {
        return TypedMessage.text(texts, "payout.returned.action");
    }

    @Override
    public Text payoutUnresolved() {
        return TypedMessage.text(texts, "payout.unresolved");
    }

    @Override
    public Text payoutBelowMinimum() {
        return TypedMessage.text(texts, "payout.below-minimum");
    }

    @Override
    public Text payoutDestinationMissing() {
        return TypedMessage.text(texts, "payout.destination-missing");
    }

    @Override
    public Text payoutDestinationMissingAction() {
        return TypedMessage.text(texts, "payout.destination-missing.action");
    }

    @Override
    public Text payoutDestinationUnverified() {
        return TypedMessage.text(texts, "payout.destination-unverified");
    }

    @Override
    public Text payoutDestinationUnverifiedAction() {
        return TypedMessage.text(texts, "payout.destination-unverified.action");
    }

    @Override
    public Text payoutNegativeBalance() {
        return TypedMessage.text(texts, "payout.negative-balance");
    }

    @Override
    public Text vaultSaved() {
        return TypedMessage.text(texts, "vault.saved");
    }

    @Override
    public Text vaultActionRequired() {
        return TypedMessage.text(texts, "vault.action-required");
    }

    @Override
    public Text vaultActionRequiredAction() {
        return TypedMessage.text(texts, "vault.action-required.action");
    }

    @Override
    public Text vaultDeclined() {
        return TypedMessage.text(texts, "vault.declined");
    }

    @Override
    public Text vaultDeclinedAction() {
        return TypedMessage.text(texts, "vault.declined.action");
    }

    @Override
    public Text vaultRemoved() {
        return TypedMessage.text(texts, "vault.removed");
    }

    @Override
    public Text vaultExpiring() {
        return TypedMessage.text(texts, "vault.expiring");
    }

    @Override
    public Text vaultExpiringAction() {
        return TypedMessage.text(texts, "vault.expiring.action");
    }

    @Override
    public Text identityRequired() {
        return TypedMessage.text(texts, "identity.required");
    }

    @Override
    public Text identityRequiredAction() {
        return TypedMessage.text(texts, "identity.required.action");
    }

    @Override
    public Text identityProcessing() {
        return TypedMessage.text(texts, "identity.processing");
    }

    @Override
    public Text identityVerified() {
        return TypedMessage.text(texts, "identity.verified");
    }

    @Override
    public Text identityRejected() {
        return TypedMessage.text(texts, "identity.rejected");
    }

    @Override
    public Text identityRejectedAction() {
        return TypedMessage.text(texts, "identity.rejected.action");
    }

    @Override
    public Text identityExpired() {
        return TypedMessage.text(texts, "identity.expired");
    }

    @Override
    public Text identityExpiredAction() {
        return TypedMessage.text(texts, "identity.expired.action");
    }
}
