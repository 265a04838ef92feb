package com.petmatch.payments.paypal;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.gateway.DeclineKind;
import com.petmatch.payments.gateway.DeclineReason;
import java.util.Map;
import java.util.Set;

/** What PayPal's issues mean: a decline, a state that somebody else reached first, a buyer who must act, or our own mistake. */
final class PayPalIssues {

    private record Neutral(ErrorCode code, DeclineKind kind) {}

    private static final Map<String, Neutral> DECLINES = Map.ofEntries(
            soft("TRANSACTION_REFUSED", PaymentErrors.DECLINED_DO_NOT_HONOR),
            soft("DECLINED_DUE_TO_RELATED_TXN", PaymentErrors.DECLINED_TRY_AGAIN_LATER),
            soft("TRANSACTION_LIMIT_EXCEEDED", PaymentErrors.DECLINED_LIMIT_EXCEEDED),
            soft("MAX_NUMBER_OF_PAYMENT_ATTEMPTS_EXCEEDED", PaymentErrors.DECLINED_ATTEMPTS_EXCEEDED),
            soft("DUPLICATE_INVOICE_ID", PaymentErrors.DECLINED_DUPLICATE),
            customer("INSTRUMENT_DECLINED", PaymentErrors.DECLINED_METHOD),
            customer("PAYER_CANNOT_PAY", PaymentErrors.DECLINED_METHOD),
            customer("PAYMENT_SOURCE_CANNOT_BE_USED", PaymentErrors.DECLINED_METHOD),
            customer("PAYMENT_SOURCE_DECLINED_BY_PROCESSOR", PaymentErrors.DECLINED_METHOD),
            customer("ALIAS_DECLINED_BY_PROCESSOR", PaymentErrors.DECLINED_METHOD),
            customer("REDIRECT_PAYER_FOR_ALTERNATE_FUNDING", PaymentErrors.DECLINED_METHOD),
            customer("PAYER_ACTION_REQUIRED", PaymentErrors.DECLINED_AUTHENTICATION_REQUIRED),
            customer("INVALID_EXPIRY_DATE", PaymentErrors.DECLINED_INVALID_EXPIRY),
            customer("INVALID_SECURITY_CODE_LENGTH", PaymentErrors.DECLINED_INCORRECT_CVC),
            customer("PAYMENT_SOURCE_INFO_CANNOT_BE_VERIFIED", PaymentErrors.DECLINED_INVALID_DATA),
            hard("CARD_EXPIRED", PaymentErrors.DECLINED_EXPIRED_CARD),
            hard("REFERENCED_CARD_EXPIRED", PaymentErrors.DECLINED_EXPIRED_CARD),
            hard("TOKEN_ID_NOT_FOUND", PaymentErrors.DECLINED_CARD_INACTIVE),
            hard("TOKEN_EXPIRED", PaymentErrors.DECLINED_CARD_INACTIVE),
            hard("PAYER_ACCOUNT_LOCKED_OR_CLOSED", PaymentErrors.DECLINED_CARD_INACTIVE),
            hard("PAYER_ACCOUNT_RESTRICTED", PaymentErrors.DECLINED_CARD_INACTIVE),
            hard("COMPLIANCE_VIOLATION", PaymentErrors.DECLINED_FRAUD_SUSPECTED),
            hard("TRANSACTION_BLOCKED_BY_PAYEE", PaymentErrors.DECLINED_FRAUD_SUSPECTED),
            hard("PAYEE_BLOCKED_TRANSACTION", PaymentErrors.DECLINED_FRAUD_SUSPECTED));

    private static final Set<String> OUTRUN = Set.of(
            "ORDER_ALREADY_CAPTURED",
            "ORDER_ALREADY_AUTHORIZED",
            "ORDER_ALREADY_COMPLETED",
            "ORDER_COMPLETED_OR_VOIDED",
            "ORDER_COMPLETION_IN_PROGRESS",
            "ORDER_NOT_APPROVED",
            "ORDER_IS_PENDING_APPROVAL",
            "AUTHORIZATION_ALREADY_CAPTURED",
            "AUTHORIZATION_VOIDED",
            "AUTHORIZATION_DENIED",
            "PREVIOUSLY_CAPTURED",
            "PREVIOUSLY_VOIDED",
            "CANNOT_BE_VOIDED");

    /** The invoice number, which is our attempt, was paid before: by a request whose answer we never got. */
    static final String PAID_BEFORE = "DUPLICATE_INVOICE_ID";

    private static final Set<String> BUYER_GOES_ON =
            Set.of("INSTRUMENT_DECLINED", "PAYER_ACTION_REQUIRED", "REDIRECT_PAYER_FOR_ALTERNATE_FUNDING");

    // Answers of card processors, as PayPal passes them on.
    private static final Map<String, Neutral> PROCESSOR = Map.ofEntries(
            soft("5120", PaymentErrors.DECLINED_INSUFFICIENT_FUNDS),
            soft("0500", PaymentErrors.DECLINED_DO_NOT_HONOR),
            hard("5400", PaymentErrors.DECLINED_EXPIRED_CARD),
            hard("9500", PaymentErrors.DECLINED_FRAUD_SUSPECTED));

    private PayPalIssues() {}

    static boolean isDecline(String issue) {
        return DECLINES.containsKey(issue);
    }

    /** Whether the payment may stand elsewhere than we thought, so that reading it is the answer. */
    static boolean isOutrun(String issue) {
        return OUTRUN.contains(issue);
    }

    /** Whether the payment stays open and its buyer can go on at PayPal. */
    static boolean isForBuyer(String issue) {
        return BUYER_GOES_ON.contains(issue);
    }

    static DeclineReason reason(String issue) {
        return reason(DECLINES, issue);
    }

    static DeclineReason processorReason(String responseCode) {
        return reason(PROCESSOR, responseCode);
    }

    private static DeclineReason reason(Map<String, Neutral> table, String word) {
        Neutral neutral = table.get(word);
        return neutral == null ? DeclineReason.unknown(word) : DeclineReason.of(neutral.code(), neutral.kind(), word);
    }

    private static Map.Entry<String, Neutral> soft(String word, ErrorCode code) {
        return Map.entry(word, new Neutral(code, DeclineKind.SOFT));
    }

    private static Map.Entry<String, Neutral> customer(String word, ErrorCode code) {
        return Map.entry(word, new Neutral(code, DeclineKind.CUSTOMER));
    }

    private static Map.Entry<String, Neutral> hard(String word, ErrorCode code) {
        return Map.entry(word, new Neutral(code, DeclineKind.HARD));
    }
}
