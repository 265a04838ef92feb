package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;

/** The texts of {@code payments}, typed. Generated; change the bundle and generate again. */
public interface PaymentTexts {

    /** These texts in the language and formats of one reader. */
    static PaymentTexts of(LocalTexts texts) {
        return new LocalPaymentTexts(texts);
    }

    /** {@code charge.amount.invalid} */
    Text chargeAmountInvalid();

    /** {@code charge.amount.invalid.action} */
    Text chargeAmountInvalidAction();

    /** {@code charge.unknown} */
    Text chargeUnknown();

    /** {@code charge.approved} */
    Text chargeApproved();

    /** {@code charge.authorized} */
    Text chargeAuthorized();

    /** {@code charge.action-required} */
    Text chargeActionRequired();

    /** {@code charge.action-required.action} */
    Text chargeActionRequiredAction();

    /** {@code charge.pending} */
    Text chargePending();

    /** {@code charge.pending.action} */
    Text chargePendingAction();

    /** {@code charge.in-progress} */
    Text chargeInProgress();

    /** {@code charge.in-progress.action} */
    Text chargeInProgressAction();

    /** {@code charge.unresolved} */
    Text chargeUnresolved();

    /** {@code charge.unresolved.action} */
    Text chargeUnresolvedAction();

    /** {@code charge.late-success} */
    Text chargeLateSuccess();

    /** {@code charge.still-open} */
    Text chargeStillOpen();

    /** {@code charge.still-open.action} */
    Text chargeStillOpenAction();

    /** {@code charge.not-authorized} */
    Text chargeNotAuthorized();

    /** {@code charge.declined.insufficient-funds} */
    Text chargeDeclinedInsufficientFunds();

    /** {@code charge.declined.insufficient-funds.action} */
    Text chargeDeclinedInsufficientFundsAction();

    /** {@code charge.declined.limit-exceeded} */
    Text chargeDeclinedLimitExceeded();

    /** {@code charge.declined.limit-exceeded.action} */
    Text chargeDeclinedLimitExceededAction();

    /** {@code charge.declined.do-not-honor} */
    Text chargeDeclinedDoNotHonor();

    /** {@code charge.declined.do-not-honor.action} */
    Text chargeDeclinedDoNotHonorAction();

    /** {@code charge.declined.try-again-later} */
    Text chargeDeclinedTryAgainLater();

    /** {@code charge.declined.try-again-later.action} */
    Text chargeDeclinedTryAgainLaterAction();

    /** {@code charge.declined.processing-error} */
    Text chargeDeclinedProcessingError();

    /** {@code charge.declined.processing-error.action} */
    Text chargeDeclinedProcessingErrorAction();

    /** {@code charge.declined.call-issuer} */
    Text chargeDeclinedCallIssuer();

    /** {@code charge.declined.call-issuer.action} */
    Text chargeDeclinedCallIssuerAction();

    /** {@code charge.declined.method-declined} */
    Text chargeDeclinedMethodDeclined();

    /** {@code charge.declined.method-declined.action} */
    Text chargeDeclinedMethodDeclinedAction();

    /** {@code charge.declined.authentication-required} */
    Text chargeDeclinedAuthenticationRequired();

    /** {@code charge.declined.authentication-required.action} */
    Text chargeDeclinedAuthenticationRequiredAction();

    /** {@code charge.declined.incorrect-number} */
    Text chargeDeclinedIncorrectNumber();

    /** {@code charge.declined.incorrect-number.action} */
    Text chargeDeclinedIncorrectNumberAction();

    /** {@code charge.declined.incorrect-cvc} */
    Text chargeDeclinedIncorrectCvc();

    /** {@code charge.declined.incorrect-cvc.action} */
    Text chargeDeclinedIncorrectCvcAction();

    /** {@code charge.declined.invalid-expiry} */
    Text chargeDeclinedInvalidExpiry();

    /** {@code charge.declined.invalid-expiry.action} */
    Text chargeDeclinedInvalidExpiryAction();

    /** {@code charge.declined.invalid-data} */
    Text chargeDeclinedInvalidData();

    /** {@code charge.declined.invalid-data.action} */
    Text chargeDeclinedInvalidDataAction();

    /** {@code charge.declined.expired-card} */
    Text chargeDeclinedExpiredCard();

    /** {@code charge.declined.expired-card.action} */
    Text chargeDeclinedExpiredCardAction();

    /** {@code charge.declined.lost-card} */
    Text chargeDeclinedLostCard();

    /** {@code charge.declined.lost-card.action} */
    Text chargeDeclinedLostCardAction();

    /** {@code charge.declined.stolen-card} */
    Text chargeDeclinedStolenCard();

    /** {@code charge.declined.stolen-card.action} */
    Text chargeDeclinedStolenCardAction();

    /** {@code charge.declined.pickup-card} */
    Text chargeDeclinedPickupCard();

    /** {@code charge.declined.pickup-card.action} */
    Text chargeDeclinedPickupCardAction();

    /** {@code charge.declined.card-inactive} */
    Text chargeDeclinedCardInactive();

    /** {@code charge.declined.card-inactive.action} */
    Text chargeDeclinedCardInactiveAction();

    /** {@code charge.declined.fraud-suspected} */
    Text chargeDeclinedFraudSuspected();

    /** {@code charge.declined.fraud-suspected.action} */
    Text chargeDeclinedFraudSuspectedAction();

    /** {@code charge.declined.attempts-exceeded} */
    Text chargeDeclinedAttemptsExceeded();

