package com.petmatch.payments;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.gateway.AmountCodec;

/** Amounts on the wire as people write them. */
final class PlainAmounts implements AmountCodec {

    @Override
    public String toWire(Money amount) {
        return amount.amountText();
    }

    @Override
    public Money fromWire(String wire, CurrencyCode currency) {
        return Money.parse(wire, currency);
    }
}
