package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;
import com.petmatch.i18n.messages.TypedMessage;

/** {@code payments} as one reader's texts have it. Generated; change the bundle and generate again. */
final class LocalPaymentTexts implements PaymentTexts {

    private final LocalTexts texts;

    LocalPaymentTexts(LocalTexts texts) {
        this.texts = texts;
    }

    @Override
    public Text chargeAmountInvalid() {
        return TypedMessage.text(texts, "charge.amount.invalid");
    }

    @Override
    public Text chargeAmountInvalidAction() {
        return TypedMessage.text(texts, "charge.amount.invalid.action");
    }

    @Override
    public Text chargeUnknown() {
        return TypedMessage.text(texts, "charge.unknown");
    }

    @Override
    public Text chargeApproved() {
        return TypedMessage.text(texts, "charge.approved");
    }

    @Override
    public Text chargeAuthorized() {
        return TypedMessage.text(texts, "charge.authorized");
    }

    @Override
    public Text chargeActionRequired() {
        return TypedMessage.text(texts, "charge.action-required");
    }

    @Override
    public Text chargeActionRequiredAction() {
        return TypedMessage.text(texts, "charge.action-required.action");
    }

    @Override
    public Text chargePending() {
        return TypedMessage.text(texts, "charge.pending");
    }

    @Override
    public Text chargePendingAction() {
        return TypedMessage.text(texts, "charge.pending.action");
    }

    @Override
    public Text chargeInProgress() {
        return TypedMessage.text(texts, "charge.in-progress");
    }

    @Override
    public Text chargeInProgressAction() {
        return TypedMessage.text(texts, "charge.in-progress.action");
    }

    @Override
    public Text chargeUnresolved() {
        return TypedMessage.text(texts, "charge.unresolved");
    }

    @Override
    public Text chargeUnresolvedAction() {
        return TypedMessage.text(texts, "charge.unresolved.action");
    }

    @Override
    public Text chargeLateSuccess() {
        return TypedMessage.text(texts, "charge.late-success");
    }

    @Override
    public Text chargeStillOpen() {
        return TypedMessage.text(texts, "charge.still-open");
    }

    @Override
    public Text chargeStillOpenAction() {
        return TypedMessage.text(texts, "charge.still-open.action");
    }

    @Override
    public Text chargeNotAuthorized() {
        return TypedMessage.text(texts, "charge.not-authorized");
    }

    @Override
    public Text chargeDeclinedInsufficientFunds() {
        return TypedMessage.text(texts, "charge.declined.insufficient-funds");
    }

    @Override
    public Text chargeDeclinedInsufficientFundsAction() {
        return TypedMessage.text(texts, "charge.declined.insufficient-funds.action");
    }

    @Override
    public Text chargeDeclinedLimitExceeded() {
        return TypedMessage.text(texts, "charge.declined.limit-exceeded");
    }

    @Override
    public Text chargeDeclinedLimitExceededAction() {
        return TypedMessage.text(texts, "charge.declined.limit-exceeded.action");
    }

    @Override
    public Text chargeDeclinedDoNotHonor() {
        return TypedMessage.text(texts, "charge.declined.do-not-honor");
    }

    @Override
    public Text chargeDeclinedDoNotHonorAction() {
        return TypedMessage.text(texts, "charge.declined.do-not-honor.action");
    }

    @Override
    public Text chargeDeclinedTryAgainLater() {
        return TypedMessage.text(texts, "charge.declined.try-again-later");
    }

    @Override
    public Text chargeDeclinedTryAgainLaterAction() {
        return TypedMessage.text(texts, "charge.declined.try-again-later.action");
    }

    @Override
    public Text chargeDeclinedProcessingError() {
        return TypedMessage.text(texts, "charge.declined.processing-error");
    }

    @Override
    public Text chargeDeclinedProcessingErrorAction() {
        return TypedMessage.text(texts, "charge.declined.processing-error.action");
    }

    @Override
    public Text chargeDeclinedCallIssuer() {
        return TypedMessage.text(texts, "charge.declined.call-issuer");
    }

    @Override
    public Text chargeDeclinedCallIssuerAction() {
        return TypedMessage.text(texts, "charge.declined.call-issuer.action");
    }

