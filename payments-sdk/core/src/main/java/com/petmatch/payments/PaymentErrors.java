package com.petmatch.payments;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.error.ErrorCodeCatalog;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Every code that payments returns or throws. */
public final class PaymentErrors implements ErrorCodeCatalog {

    public static final ErrorCode AMOUNT_INVALID = ErrorCode.of("charge.amount.invalid");
    public static final ErrorCode CHARGE_UNKNOWN = ErrorCode.of("charge.unknown");
    public static final ErrorCode CHARGE_APPROVED = ErrorCode.of("charge.approved");
    public static final ErrorCode CHARGE_AUTHORIZED = ErrorCode.of("charge.authorized");
    public static final ErrorCode CHARGE_ACTION_REQUIRED = ErrorCode.of("charge.action-required");
    public static final ErrorCode CHARGE_PENDING = ErrorCode.of("charge.pending");
    public static final ErrorCode CHARGE_IN_PROGRESS = ErrorCode.of("charge.in-progress");
    public static final ErrorCode CHARGE_UNRESOLVED = ErrorCode.of("charge.unresolved");
    public static final ErrorCode CHARGE_LATE_SUCCESS = ErrorCode.of("charge.late-success");
    public static final ErrorCode CHARGE_STILL_OPEN = ErrorCode.of("charge.still-open");
    public static final ErrorCode CHARGE_NOT_AUTHORIZED = ErrorCode.of("charge.not-authorized");

    public static final ErrorCode CAPTURE_CAPTURED = ErrorCode.of("capture.captured");
    public static final ErrorCode CAPTURE_ALREADY_CAPTURED = ErrorCode.of("capture.already-captured");
    public static final ErrorCode CAPTURE_EXCEEDS = ErrorCode.of("capture.exceeds");
    public static final ErrorCode CAPTURE_AUTHORIZATION_EXPIRED = ErrorCode.of("capture.authorization-expired");
    public static final ErrorCode CAPTURE_ALREADY_VOIDED = ErrorCode.of("capture.already-voided");
    public static final ErrorCode CAPTURE_IN_PROGRESS = ErrorCode.of("capture.in-progress");
    public static final ErrorCode CAPTURE_UNRESOLVED = ErrorCode.of("capture.unresolved");

    public static final ErrorCode DECLINED_INSUFFICIENT_FUNDS = declined("insufficient-funds");
    public static final ErrorCode DECLINED_LIMIT_EXCEEDED = declined("limit-exceeded");
    public static final ErrorCode DECLINED_DO_NOT_HONOR = declined("do-not-honor");
    public static final ErrorCode DECLINED_TRY_AGAIN_LATER = declined("try-again-later");
    public static final ErrorCode DECLINED_PROCESSING_ERROR = declined("processing-error");
    public static final ErrorCode DECLINED_CALL_ISSUER = declined("call-issuer");
    public static final ErrorCode DECLINED_METHOD = declined("method-declined");
    public static final ErrorCode DECLINED_AUTHENTICATION_REQUIRED = declined("authentication-required");
    public static final ErrorCode DECLINED_INCORRECT_NUMBER = declined("incorrect-number");
    public static final ErrorCode DECLINED_INCORRECT_CVC = declined("incorrect-cvc");
    public static final ErrorCode DECLINED_INVALID_EXPIRY = declined("invalid-expiry");
    public static final ErrorCode DECLINED_INVALID_DATA = declined("invalid-data");
    public static final ErrorCode DECLINED_EXPIRED_CARD = declined("expired-card");
    public static final ErrorCode DECLINED_LOST_CARD = declined("lost-card");
    public static final ErrorCode DECLINED_STOLEN_CARD = declined("stolen-card");
    public static final ErrorCode DECLINED_PICKUP_CARD = declined("pickup-card");
    public static final ErrorCode DECLINED_CARD_INACTIVE = declined("card-inactive");
    public static final ErrorCode DECLINED_FRAUD_SUSPECTED = declined("fraud-suspected");
    public static final ErrorCode DECLINED_ATTEMPTS_EXCEEDED = declined("attempts-exceeded");
    public static final ErrorCode DECLINED_DUPLICATE = declined("duplicate");
    public static final ErrorCode DECLINED_PAGE_EXPIRED = declined("page-expired");
    public static final ErrorCode DECLINED_CANCELED = declined("canceled");
    public static final ErrorCode DECLINED_UNKNOWN = declined("unknown");

