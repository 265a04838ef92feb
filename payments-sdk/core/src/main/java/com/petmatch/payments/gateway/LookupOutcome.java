package com.petmatch.payments.gateway;

/** What a look-up found; that it could not be made is an exception. */
public sealed interface LookupOutcome {

    record Found(GatewayPayment payment) implements LookupOutcome {}

    /** The provider has no such payment: proof that no money moved. */
    record None() implements LookupOutcome {}

    /** The provider cannot be asked for such a payment, so nothing is proven. */
    record CannotTell() implements LookupOutcome {}
}
