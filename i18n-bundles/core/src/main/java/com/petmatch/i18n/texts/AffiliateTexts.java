package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;

/** The texts of {@code affiliate}, typed. Generated; change the bundle and generate again. */
public interface AffiliateTexts {

    /** These texts in the language and formats of one reader. */
    static AffiliateTexts of(LocalTexts texts) {
        return new LocalAffiliateTexts(texts);
    }

    /** {@code affiliate.program.unknown} */
    Text affiliateProgramUnknown();

    /** {@code affiliate.program.no-plan} */
    Text affiliateProgramNoPlan();

    /** {@code affiliate.program.plan-invalid} */
    Text affiliateProgramPlanInvalid();

    /** {@code affiliate.partner.applied} */
    Text affiliatePartnerApplied();

    /** {@code affiliate.partner.approved} */
    Text affiliatePartnerApproved();

    /** {@code affiliate.partner.suspended} */
    Text affiliatePartnerSuspended();

    /** {@code affiliate.partner.suspended.action} */
    Text affiliatePartnerSuspendedAction();

    /** {@code affiliate.partner.rejected} */
    Text affiliatePartnerRejected();

    /** {@code affiliate.partner.left} */
    Text affiliatePartnerLeft();

    /** {@code affiliate.partner.banned} */
    Text affiliatePartnerBanned();

    /** {@code affiliate.partner.not-enrolled} */
    Text affiliatePartnerNotEnrolled();

    /** {@code affiliate.partner.not-enrolled.action} */
    Text affiliatePartnerNotEnrolledAction();

    /** {@code affiliate.partner.transition-not-allowed} */
    Text affiliatePartnerTransitionNotAllowed();

    /** {@code affiliate.link.unknown-code} */
    Text affiliateLinkUnknownCode();

    /** {@code affiliate.link.target-refused} */
    Text affiliateLinkTargetRefused();

    /** {@code affiliate.link.target-refused.action} */
    Text affiliateLinkTargetRefusedAction();

    /** {@code affiliate.link.target-unsigned} */
    Text affiliateLinkTargetUnsigned();

    /** {@code affiliate.link.target-unsigned.action} */
    Text affiliateLinkTargetUnsignedAction();

    /** {@code affiliate.link.url-too-long} */
    Text affiliateLinkUrlTooLong();

    /** {@code affiliate.link.method-not-allowed} */
    Text affiliateLinkMethodNotAllowed();

    /** {@code affiliate.link.codes-exhausted} */
    Text affiliateLinkCodesExhausted();

    /** {@code affiliate.link.codes-exhausted.action} */
    Text affiliateLinkCodesExhaustedAction();

    /** {@code affiliate.click.head} */
    Text affiliateClickHead();

    /** {@code affiliate.click.prefetch} */
    Text affiliateClickPrefetch();

    /** {@code affiliate.click.listed-bot} */
    Text affiliateClickListedBot();

    /** {@code affiliate.click.bot-shape} */
    Text affiliateClickBotShape();

    /** {@code affiliate.click.repeated} */
    Text affiliateClickRepeated();

    /** {@code affiliate.click.buffer-full} */
    Text affiliateClickBufferFull();

    /** {@code affiliate.click.stuffing} */
    Text affiliateClickStuffing();

    /** {@code affiliate.lead.no-click} */
    Text affiliateLeadNoClick();

    /** {@code affiliate.lead.click-expired} */
    Text affiliateLeadClickExpired();

    /** {@code affiliate.lead.click-from-future} */
    Text affiliateLeadClickFromFuture();

    /** {@code affiliate.lead.click-forged} */
    Text affiliateLeadClickForged();

    /** {@code affiliate.lead.already-bound} */
    Text affiliateLeadAlreadyBound();

    /** {@code affiliate.lead.self-referral} */
    Text affiliateLeadSelfReferral();

    /** {@code affiliate.sale.earned} */
    Text affiliateSaleEarned();

    /** {@code affiliate.sale.held} */
    Text affiliateSaleHeld();

    /** {@code affiliate.sale.unattributed} */
    Text affiliateSaleUnattributed();

