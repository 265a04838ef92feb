package com.petmatch.payments.refund;

import com.petmatch.kernel.money.Money;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.idempotency.Fingerprint;

/**
 * What to give back of which charge.
 *
 * @param amount above zero, in the currency of the charge
 */
public record RefundRequest(ChargeId charge, Money amount) {

    public RefundRequest {
        if (!amount.isPositive()) {
            throw new InvalidPaymentRequestException(
                    PaymentErrors.AMOUNT_INVALID, "expected an amount above zero, got " + amount);
        }
    }

    public static RefundRequest of(ChargeId charge, Money amount) {
        return new RefundRequest(charge, amount);
    }

    Fingerprint fingerprint() {
        return Fingerprint.builder()
                .put("charge", charge.toString())
                .put("amount", amount)
                .build();
    }
}
