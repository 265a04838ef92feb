package com.petmatch.payments.gateway;

import java.util.Optional;

/** The provider's ids of a payment: the hosted page, if any, and the payment itself once there is one. */
public record PaymentRefs(Optional<String> checkout, Optional<String> payment) {

    public static final PaymentRefs NONE = new PaymentRefs(Optional.empty(), Optional.empty());

    public static PaymentRefs payment(String ref) {
        return new PaymentRefs(Optional.empty(), Optional.of(ref));
    }

    public static PaymentRefs checkout(String ref, Optional<String> payment) {
        return new PaymentRefs(Optional.of(ref), payment);
    }

    /** These ids, completed by those of a later answer; a known id is never replaced. */
    public PaymentRefs completedBy(PaymentRefs later) {
        return new PaymentRefs(checkout.or(later::checkout), payment.or(later::payment));
    }
}
