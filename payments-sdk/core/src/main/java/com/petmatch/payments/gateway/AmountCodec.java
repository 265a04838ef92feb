package com.petmatch.payments.gateway;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;

/**
 * Translates amounts between minor units of ISO 4217 and a provider's wire form, exactly.
 *
 * <p>What cannot be represented is refused with {@link com.petmatch.payments.InvalidPaymentRequestException}, code
 * {@code charge.amount.invalid}, before any call.
 */
public interface AmountCodec {

    String toWire(Money amount);

    Money fromWire(String wire, CurrencyCode currency);
}
