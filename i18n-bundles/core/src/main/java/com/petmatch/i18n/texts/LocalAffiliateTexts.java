package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;
import com.petmatch.i18n.messages.TypedMessage;

/** {@code affiliate} as one reader's texts have it. Generated; change the bundle and generate again. */
final class LocalAffiliateTexts implements AffiliateTexts {

    private final LocalTexts texts;

    LocalAffiliateTexts(LocalTexts texts) {
        this.texts = texts;
    }

    @Override
    public Text affiliateProgramUnknown() {
        return TypedMessage.text(texts, "affiliate.program.unknown");
    }

    @Override
    public Text affiliateProgramNoPlan() {
        return TypedMessage.text(texts, "affiliate.program.no-plan");
    }

    @Override
    public Text affiliateProgramPlanInvalid() {
        return TypedMessage.text(texts, "affiliate.program.plan-invalid");
    }

    @Override
    public Text affiliatePartnerApplied() {
        return TypedMessage.text(texts, "affiliate.partner.applied");
    }

    @Override
    public Text affiliatePartnerApproved() {
        return TypedMessage.text(texts, "affiliate.partner.approved");
    }

    @Override
    public Text affiliatePartnerSuspended() {
        return TypedMessage.text(texts, "affiliate.partner.suspended");
    }

    @Override
    public Text affiliatePartnerSuspendedAction() {
        return TypedMessage.text(texts, "affiliate.partner.suspended.action");
    }

    @Override
    public Text affiliatePartnerRejected() {
        return TypedMessage.text(texts, "affiliate.partner.rejected");
    }

    @Override
    public Text affiliatePartnerLeft() {
        return TypedMessage.text(texts, "affiliate.partner.left");
    }

    @Override
    public Text affiliatePartnerBanned() {
        return TypedMessage.text(texts, "affiliate.partner.banned");
    }

    @Override
    public Text affiliatePartnerNotEnrolled() {
        return TypedMessage.text(texts, "affiliate.partner.not-enrolled");
    }

    @Override
    public Text affiliatePartnerNotEnrolledAction() {
        return TypedMessage.text(texts, "affiliate.partner.not-enrolled.action");
    }

    @Override
    public Text affiliatePartnerTransitionNotAllowed() {
        return TypedMessage.text(texts, "affiliate.partner.transition-not-allowed");
    }

    @Override
    public Text affiliateLinkUnknownCode() {
        return TypedMessage.text(texts, "affiliate.link.unknown-code");
    }

    @Override
    public Text affiliateLinkTargetRefused() {
        return TypedMessage.text(texts, "affiliate.link.target-refused");
    }

    @Override
    public Text affiliateLinkTargetRefusedAction() {
        return TypedMessage.text(texts, "affiliate.link.target-refused.action");
    }

    @Override
    public Text affiliateLinkTargetUnsigned() {
        return TypedMessage.text(texts, "affiliate.link.target-unsigned");
    }

    @Override
    public Text affiliateLinkTargetUnsignedAction() {
        return TypedMessage.text(texts, "affiliate.link.target-unsigned.action");
    }

    @Override
    public Text affiliateLinkUrlTooLong() {
        return TypedMessage.text(texts, "affiliate.link.url-too-long");
    }

    @Override
    public Text affiliateLinkMethodNotAllowed() {
        return TypedMessage.text(texts, "affiliate.link.method-not-allowed");
    }

    @Override
    public Text affiliateLinkCodesExhausted() {
        return TypedMessage.text(texts, "affiliate.link.codes-exhausted");
    }

    @Override
    public Text affiliateLinkCodesExhaustedAction() {
        return TypedMessage.text(texts, "affiliate.link.codes-exhausted.action");
    }

    @Override
    public Text affiliateClickHead() {
        return TypedMessage.text(texts, "affiliate.click.head");
    }

    @Override
    public Text affiliateClickPrefetch() {
        return TypedMessage.text(texts, "affiliate.click.prefetch");
    }

