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
    public Text captureCaptured() {
        return TypedMessage.text(texts, "capture.captured");
    }

    @Override
    public Text captureAlreadyCaptured() {
        return TypedMessage.text(texts, "capture.already-captured");
    }

    @Override
    public Text captureExceeds() {
        return TypedMessage.text(texts, "capture.exceeds");
    }

    @Override
    public Text captureExceedsAction() {
        return TypedMessage.text(texts, "capture.exceeds.action");
    }

    @Override
    public Text captureAuthorizationExpired() {
        return TypedMessage.text(texts, "capture.authorization-expired");
    }

    @Override
    public Text captureAuthorizationExpiredAction() {
        return TypedMessage.text(texts, "capture.authorization-expired.action");
    }

    @Override
    public Text captureAlreadyVoided() {
        return TypedMessage.text(texts, "capture.already-voided");
    }

    @Override
    public Text captureAlreadyVoidedAction() {
        return TypedMessage.text(texts, "capture.already-voided.action");
    }

    @Override
    public Text captureInProgress() {
        return TypedMessage.text(texts, "capture.in-progress");
    }

    @Override
    public Text captureInProgressAction() {
        return TypedMessage.text(texts, "capture.in-progress.action");
    }

    @Override
    public Text captureUnresolved() {
        return TypedMessage.text(texts, "capture.unresolved");
    }

    @Override
    public Text captureUnresolvedAction() {
        return TypedMessage.text(texts, "capture.unresolved.action");
    }

    @Override
    public Text disputeUnknown() {
        return TypedMessage.text(texts, "dispute.unknown");
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
    public Text methodSaved() {
        return TypedMessage.text(texts, "method.saved");
    }

    @Override
    public Text methodActionRequired() {
        return TypedMessage.text(texts, "method.action-required");
    }

    @Override
    public Text methodActionRequiredAction() {
        return TypedMessage.text(texts, "method.action-required.action");
    }

    @Override
    public Text methodInProgress() {
        return TypedMessage.text(texts, "method.in-progress");
    }

    @Override
    public Text methodInProgressAction() {
        return TypedMessage.text(texts, "method.in-progress.action");
    }

    @Override
    public Text methodUnresolved() {
        return TypedMessage.text(texts, "method.unresolved");
    }

    @Override
    public Text methodUnresolvedAction() {
        return TypedMessage.text(texts, "method.unresolved.action");
    }

    @Override
    public Text methodRemoved() {
        return TypedMessage.text(texts, "method.removed");
    }

    @Override
    public Text methodUnknown() {
        return TypedMessage.text(texts, "method.unknown");
    }

    @Override
    public Text methodUnknownAction() {
        return TypedMessage.text(texts, "method.unknown.action");
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
