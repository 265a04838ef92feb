package com.petmatch.payments.gateway;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.payments.PaymentErrors;

/**
 * Why a payment was declined, in neutral words.
 *
 * @param code such as {@code charge.declined.insufficient-funds}; {@code charge.declined.unknown} for a word nobody mapped
 * @param raw the provider's own word
 */
public record DeclineReason(ErrorCode code, DeclineKind kind, GatewayCode raw) {

    public static DeclineReason of(ErrorCode code, DeclineKind kind, String raw) {
        return new DeclineReason(code, kind, new GatewayCode(raw));
    }

    /** A word that is not in our table: kept, and tried again later. */
    public static DeclineReason unknown(String raw) {
        return of(PaymentErrors.DECLINED_UNKNOWN, DeclineKind.SOFT, raw);
    }
}