    @Override
    public Text chargeDeclinedMethodDeclined() {
        return TypedMessage.text(texts, "charge.declined.method-declined");
    }

    @Override
    public Text chargeDeclinedMethodDeclinedAction() {
        return TypedMessage.text(texts, "charge.declined.method-declined.action");
    }

    @Override
    public Text chargeDeclinedAuthenticationRequired() {
        return TypedMessage.text(texts, "charge.declined.authentication-required");
    }

    @Override
    public Text chargeDeclinedAuthenticationRequiredAction() {
        return TypedMessage.text(texts, "charge.declined.authentication-required.action");
    }

    @Override
    public Text chargeDeclinedIncorrectNumber() {
        return TypedMessage.text(texts, "charge.declined.incorrect-number");
    }

    @Override
    public Text chargeDeclinedIncorrectNumberAction() {
        return TypedMessage.text(texts, "charge.declined.incorrect-number.action");
    }

    @Override
    public Text chargeDeclinedIncorrectCvc() {
        return TypedMessage.text(texts, "charge.declined.incorrect-cvc");
    }

    @Override
    public Text chargeDeclinedIncorrectCvcAction() {
        return TypedMessage.text(texts, "charge.declined.incorrect-cvc.action");
    }

    @Override
    public Text chargeDeclinedInvalidExpiry() {
        return TypedMessage.text(texts, "charge.declined.invalid-expiry");
    }

    @Override
    public Text chargeDeclinedInvalidExpiryAction() {
        return TypedMessage.text(texts, "charge.declined.invalid-expiry.action");
    }

    @Override
    public Text chargeDeclinedInvalidData() {
        return TypedMessage.text(texts, "charge.declined.invalid-data");
    }

    @Override
    public Text chargeDeclinedInvalidDataAction() {
        return TypedMessage.text(texts, "charge.declined.invalid-data.action");
    }

    @Override
    public Text chargeDeclinedExpiredCard() {
        return TypedMessage.text(texts, "charge.declined.expired-card");
    }

    @Override
    public Text chargeDeclinedExpiredCardAction() {
        return TypedMessage.text(texts, "charge.declined.expired-card.action");
    }

    @Override
    public Text chargeDeclinedLostCard() {
        return TypedMessage.text(texts, "charge.declined.lost-card");
    }

    @Override
    public Text chargeDeclinedLostCardAction() {
        return TypedMessage.text(texts, "charge.declined.lost-card.action");
    }

    @Override
    public Text chargeDeclinedStolenCard() {
        return TypedMessage.text(texts, "charge.declined.stolen-card");
    }

    @Override
    public Text chargeDeclinedStolenCardAction() {
        return TypedMessage.text(texts, "charge.declined.stolen-card.action");
    }

    @Override
    public Text chargeDeclinedPickupCard() {
        return TypedMessage.text(texts, "charge.declined.pickup-card");
    }

    @Override
    public Text chargeDeclinedPickupCardAction() {
        return TypedMessage.text(texts, "charge.declined.pickup-card.action");
    }

    @Override
    public Text chargeDeclinedCardInactive() {
        return TypedMessage.text(texts, "charge.declined.card-inactive");
    }

    @Override
    public Text chargeDeclinedCardInactiveAction() {
        return TypedMessage.text(texts, "charge.declined.card-inactive.action");
    }

    @Override
    public Text chargeDeclinedFraudSuspected() {
        return TypedMessage.text(texts, "charge.declined.fraud-suspected");
    }

    @Override
    public Text chargeDeclinedFraudSuspectedAction() {
        return TypedMessage.text(texts, "charge.declined.fraud-suspected.action");
    }

    @Override
    public Text chargeDeclinedAttemptsExceeded() {
        return TypedMessage.text(texts, "charge.declined.attempts-exceeded");
    }

    @Override
    public Text chargeDeclinedAttemptsExceededAction() {
        return TypedMessage.text(texts, "charge.declined.attempts-exceeded.action");
    }

    @Override
    public Text chargeDeclinedDuplicate() {
        return TypedMessage.text(texts, "charge.declined.duplicate");
    }