    /** {@code charge.declined.attempts-exceeded.action} */
    Text chargeDeclinedAttemptsExceededAction();

    /** {@code charge.declined.duplicate} */
    Text chargeDeclinedDuplicate();

    /** {@code charge.declined.duplicate.action} */
    Text chargeDeclinedDuplicateAction();

    /** {@code charge.declined.page-expired} */
    Text chargeDeclinedPageExpired();

    /** {@code charge.declined.page-expired.action} */
    Text chargeDeclinedPageExpiredAction();

    /** {@code charge.declined.canceled} */
    Text chargeDeclinedCanceled();

    /** {@code charge.declined.canceled.action} */
    Text chargeDeclinedCanceledAction();

    /** {@code charge.declined.unknown} */
    Text chargeDeclinedUnknown();

    /** {@code charge.declined.unknown.action} */
    Text chargeDeclinedUnknownAction();

    /** {@code refund.refunded} */
    Text refundRefunded();

    /** {@code refund.refunded.action} */
    Text refundRefundedAction();

    /** {@code refund.pending} */
    Text refundPending();

    /** {@code refund.exceeds} */
    Text refundExceeds();

    /** {@code refund.exceeds.action} */
    Text refundExceedsAction();

    /** {@code refund.refused.not-captured} */
    Text refundRefusedNotCaptured();

    /** {@code refund.refused.disputed} */
    Text refundRefusedDisputed();

    /** {@code refund.refused.disputed.action} */
    Text refundRefusedDisputedAction();

    /** {@code refund.failed} */
    Text refundFailed();

    /** {@code refund.failed.action} */
    Text refundFailedAction();

    /** {@code refund.in-progress} */
    Text refundInProgress();

    /** {@code refund.unresolved} */
    Text refundUnresolved();

    /** {@code refund.unresolved.action} */
    Text refundUnresolvedAction();

    /** {@code refund.unknown} */
    Text refundUnknown();

    /** {@code refund.still-open} */
    Text refundStillOpen();

    /** {@code refund.still-open.action} */
    Text refundStillOpenAction();

    /** {@code refund.failed-after-success} */
    Text refundFailedAfterSuccess();

    /** {@code refund.failed-after-success.action} */
    Text refundFailedAfterSuccessAction();

    /** {@code subscription.checkout-needed} */
    Text subscriptionCheckoutNeeded();

    /** {@code subscription.started} */
    Text subscriptionStarted();

    /** {@code subscription.already-subscribed} */
    Text subscriptionAlreadySubscribed();

    /** {@code subscription.already-subscribed.action} */
    Text subscriptionAlreadySubscribedAction();

    /** {@code subscription.in-progress} */
    Text subscriptionInProgress();

    /** {@code subscription.in-progress.action} */
    Text subscriptionInProgressAction();

    /** {@code subscription.payment-unresolved} */
    Text subscriptionPaymentUnresolved();

    /** {@code subscription.payment-unresolved.action} */
    Text subscriptionPaymentUnresolvedAction();

    /** {@code subscription.unknown} */
    Text subscriptionUnknown();

    /** {@code subscription.changed} */
    Text subscriptionChanged();

    /** {@code subscription.change-not-allowed} */
    Text subscriptionChangeNotAllowed();

    /** {@code plan.unknown} */
    Text planUnknown();

    /** {@code plan.unknown.action} */
    Text planUnknownAction();

    /** {@code plan.currency-unavailable} */
    Text planCurrencyUnavailable();

    /** {@code plan.currency-unavailable.action} */
    Text planCurrencyUnavailableAction();

    /** {@code plan.seats-below-minimum} */
    Text planSeatsBelowMinimum();

    /** {@code invoice.unknown} */
    Text invoiceUnknown();

    /** {@code invoice.state-unexpected} */
    Text invoiceStateUnexpected();

    /** {@code payments.ledger-refused} */
    Text paymentsLedgerRefused();

    /** {@code payments.idempotency-conflict} */
    Text paymentsIdempotencyConflict();

    /** {@code payments.idempotency-conflict.action} */
    Text paymentsIdempotencyConflictAction();

    /** {@code payments.concurrent-change} */
    Text paymentsConcurrentChange();

    /** {@code payments.concurrent-change.action} */
    Text paymentsConcurrentChangeAction();

    /** {@code payments.transaction-open} */
    Text paymentsTransactionOpen();

    /** {@code payments.cursor-invalid} */
    Text paymentsCursorInvalid();

    /** {@code payments.cursor-invalid.action} */
    Text paymentsCursorInvalidAction();

    /** {@code gateway.capability-unsupported} */
    Text gatewayCapabilityUnsupported();

    /** {@code gateway.request-refused} */
    Text gatewayRequestRefused();

    /** {@code gateway.authentication-refused} */
    Text gatewayAuthenticationRefused();

    /** {@code gateway.rate-limited} */
    Text gatewayRateLimited();

    /** {@code gateway.rate-limited.action} */
    Text gatewayRateLimitedAction();

    /** {@code gateway.unavailable} */
    Text gatewayUnavailable();

    /** {@code gateway.unavailable.action} */
    Text gatewayUnavailableAction();

    /** {@code gateway.protocol-violated} */
    Text gatewayProtocolViolated();

    /** {@code webhook.accepted} */
    Text webhookAccepted();

    /** {@code webhook.duplicate} */
    Text webhookDuplicate();

    /** {@code webhook.rejected} */
    Text webhookRejected();

    /** {@code webhook.unavailable} */
    Text webhookUnavailable();

    /** {@code webhook.parked} */
    Text webhookParked();
}
