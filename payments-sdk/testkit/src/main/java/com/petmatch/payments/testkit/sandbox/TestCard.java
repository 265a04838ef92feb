package com.petmatch.payments.testkit.sandbox;

import java.util.Arrays;
import java.util.Optional;

/**
 * Cards that a sandbox knows, under the provider's own published test tokens where it has one ({@code pm_card_visa}), else under
 * {@code pm_sandbox_<decline code>}. No card number is ever needed.
 */
public enum TestCard {
    VISA("pm_card_visa", "visa", "4242"),
    MASTERCARD("pm_card_mastercard", "mastercard", "4444"),
    AMEX("pm_card_amex", "amex", "8431"),
    /** Asks the holder for 3-D Secure on every payment. */
    THREE_D_SECURE("pm_card_threeDSecure2Required", "visa", "3220"),
    /** As above; off-session payments are declined with {@code authentication_required}. */
    AUTHENTICATION_REQUIRED("pm_card_authenticationRequired", "visa", "3184"),
    /** Refunds stay pending for a while, then succeed. */
    PENDING_REFUND("pm_card_pendingRefund", "visa", "7726"),
    /** Refunds succeed first and fail later. */
    FAILING_REFUND("pm_card_refundFail", "visa", "5126"),
    DECLINED("pm_card_visa_chargeDeclined", "visa", "0002", "card_declined", "generic_decline"),
    INSUFFICIENT_FUNDS(
            "pm_card_visa_chargeDeclinedInsufficientFunds", "visa", "9995", "card_declined", "insufficient_funds"),
    LOST_CARD("pm_card_visa_chargeDeclinedLostCard", "visa", "9987", "card_declined", "lost_card"),
    STOLEN_CARD("pm_card_visa_chargeDeclinedStolenCard", "visa", "9979", "card_declined", "stolen_card"),
    EXPIRED_CARD("pm_card_chargeDeclinedExpiredCard", "visa", "0069", "expired_card", "expired_card"),
    INCORRECT_CVC("pm_card_chargeDeclinedIncorrectCvc", "visa", "0127", "incorrect_cvc", "incorrect_cvc"),
    PROCESSING_ERROR("pm_card_chargeDeclinedProcessingError", "visa", "0119", "processing_error", "processing_error"),
    VELOCITY_EXCEEDED(
            "pm_card_visa_chargeDeclinedVelocityLimitExceeded",
            "visa",
            "6975",
            "card_declined",
            "card_velocity_exceeded"),
    FRAUDULENT("pm_card_radarBlock", "visa", "0019", "card_declined", "fraudulent"),
    DO_NOT_HONOR("pm_sandbox_do_not_honor", "visa", "1001", "card_declined", "do_not_honor"),
    TRY_AGAIN_LATER("pm_sandbox_try_again_later", "visa", "1002", "card_declined", "try_again_later"),
    CALL_ISSUER("pm_sandbox_call_issuer", "visa", "1003", "card_declined", "call_issuer"),
    PICKUP_CARD("pm_sandbox_pickup_card", "visa", "1004", "card_declined", "pickup_card"),
    WITHDRAWAL_LIMIT(
            "pm_sandbox_withdrawal_count_limit_exceeded",
            "visa",
            "1005",
            "card_declined",
            "withdrawal_count_limit_exceeded"),
    INCORRECT_NUMBER("pm_sandbox_incorrect_number", "visa", "1006", "incorrect_number", "incorrect_number"),
    INVALID_EXPIRY("pm_sandbox_invalid_expiry_year", "visa", "1007", "invalid_expiry_year", "invalid_expiry_year"),
    DUPLICATE("pm_sandbox_duplicate_transaction", "visa", "1008", "card_declined", "duplicate_transaction"),
    /** Declined without a decline code. */
    DECLINED_WITHOUT_REASON("pm_sandbox_declined_without_reason", "visa", "1009", "card_declined", "");

    private final String token;
    private final String brand;
    private final String lastFour;
    private final String code;
    private final String declineCode;

    TestCard(String token, String brand, String lastFour) {
        this(token, brand, lastFour, "", "");
    }

    TestCard(String token, String brand, String lastFour, String code, String declineCode) {
        this.token = token;
        this.brand = brand;
        this.lastFour = lastFour;
        this.code = code;
        this.declineCode = declineCode;
    }

    /** The payment method token that stands for this card. */
    public String token() {
        return token;
    }

    public String brand() {
        return brand;
    }

    public String lastFour() {
        return lastFour;
    }

    public boolean isDeclined() {
        return !code.isEmpty();
    }

    /** The error code of its decline, empty for a good card. */
    public String errorCode() {
        return code;
    }

    /** The issuer's reason, empty where it gives none. */
    public String declineCode() {
        return declineCode;
    }

    public boolean asksHolder() {
        return this == THREE_D_SECURE || this == AUTHENTICATION_REQUIRED;
    }

    public static Optional<TestCard> ofToken(String token) {
        return Arrays.stream(values()).filter(card -> card.token.equals(token)).findFirst();
    }
}