    @Override
    public Text chargeDeclinedDuplicateAction() {
        return TypedMessage.text(texts, "charge.declined.duplicate.action");
    }

    @Override
    public Text chargeDeclinedPageExpired() {
        return TypedMessage.text(texts, "charge.declined.page-expired");
    }

    @Override
    public Text chargeDeclinedPageExpiredAction() {
        return TypedMessage.text(texts, "charge.declined.page-expired.action");
    }

    @Override
    public Text chargeDeclinedCanceled() {
        return TypedMessage.text(texts, "charge.declined.canceled");
    }

    @Override
    public Text chargeDeclinedCanceledAction() {
        return TypedMessage.text(texts, "charge.declined.canceled.action");
    }

    @Override
    public Text chargeDeclinedUnknown() {
        return TypedMessage.text(texts, "charge.declined.unknown");
    }

    @Override
    public Text chargeDeclinedUnknownAction() {
        return TypedMessage.text(texts, "charge.declined.unknown.action");
    }

    @Override
    public Text refundRefunded() {
        return TypedMessage.text(texts, "refund.refunded");
    }

    @Override
    public Text refundRefundedAction() {
        return TypedMessage.text(texts, "refund.refunded.action");
    }

    @Override
    public Text refundPending() {
        return TypedMessage.text(texts, "refund.pending");
    }

    @Override
    public Text refundExceeds() {
        return TypedMessage.text(texts, "refund.exceeds");
    }

    @Override
    public Text refundExceedsAction() {
        return TypedMessage.text(texts, "refund.exceeds.action");
    }

    @Override
    public Text refundRefusedNotCaptured() {
        return TypedMessage.text(texts, "refund.refused.not-captured");
    }

    @Override
    public Text refundRefusedDisputed() {
        return TypedMessage.text(texts, "refund.refused.disputed");
    }

    @Override
    public Text refundRefusedDisputedAction() {
        return TypedMessage.text(texts, "refund.refused.disputed.action");
    }

    @Override
    public Text refundFailed() {
        return TypedMessage.text(texts, "refund.failed");
    }

    @Override
    public Text refundFailedAction() {
        return TypedMessage.text(texts, "refund.failed.action");
    }

    @Override
    public Text refundInProgress() {
        return TypedMessage.text(texts, "refund.in-progress");
    }

    @Override
    public Text refundUnresolved() {
        return TypedMessage.text(texts, "refund.unresolved");
    }

    @Override
    public Text refundUnresolvedAction() {
        return TypedMessage.text(texts, "refund.unresolved.action");
    }

    @Override
    public Text refundUnknown() {
        return TypedMessage.text(texts, "refund.unknown");
    }

    @Override
    public Text refundStillOpen() {
        return TypedMessage.text(texts, "refund.still-open");
    }

    @Override
    public Text refundStillOpenAction() {
        return TypedMessage.text(texts, "refund.still-open.action");
    }

    @Override
    public Text refundFailedAfterSuccess() {
        return TypedMessage.text(texts, "refund.failed-after-success");
    }

    @Override
    public Text refundFailedAfterSuccessAction() {
        return TypedMessage.text(texts, "refund.failed-after-success.action");
    }

    @Override
    public Text subscriptionCheckoutNeeded() {
        return TypedMessage.text(texts, "subscription.checkout-needed");
    }

    @Override
    public Text subscriptionStarted() {
        return TypedMessage.text(texts, "subscription.started");
    }

    @Override
    public Text subscriptionAlreadySubscribed() {
        return TypedMessage.text(texts, "subscription.already-subscribed");
    }

    @Override
    public Text subscriptionAlreadySubscribedAction() {
        return TypedMessage.text(texts, "subscription.already-subscribed.action");
    }

    @Override
    public Text subscriptionInProgress() {
        return TypedMessage.text(texts, "subscription.in-progress");
    }

    @Override
    public Text subscriptionInProgressAction() {
        return TypedMessage.text(texts, "subscription.in-progress.action");
    }

    @Override
    public Text subscriptionPaymentUnresolved() {
        return TypedMessage.text(texts, "subscription.payment-unresolved");
    }

