package com.petmatch.payments.gateway;

/** What a look-up found; that it could not be made is an exception. */
public sealed interface LookupOutcome {

    record Found(GatewayPayment payment) implements LookupOutcome {}

    /** The provider has no such payment. */
    record None() implements LookupOutcome {}
}
