package com.petmatch.payments.gateway;

/**
 * Asks to give up held money.
 *
 * @param refs the provider's ids of the payment that is held
 */
public record VoidCall(GatewayKey key, PaymentRefs refs) {}
