package com.petmatch.payments.gateway;

import com.petmatch.kernel.money.Money;

/**
 * Asks to take held money, all of it or a part; what is not taken is released.
 *
 * @param refs the provider's ids of the payment that is held
 * @param amount above zero, at most what is held
 */
public record CaptureCall(GatewayKey key, Correlation correlation, PaymentRefs refs, Money amount) {}
