package com.petmatch.payments.gateway;

import com.petmatch.kernel.money.Money;

/** Asks for what a customer agreed to on a hosted page: takes the money, or holds it in {@link CaptureMode#MANUAL}. */
public record CompleteCall(
        GatewayKey key, Correlation correlation, PaymentRefs refs, Money amount, CaptureMode capture) {}
