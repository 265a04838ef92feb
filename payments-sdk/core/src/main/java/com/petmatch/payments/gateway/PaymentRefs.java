package com.petmatch.payments.gateway;

import java.util.Optional;

/**
 * The provider's ids of a payment.
 *
 * @param checkout the hosted page or order, if any
 * @param hold the authorisation, where it has an id of its own
 * @param payment the payment that money was taken by, and refunds are made of, once there is one
 */
public record PaymentRefs(Optional<String> checkout, Optional<String> hold, Optional<String> payment) {

    public static final PaymentRefs NONE = new PaymentRefs(Optional.empty(), Optional.empty(), Optional.empty());

    public static PaymentRefs payment(String ref) {
        return new PaymentRefs(Optional.empty(), Optional.empty(), Optional.of(ref));
    }

    public static PaymentRefs checkout(String ref, Optional<String> payment) {
        return new PaymentRefs(Optional.of(ref), Optional.empty(), payment);
    }

    public PaymentRefs withHold(String ref) {
        return new PaymentRefs(checkout, Optional.of(ref), payment);
    }

    public PaymentRefs withPayment(String ref) {
        return new PaymentRefs(checkout, hold, Optional.of(ref));
    }

    /** These ids, completed by those of a later answer; a known id is never replaced. */
    public PaymentRefs completedBy(PaymentRefs later) {
        return new PaymentRefs(checkout.or(later::checkout), hold.or(later::hold), payment.or(later::payment));
    }
}
