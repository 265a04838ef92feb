package com.petmatch.payments.charge;

import com.petmatch.kernel.money.Money;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.idempotency.Fingerprint;
import java.time.Duration;
import java.util.Optional;

/**
 * What to take, for what, and how.
 *
 * @param amount above zero
 * @param validFor how long an attempt may be sent again after it was written down; up to 23 hours
 */
public record ChargeRequest(OrderRef order, Money amount, ChargeMethod method, Duration validFor) {

    /** How long an attempt may be repeated when nothing else is said. */
    public static final Duration DEFAULT_VALIDITY = Duration.ofHours(1);

    private static final Duration LONGEST_VALIDITY = Duration.ofHours(23);

    public ChargeRequest {
        if (!amount.isPositive()) {
            throw new InvalidPaymentRequestException(
                    PaymentErrors.AMOUNT_INVALID, "expected an amount above zero, got " + amount);
        }
        if (validFor.isNegative() || validFor.isZero() || validFor.compareTo(LONGEST_VALIDITY) > 0) {
            throw new IllegalArgumentException("Expected a validity of up to 23 hours, got " + validFor);
        }
    }

    public static ChargeRequest of(OrderRef order, Money amount, MethodToken token) {
        ChargeMethod method = new ChargeMethod.SavedToken(token, Optional.empty(), false, Optional.empty());
        return new ChargeRequest(order, amount, method, DEFAULT_VALIDITY);
    }

    public static ChargeRequest hosted(OrderRef order, Money amount, ChargeMethod.HostedPage page) {
        return new ChargeRequest(order, amount, page, DEFAULT_VALIDITY);
    }

    public boolean isHosted() {
        return method instanceof ChargeMethod.HostedPage;
    }

    Fingerprint fingerprint() {
        Fingerprint.Builder parts = Fingerprint.builder()
                .put("order", order.value())
                .put("amount", amount)
                .put("valid-for", validFor.toString())
                .put("method", method.kind());
        if (method instanceof ChargeMethod.HostedPage page) {
            parts.put("title", page.title())
                    .put("success", page.successUrl().toString())
                    .put("cancel", page.cancelUrl().toString())
                    .put("save", String.valueOf(page.saveMethod()))
                    .put("open-for", page.openFor().toString());
        } else if (method instanceof ChargeMethod.SavedToken saved) {
            parts.put("token", saved.token().value())
                    .put("customer", saved.customerRef().orElse(""))
                    .put("off-session", String.valueOf(saved.offSession()))
                    .put("return", saved.returnUrl().map(Object::toString).orElse(""));
        }
        return parts.build();
    }
}