    public static final ErrorCode REFUND_REFUNDED = ErrorCode.of("refund.refunded");
    public static final ErrorCode REFUND_PENDING = ErrorCode.of("refund.pending");
    public static final ErrorCode REFUND_EXCEEDS = ErrorCode.of("refund.exceeds");
    public static final ErrorCode REFUND_NOT_CAPTURED = ErrorCode.of("refund.refused.not-captured");
    public static final ErrorCode REFUND_DISPUTED = ErrorCode.of("refund.refused.disputed");
    public static final ErrorCode REFUND_FAILED = ErrorCode.of("refund.failed");
    public static final ErrorCode REFUND_IN_PROGRESS = ErrorCode.of("refund.in-progress");
    public static final ErrorCode REFUND_UNRESOLVED = ErrorCode.of("refund.unresolved");
    public static final ErrorCode REFUND_UNKNOWN = ErrorCode.of("refund.unknown");
    public static final ErrorCode REFUND_STILL_OPEN = ErrorCode.of("refund.still-open");
    public static final ErrorCode REFUND_FAILED_AFTER_SUCCESS = ErrorCode.of("refund.failed-after-success");

    public static final ErrorCode DISPUTE_UNKNOWN = ErrorCode.of("dispute.unknown");
    public static final ErrorCode DISPUTE_OPENED = ErrorCode.of("dispute.opened");

    public static final ErrorCode METHOD_SAVED = ErrorCode.of("method.saved");
    public static final ErrorCode METHOD_ACTION_REQUIRED = ErrorCode.of("method.action-required");
    public static final ErrorCode METHOD_IN_PROGRESS = ErrorCode.of("method.in-progress");
    public static final ErrorCode METHOD_UNRESOLVED = ErrorCode.of("method.unresolved");
    public static final ErrorCode METHOD_REMOVED = ErrorCode.of("method.removed");
    public static final ErrorCode METHOD_UNKNOWN = ErrorCode.of("method.unknown");

    public static final ErrorCode SUBSCRIPTION_CHECKOUT_NEEDED = ErrorCode.of("subscription.checkout-needed");
    public static final ErrorCode SUBSCRIPTION_STARTED = ErrorCode.of("subscription.started");
    public static final ErrorCode SUBSCRIPTION_ALREADY = ErrorCode.of("subscription.already-subscribed");
    public static final ErrorCode SUBSCRIPTION_IN_PROGRESS = ErrorCode.of("subscription.in-progress");
    public static final ErrorCode SUBSCRIPTION_UNRESOLVED = ErrorCode.of("subscription.payment-unresolved");
    public static final ErrorCode SUBSCRIPTION_UNKNOWN = ErrorCode.of("subscription.unknown");
    public static final ErrorCode SUBSCRIPTION_CHANGED = ErrorCode.of("subscription.changed");
    public static final ErrorCode SUBSCRIPTION_NOT_ALLOWED = ErrorCode.of("subscription.change-not-allowed");
    public static final ErrorCode PLAN_UNKNOWN = ErrorCode.of("plan.unknown");
    public static final ErrorCode PLAN_CURRENCY_UNAVAILABLE = ErrorCode.of("plan.currency-unavailable");
    public static final ErrorCode PLAN_SEATS_BELOW_MINIMUM = ErrorCode.of("plan.seats-below-minimum");

    public static final ErrorCode INVOICE_UNKNOWN = ErrorCode.of("invoice.unknown");
    public static final ErrorCode INVOICE_STATE = ErrorCode.of("invoice.state-unexpected");
    public static final ErrorCode LEDGER_REFUSED = ErrorCode.of("payments.ledger-refused");

    public static final ErrorCode IDEMPOTENCY_CONFLICT = ErrorCode.of("payments.idempotency-conflict");
    public static final ErrorCode CONCURRENT_CHANGE = ErrorCode.of("payments.concurrent-change");
    public static final ErrorCode TRANSACTION_OPEN = ErrorCode.of("payments.transaction-open");
    public static final ErrorCode CURSOR_INVALID = ErrorCode.of("payments.cursor-invalid");
    public static final ErrorCode CAPABILITY_UNSUPPORTED = ErrorCode.of("gateway.capability-unsupported");
    public static final ErrorCode GATEWAY_REQUEST_REFUSED = ErrorCode.of("gateway.request-refused");
    public static final ErrorCode GATEWAY_AUTHENTICATION = ErrorCode.of("gateway.authentication-refused");
    public static final ErrorCode GATEWAY_RATE_LIMITED = ErrorCode.of("gateway.rate-limited");
    public static final ErrorCode GATEWAY_UNAVAILABLE = ErrorCode.of("gateway.unavailable");
    public static final ErrorCode GATEWAY_PROTOCOL = ErrorCode.of("gateway.protocol-violated");

