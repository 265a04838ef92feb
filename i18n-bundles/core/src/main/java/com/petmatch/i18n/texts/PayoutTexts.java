package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;

/** The texts of {@code payout}, typed. Generated; change the bundle and generate again. */
public interface PayoutTexts {

    /** These texts in the language and formats of one reader. */
    static PayoutTexts of(LocalTexts texts) {
        return new LocalPayoutTexts(texts);
    }

    /** {@code capture.captured} */
    Text captureCaptured();

    /** {@code capture.already-captured} */
    Text captureAlreadyCaptured();

    /** {@code capture.exceeds} */
    Text captureExceeds();

    /** {@code capture.exceeds.action} */
    Text captureExceedsAction();

    /** {@code capture.authorization-expired} */
    Text captureAuthorizationExpired();

    /** {@code capture.authorization-expired.action} */
    Text captureAuthorizationExpiredAction();

    /** {@code capture.already-voided} */
    Text captureAlreadyVoided();

    /** {@code capture.already-voided.action} */
    Text captureAlreadyVoidedAction();

    /** {@code capture.in-progress} */
    Text captureInProgress();

    /** {@code capture.in-progress.action} */
    Text captureInProgressAction();

    /** {@code capture.unresolved} */
    Text captureUnresolved();

    /** {@code capture.unresolved.action} */
    Text captureUnresolvedAction();

    /** {@code dispute.unknown} */
    Text disputeUnknown();

    /** {@code dispute.opened} */
    Text disputeOpened();

    /** {@code dispute.evidence-due} */
    Text disputeEvidenceDue();

    /** {@code dispute.under-review} */
    Text disputeUnderReview();

    /** {@code dispute.won} */
    Text disputeWon();

    /** {@code dispute.lost} */
    Text disputeLost();

    /** {@code payout.pending} */
    Text payoutPending();

    /** {@code payout.paid} */
    Text payoutPaid();

    /** {@code payout.paid.action} */
    Text payoutPaidAction();

    /** {@code payout.failed} */
    Text payoutFailed();

    /** {@code payout.failed.action} */
    Text payoutFailedAction();

    /** {@code payout.returned} */
    Text payoutReturned();

    /** {@code payout.returned.action} */
    Text payoutReturnedAction();

    /** {@code payout.unresolved} */
    Text payoutUnresolved();

    /** {@code payout.below-minimum} */
    Text payoutBelowMinimum();

    /** {@code payout.destination-missing} */
    Text payoutDestinationMissing();

    /** {@code payout.destination-missing.action} */
    Text payoutDestinationMissingAction();

    /** {@code payout.destination-unverified} */
    Text payoutDestinationUnverified();

    /** {@code payout.destination-unverified.action} */
    Text payoutDestinationUnverifiedAction();

    /** {@code payout.negative-balance} */
    Text payoutNegativeBalance();

    /** {@code vault.saved} */
    Text vaultSaved();

    /** {@code vault.action-required} */
    Text vaultActionRequired();

    /** {@code vault.action-required.action} */
    Text vaultActionRequiredAction();

    /** {@code vault.declined} */
    Text vaultDeclined();

    /** {@code vault.declined.action} */
    Text vaultDeclinedAction();

    /** {@code vault.removed} */
    Text vaultRemoved();

    /** {@code vault.expiring} */
    Text vaultExpiring();

    /** {@code vault.expiring.action} */
    Text vaultExpiringAction();

    /** {@code method.saved} */
    Text methodSaved();

    /** {@code method.action-required} */
    Text methodActionRequired();

    /** {@code method.action-required.action} */
    Text methodActionRequiredAction();

    /** {@code method.in-progress} */
    Text methodInProgress();

    /** {@code method.in-progress.action} */
    Text methodInProgressAction();

    /** {@code method.unresolved} */
    Text methodUnresolved();

    /** {@code method.unresolved.action} */
    Text methodUnresolvedAction();

    /** {@code method.removed} */
    Text methodRemoved();

    /** {@code method.unknown} */
    Text methodUnknown();

    /** {@code method.unknown.action} */
    Text methodUnknownAction();

    /** {@code identity.required} */
    Text identityRequired();

    /** {@code identity.required.action} */
    Text identityRequiredAction();

    /** {@code identity.processing} */
    Text identityProcessing();

    /** {@code identity.verified} */
    Text identityVerified();

    /** {@code identity.rejected} */
    Text identityRejected();

    /** {@code identity.rejected.action} */
    Text identityRejectedAction();

    /** {@code identity.expired} */
    Text identityExpired();

    /** {@code identity.expired.action} */
    Text identityExpiredAction();
}