    @Override
    public Text affiliateClickListedBot() {
        return TypedMessage.text(texts, "affiliate.click.listed-bot");
    }

    @Override
    public Text affiliateClickBotShape() {
        return TypedMessage.text(texts, "affiliate.click.bot-shape");
    }

    @Override
    public Text affiliateClickRepeated() {
        return TypedMessage.text(texts, "affiliate.click.repeated");
    }

    @Override
    public Text affiliateClickBufferFull() {
        return TypedMessage.text(texts, "affiliate.click.buffer-full");
    }

    @Override
    public Text affiliateClickStuffing() {
        return TypedMessage.text(texts, "affiliate.click.stuffing");
    }

    @Override
    public Text affiliateLeadNoClick() {
        return TypedMessage.text(texts, "affiliate.lead.no-click");
    }

    @Override
    public Text affiliateLeadClickExpired() {
        return TypedMessage.text(texts, "affiliate.lead.click-expired");
    }

    @Override
    public Text affiliateLeadClickFromFuture() {
        return TypedMessage.text(texts, "affiliate.lead.click-from-future");
    }

    @Override
    public Text affiliateLeadClickForged() {
        return TypedMessage.text(texts, "affiliate.lead.click-forged");
    }

    @Override
    public Text affiliateLeadAlreadyBound() {
        return TypedMessage.text(texts, "affiliate.lead.already-bound");
    }

    @Override
    public Text affiliateLeadSelfReferral() {
        return TypedMessage.text(texts, "affiliate.lead.self-referral");
    }

    @Override
    public Text affiliateSaleEarned() {
        return TypedMessage.text(texts, "affiliate.sale.earned");
    }

    @Override
    public Text affiliateSaleHeld() {
        return TypedMessage.text(texts, "affiliate.sale.held");
    }

    @Override
    public Text affiliateSaleUnattributed() {
        return TypedMessage.text(texts, "affiliate.sale.unattributed");
    }

    @Override
    public Text affiliateSaleSelfReferral() {
        return TypedMessage.text(texts, "affiliate.sale.self-referral");
    }

    @Override
    public Text affiliateSaleNothingToEarn() {
        return TypedMessage.text(texts, "affiliate.sale.nothing-to-earn");
    }

    @Override
    public Text affiliateSaleRecurringOver() {
        return TypedMessage.text(texts, "affiliate.sale.recurring-over");
    }

    @Override
    public Text affiliateSaleConflict() {
        return TypedMessage.text(texts, "affiliate.sale.conflict");
    }

    @Override
    public Text affiliateSaleCappedPerOrder() {
        return TypedMessage.text(texts, "affiliate.sale.capped-per-order");
    }

    @Override
    public Text affiliateSaleTierRerated() {
        return TypedMessage.text(texts, "affiliate.sale.tier-rerated");
    }

    @Override
    public Text affiliateSaleMatured() {
        return TypedMessage.text(texts, "affiliate.sale.matured");
    }

    @Override
    public Text affiliateSaleReleased() {
        return TypedMessage.text(texts, "affiliate.sale.released");
    }

    @Override
    public Text affiliateReversalRefund() {
        return TypedMessage.text(texts, "affiliate.reversal.refund");
    }

    @Override
    public Text affiliateReversalDisputeLost() {
        return TypedMessage.text(texts, "affiliate.reversal.dispute-lost");
    }

    @Override
    public Text affiliateReversalCancelled() {
        return TypedMessage.text(texts, "affiliate.reversal.cancelled");
    }

    @Override
    public Text affiliateReversalAbandoned() {
        return TypedMessage.text(texts, "affiliate.reversal.abandoned");
    }

    @Override
    public Text affiliateReversalCorrection() {
        return TypedMessage.text(texts, "affiliate.reversal.correction");
    }

    @Override
    public Text affiliateReversalParked() {
        return TypedMessage.text(texts, "affiliate.reversal.parked");
    }

    @Override
    public Text affiliateReversalAboveRemaining() {
        return TypedMessage.text(texts, "affiliate.reversal.above-remaining");
    }