    public static final ErrorCode WEBHOOK_ACCEPTED = ErrorCode.of("webhook.accepted");
    public static final ErrorCode WEBHOOK_DUPLICATE = ErrorCode.of("webhook.duplicate");
    public static final ErrorCode WEBHOOK_REJECTED = ErrorCode.of("webhook.rejected");
    public static final ErrorCode WEBHOOK_UNAVAILABLE = ErrorCode.of("webhook.unavailable");
    public static final ErrorCode WEBHOOK_PARKED = ErrorCode.of("webhook.parked");

    private static final List<ErrorCode> ALL = List.of(
            AMOUNT_INVALID,
            CHARGE_UNKNOWN,
            CHARGE_APPROVED,
            CHARGE_AUTHORIZED,
            CHARGE_ACTION_REQUIRED,
            CHARGE_PENDING,
            CHARGE_IN_PROGRESS,
            CHARGE_UNRESOLVED,
            CHARGE_LATE_SUCCESS,
            CHARGE_STILL_OPEN,
            CHARGE_NOT_AUTHORIZED,
            CAPTURE_CAPTURED,
            CAPTURE_ALREADY_CAPTURED,
            CAPTURE_EXCEEDS,
            CAPTURE_AUTHORIZATION_EXPIRED,
            CAPTURE_ALREADY_VOIDED,
            CAPTURE_IN_PROGRESS,
            CAPTURE_UNRESOLVED,
            DECLINED_INSUFFICIENT_FUNDS,
            DECLINED_LIMIT_EXCEEDED,
            DECLINED_DO_NOT_HONOR,
            DECLINED_TRY_AGAIN_LATER,
            DECLINED_PROCESSING_ERROR,
            DECLINED_CALL_ISSUER,
            DECLINED_METHOD,
            DECLINED_AUTHENTICATION_REQUIRED,
            DECLINED_INCORRECT_NUMBER,
            DECLINED_INCORRECT_CVC,
            DECLINED_INVALID_EXPIRY,
            DECLINED_INVALID_DATA,
            DECLINED_EXPIRED_CARD,
            DECLINED_LOST_CARD,
            DECLINED_STOLEN_CARD,
            DECLINED_PICKUP_CARD,
            DECLINED_CARD_INACTIVE,
            DECLINED_FRAUD_SUSPECTED,
            DECLINED_ATTEMPTS_EXCEEDED,
            DECLINED_DUPLICATE,
            DECLINED_PAGE_EXPIRED,
            DECLINED_CANCELED,
            DECLINED_UNKNOWN,
            REFUND_REFUNDED,
            REFUND_PENDING,
            REFUND_EXCEEDS,
            REFUND_NOT_CAPTURED,
            REFUND_DISPUTED,
            REFUND_FAILED,
            REFUND_IN_PROGRESS,
            REFUND_UNRESOLVED,
            REFUND_UNKNOWN,
            REFUND_STILL_OPEN,
            REFUND_FAILED_AFTER_SUCCESS,
            DISPUTE_UNKNOWN,
            DISPUTE_OPENED,
            METHOD_SAVED,
            METHOD_ACTION_REQUIRED,
            METHOD_IN_PROGRESS,
            METHOD_UNRESOLVED,
            METHOD_REMOVED,
            METHOD_UNKNOWN,
            SUBSCRIPTION_CHECKOUT_NEEDED,
            SUBSCRIPTION_STARTED,
            SUBSCRIPTION_ALREADY,
            SUBSCRIPTION_IN_PROGRESS,
            SUBSCRIPTION_UNRESOLVED,
            SUBSCRIPTION_UNKNOWN,
            SUBSCRIPTION_CHANGED,
            SUBSCRIPTION_NOT_ALLOWED,
            PLAN_UNKNOWN,
            PLAN_CURRENCY_UNAVAILABLE,
            PLAN_SEATS_BELOW_MINIMUM,
            INVOICE_UNKNOWN,
            INVOICE_STATE,
            LEDGER_REFUSED,
            IDEMPOTENCY_CONFLICT,
            CONCURRENT_CHANGE,
            TRANSACTION_OPEN,
            CURSOR_INVALID,
            CAPABILITY_UNSUPPORTED,
            GATEWAY_REQUEST_REFUSED,
            GATEWAY_AUTHENTICATION,
            GATEWAY_RATE_LIMITED,
            GATEWAY_UNAVAILABLE,
            GATEWAY_PROTOCOL,
            WEBHOOK_ACCEPTED,
            WEBHOOK_DUPLICATE,
            WEBHOOK_REJECTED,
            WEBHOOK_UNAVAILABLE,
            WEBHOOK_PARKED);

    /** A catalog like any other; it has no state. */
    public PaymentErrors() {}

    @Override
    public String library() {
        return "payments-sdk";
    }

    @Override
    public SortedSet<ErrorCode> codes() {
        return new TreeSet<>(ALL);
    }

    private static ErrorCode declined(String why) {
        return ErrorCode.of("charge.declined." + why);
    }
}
