package com.petmatch.kernel.ledger;

import com.petmatch.kernel.money.CurrencyCode;

/**
 * What a posting counts: a currency's minor units, or a named reward unit such as {@code token.paws}. Never mixed.
 *
 * @param value an ISO 4217 code, or a lower-case name with a dot; 32 characters at most
 */
public record LedgerUnit(String value) {

    public LedgerUnit {
        if (value.isEmpty() || value.length() > 32) {
            throw new IllegalArgumentException("Expected a unit of 1 to 32 characters, got \"" + value + "\"");
        }
    }

    public static LedgerUnit of(CurrencyCode currency) {
        return new LedgerUnit(currency.value());
    }

    @Override
    public String toString() {
        return value;
    }
}
