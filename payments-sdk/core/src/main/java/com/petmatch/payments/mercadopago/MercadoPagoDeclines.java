package com.petmatch.payments.mercadopago;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.gateway.DeclineKind;
import com.petmatch.payments.gateway.DeclineReason;
import java.util.Map;

/** Mercado Pago's {@code status_detail} of a rejected payment in neutral words; unknown ones are kept raw. */
final class MercadoPagoDeclines {

    private record Neutral(ErrorCode code, DeclineKind kind) {}

    private static final Map<String, Neutral> TABLE = Map.ofEntries(
            soft("cc_rejected_insufficient_amount", PaymentErrors.DECLINED_INSUFFICIENT_FUNDS),
            soft("cc_rejected_other_reason", PaymentErrors.DECLINED_DO_NOT_HONOR),
            soft("cc_rejected_card_error", PaymentErrors.DECLINED_PROCESSING_ERROR),
            soft("cc_rejected_call_for_authorize", PaymentErrors.DECLINED_CALL_ISSUER),
            soft("cc_rejected_max_attempts", PaymentErrors.DECLINED_ATTEMPTS_EXCEEDED),
            soft("cc_rejected_duplicated_payment", PaymentErrors.DECLINED_DUPLICATE),
            customer("cc_rejected_invalid_installments", PaymentErrors.DECLINED_METHOD),
            customer("cc_rejected_card_type_not_allowed", PaymentErrors.DECLINED_METHOD),
            customer("cc_rejected_3ds_challenge", PaymentErrors.DECLINED_AUTHENTICATION_REQUIRED),
            customer("cc_rejected_3ds_mandatory", PaymentErrors.DECLINED_AUTHENTICATION_REQUIRED),
            customer("cc_rejected_bad_filled_card_number", PaymentErrors.DECLINED_INCORRECT_NUMBER),
            customer("cc_rejected_bad_filled_security_code", PaymentErrors.DECLINED_INCORRECT_CVC),
            customer("cc_rejected_bad_filled_date", PaymentErrors.DECLINED_INVALID_EXPIRY),
            customer("cc_rejected_bad_filled_other", PaymentErrors.DECLINED_INVALID_DATA),
            hard("cc_rejected_card_disabled", PaymentErrors.DECLINED_CARD_INACTIVE),
            hard("cc_rejected_high_risk", PaymentErrors.DECLINED_FRAUD_SUSPECTED),
            hard("cc_rejected_blacklist", PaymentErrors.DECLINED_FRAUD_SUSPECTED));

    private MercadoPagoDeclines() {}

    static DeclineReason reason(String statusDetail) {
        Neutral neutral = TABLE.get(statusDetail);
        return neutral == null
                ? DeclineReason.unknown(statusDetail)
                : DeclineReason.of(neutral.code(), neutral.kind(), statusDetail);
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