    @Override
    public Text subscriptionPaymentUnresolvedAction() {
        return TypedMessage.text(texts, "subscription.payment-unresolved.action");
    }

    @Override
    public Text subscriptionUnknown() {
        return TypedMessage.text(texts, "subscription.unknown");
    }

    @Override
    public Text subscriptionChanged() {
        return TypedMessage.text(texts, "subscription.changed");
    }

    @Override
    public Text subscriptionChangeNotAllowed() {
        return TypedMessage.text(texts, "subscription.change-not-allowed");
    }

    @Override
    public Text planUnknown() {
        return TypedMessage.text(texts, "plan.unknown");
    }

    @Override
    public Text planUnknownAction() {
        return TypedMessage.text(texts, "plan.unknown.action");
    }

    @Override
    public Text planCurrencyUnavailable() {
        return TypedMessage.text(texts, "plan.currency-unavailable");
    }

    @Override
    public Text planCurrencyUnavailableAction() {
        return TypedMessage.text(texts, "plan.currency-unavailable.action");
    }

    @Override
    public Text planSeatsBelowMinimum() {
        return TypedMessage.text(texts, "plan.seats-below-minimum");
    }

    @Override
    public Text invoiceUnknown() {
        return TypedMessage.text(texts, "invoice.unknown");
    }

    @Override
    public Text invoiceStateUnexpected() {
        return TypedMessage.text(texts, "invoice.state-unexpected");
    }

    @Override
    public Text paymentsLedgerRefused() {
        return TypedMessage.text(texts, "payments.ledger-refused");
    }

    @Override
    public Text paymentsIdempotencyConflict() {
        return TypedMessage.text(texts, "payments.idempotency-conflict");
    }

    @Override
    public Text paymentsIdempotencyConflictAction() {
        return TypedMessage.text(texts, "payments.idempotency-conflict.action");
    }

    @Override
    public Text paymentsConcurrentChange() {
        return TypedMessage.text(texts, "payments.concurrent-change");
    }

    @Override
    public Text paymentsConcurrentChangeAction() {
        return TypedMessage.text(texts, "payments.concurrent-change.action");
    }

    @Override
    public Text paymentsTransactionOpen() {
        return TypedMessage.text(texts, "payments.transaction-open");
    }

    @Override
    public Text paymentsCursorInvalid() {
        return TypedMessage.text(texts, "payments.cursor-invalid");
    }

    @Override
    public Text paymentsCursorInvalidAction() {
        return TypedMessage.text(texts, "payments.cursor-invalid.action");
    }

    @Override
    public Text gatewayCapabilityUnsupported() {
        return TypedMessage.text(texts, "gateway.capability-unsupported");
    }

    @Override
    public Text gatewayRequestRefused() {
        return TypedMessage.text(texts, "gateway.request-refused");
    }

    @Override
    public Text gatewayAuthenticationRefused() {
        return TypedMessage.text(texts, "gateway.authentication-refused");
    }

    @Override
    public Text gatewayRateLimited() {
        return TypedMessage.text(texts, "gateway.rate-limited");
    }

    @Override
    public Text gatewayRateLimitedAction() {
        return TypedMessage.text(texts, "gateway.rate-limited.action");
    }

    @Override
    public Text gatewayUnavailable() {
        return TypedMessage.text(texts, "gateway.unavailable");
    }

    @Override
    public Text gatewayUnavailableAction() {
        return TypedMessage.text(texts, "gateway.unavailable.action");
    }

    @Override
    public Text gatewayProtocolViolated() {
        return TypedMessage.text(texts, "gateway.protocol-violated");
    }

    @Override
    public Text webhookAccepted() {
        return TypedMessage.text(texts, "webhook.accepted");
    }

    @Override
    public Text webhookDuplicate() {
        return TypedMessage.text(texts, "webhook.duplicate");
    }

    @Override
    public Text webhookRejected() {
        return TypedMessage.text(texts, "webhook.rejected");
    }

    @Override
    public Text webhookUnavailable() {
        return TypedMessage.text(texts, "webhook.unavailable");
    }

    @Override
    public Text webhookParked() {
        return TypedMessage.text(texts, "webhook.parked");
    }
}