    @Override
    public Text affiliateReversalNothingLeft() {
        return TypedMessage.text(texts, "affiliate.reversal.nothing-left");
    }

    @Override
    public Text affiliateReversalCurrencyMismatch() {
        return TypedMessage.text(texts, "affiliate.reversal.currency-mismatch");
    }

    @Override
    public Text affiliateReversalConflict() {
        return TypedMessage.text(texts, "affiliate.reversal.conflict");
    }

    @Override
    public Text affiliateLedgerRefused() {
        return TypedMessage.text(texts, "affiliate.ledger.refused");
    }

    @Override
    public Text affiliateStoreLostUpdate() {
        return TypedMessage.text(texts, "affiliate.store.lost-update");
    }

    @Override
    public Text affiliateStoreLostUpdateAction() {
        return TypedMessage.text(texts, "affiliate.store.lost-update.action");
    }

    @Override
    public Text affiliatePayoutBelowMinimum() {
        return TypedMessage.text(texts, "affiliate.payout.below-minimum");
    }

    @Override
    public Text affiliatePayoutOnHold() {
        return TypedMessage.text(texts, "affiliate.payout.on-hold");
    }

    @Override
    public Text affiliatePayoutMethodMissing() {
        return TypedMessage.text(texts, "affiliate.payout.method-missing");
    }

    @Override
    public Text affiliatePayoutMethodMissingAction() {
        return TypedMessage.text(texts, "affiliate.payout.method-missing.action");
    }

    @Override
    public Text affiliatePayoutTaxFormMissing() {
        return TypedMessage.text(texts, "affiliate.payout.tax-form-missing");
    }

    @Override
    public Text affiliatePayoutTaxFormMissingAction() {
        return TypedMessage.text(texts, "affiliate.payout.tax-form-missing.action");
    }

    @Override
    public Text affiliatePayoutSent() {
        return TypedMessage.text(texts, "affiliate.payout.sent");
    }

    @Override
    public Text affiliatePayoutPaid() {
        return TypedMessage.text(texts, "affiliate.payout.paid");
    }

    @Override
    public Text affiliatePayoutFailed() {
        return TypedMessage.text(texts, "affiliate.payout.failed");
    }

    @Override
    public Text affiliatePayoutFailedAction() {
        return TypedMessage.text(texts, "affiliate.payout.failed.action");
    }

    @Override
    public Text affiliatePayoutNegative() {
        return TypedMessage.text(texts, "affiliate.payout.negative");
    }

    @Override
    public Text affiliateFraudVelocity() {
        return TypedMessage.text(texts, "affiliate.fraud.velocity");
    }

    @Override
    public Text affiliateFraudDuplicateIdentity() {
        return TypedMessage.text(texts, "affiliate.fraud.duplicate-identity");
    }

    @Override
    public Text affiliateFraudDisposableEmail() {
        return TypedMessage.text(texts, "affiliate.fraud.disposable-email");
    }

    @Override
    public Text affiliateFraudClickToSale() {
        return TypedMessage.text(texts, "affiliate.fraud.click-to-sale");
    }

    @Override
    public Text affiliateFraudRing() {
        return TypedMessage.text(texts, "affiliate.fraud.ring");
    }

    @Override
    public Text affiliateFraudReview() {
        return TypedMessage.text(texts, "affiliate.fraud.review");
    }

    @Override
    public Text affiliateCodeTaken() {
        return TypedMessage.text(texts, "affiliate.code.taken");
    }

    @Override
    public Text affiliateCodeTakenAction() {
        return TypedMessage.text(texts, "affiliate.code.taken.action");
    }

    @Override
    public Text affiliateCodeMalformed() {
        return TypedMessage.text(texts, "affiliate.code.malformed");
    }

    @Override
    public Text affiliateCodeReserved() {
        return TypedMessage.text(texts, "affiliate.code.reserved");
    }

    @Override
    public Text affiliateCodeReservedAction() {
        return TypedMessage.text(texts, "affiliate.code.reserved.action");
    }
}
