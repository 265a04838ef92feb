package com.petmatch.payments.stripe;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.gateway.DeclineKind;
import com.petmatch.payments.gateway.DeclineReason;
import com.petmatch.payments.internal.Json;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Stripe's decline codes in neutral words; unknown ones are kept raw. */
final class StripeDeclines {

    private record Neutral(ErrorCode code, DeclineKind kind) {}

    private static final Map<String, Neutral> TABLE = Map.ofEntries(
            soft("insufficient_funds", PaymentErrors.DECLINED_INSUFFICIENT_FUNDS),
            soft("card_velocity_exceeded", PaymentErrors.DECLINED_LIMIT_EXCEEDED),
            soft("withdrawal_count_limit_exceeded", PaymentErrors.DECLINED_LIMIT_EXCEEDED),
            soft("do_not_honor", PaymentErrors.DECLINED_DO_NOT_HONOR),
            soft("generic_decline", PaymentErrors.DECLINED_DO_NOT_HONOR),
            soft("try_again_later", PaymentErrors.DECLINED_TRY_AGAIN_LATER),
            soft("processing_error", PaymentErrors.DECLINED_PROCESSING_ERROR),
            soft("call_issuer", PaymentErrors.DECLINED_CALL_ISSUER),
            soft("duplicate_transaction", PaymentErrors.DECLINED_DUPLICATE),
            customer("card_declined", PaymentErrors.DECLINED_METHOD),
            customer("authentication_required", PaymentErrors.DECLINED_AUTHENTICATION_REQUIRED),
            customer("incorrect_number", PaymentErrors.DECLINED_INCORRECT_NUMBER),
            customer("incorrect_cvc", PaymentErrors.DECLINED_INCORRECT_CVC),
            customer("invalid_expiry_month", PaymentErrors.DECLINED_INVALID_EXPIRY),
            customer("invalid_expiry_year", PaymentErrors.DECLINED_INVALID_EXPIRY),
            hard("expired_card", PaymentErrors.DECLINED_EXPIRED_CARD),
            hard("lost_card", PaymentErrors.DECLINED_LOST_CARD),
            hard("stolen_card", PaymentErrors.DECLINED_STOLEN_CARD),
            hard("pickup_card", PaymentErrors.DECLINED_PICKUP_CARD),
            hard("fraudulent", PaymentErrors.DECLINED_FRAUD_SUSPECTED));

    private StripeDeclines() {}

    /** The reason in an error or a payment intent's last error; the decline code says more than the code. */
    static DeclineReason reason(JsonNode error) {
        Optional<String> word = Json.text(error, "decline_code").or(() -> Json.text(error, "code"));
        return word.map(StripeDeclines::reason).orElseGet(() -> DeclineReason.unknown(""));
    }

    static DeclineReason reason(String word) {
        Neutral neutral = TABLE.get(word);
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