    /** {@code affiliate.sale.self-referral} */
    Text affiliateSaleSelfReferral();

    /** {@code affiliate.sale.nothing-to-earn} */
    Text affiliateSaleNothingToEarn();

    /** {@code affiliate.sale.recurring-over} */
    Text affiliateSaleRecurringOver();

    /** {@code affiliate.sale.conflict} */
    Text affiliateSaleConflict();

    /** {@code affiliate.sale.capped-per-order} */
    Text affiliateSaleCappedPerOrder();

    /** {@code affiliate.sale.tier-rerated} */
    Text affiliateSaleTierRerated();

    /** {@code affiliate.sale.matured} */
    Text affiliateSaleMatured();

    /** {@code affiliate.sale.released} */
    Text affiliateSaleReleased();

    /** {@code affiliate.reversal.refund} */
    Text affiliateReversalRefund();

    /** {@code affiliate.reversal.dispute-lost} */
    Text affiliateReversalDisputeLost();

    /** {@code affiliate.reversal.cancelled} */
    Text affiliateReversalCancelled();

    /** {@code affiliate.reversal.abandoned} */
    Text affiliateReversalAbandoned();

    /** {@code affiliate.reversal.correction} */
    Text affiliateReversalCorrection();

    /** {@code affiliate.reversal.parked} */
    Text affiliateReversalParked();

    /** {@code affiliate.reversal.above-remaining} */
    Text affiliateReversalAboveRemaining();

    /** {@code affiliate.reversal.nothing-left} */
    Text affiliateReversalNothingLeft();

    /** {@code affiliate.reversal.currency-mismatch} */
    Text affiliateReversalCurrencyMismatch();

    /** {@code affiliate.reversal.conflict} */
    Text affiliateReversalConflict();

    /** {@code affiliate.ledger.refused} */
    Text affiliateLedgerRefused();

    /** {@code affiliate.store.lost-update} */
    Text affiliateStoreLostUpdate();

    /** {@code affiliate.store.lost-update.action} */
    Text affiliateStoreLostUpdateAction();

    /** {@code affiliate.payout.below-minimum} */
    Text affiliatePayoutBelowMinimum();

    /** {@code affiliate.payout.on-hold} */
    Text affiliatePayoutOnHold();

    /** {@code affiliate.payout.method-missing} */
    Text affiliatePayoutMethodMissing();

    /** {@code affiliate.payout.method-missing.action} */
    Text affiliatePayoutMethodMissingAction();

    /** {@code affiliate.payout.tax-form-missing} */
    Text affiliatePayoutTaxFormMissing();

    /** {@code affiliate.payout.tax-form-missing.action} */
    Text affiliatePayoutTaxFormMissingAction();

    /** {@code affiliate.payout.sent} */
    Text affiliatePayoutSent();

    /** {@code affiliate.payout.paid} */
    Text affiliatePayoutPaid();

    /** {@code affiliate.payout.failed} */
    Text affiliatePayoutFailed();

    /** {@code affiliate.payout.failed.action} */
    Text affiliatePayoutFailedAction();

    /** {@code affiliate.payout.negative} */
    Text affiliatePayoutNegative();

    /** {@code affiliate.fraud.velocity} */
    Text affiliateFraudVelocity();

    /** {@code affiliate.fraud.duplicate-identity} */
    Text affiliateFraudDuplicateIdentity();

    /** {@code affiliate.fraud.disposable-email} */
    Text affiliateFraudDisposableEmail();

    /** {@code affiliate.fraud.click-to-sale} */
    Text affiliateFraudClickToSale();

    /** {@code affiliate.fraud.ring} */
    Text affiliateFraudRing();

    /** {@code affiliate.fraud.review} */
    Text affiliateFraudReview();

    /** {@code affiliate.code.taken} */
    Text affiliateCodeTaken();

    /** {@code affiliate.code.taken.action} */
    Text affiliateCodeTakenAction();

    /** {@code affiliate.code.malformed} */
    Text affiliateCodeMalformed();

    /** {@code affiliate.code.reserved} */
    Text affiliateCodeReserved();

    /** {@code affiliate.code.reserved.action} */
    Text affiliateCodeReservedAction();
}
