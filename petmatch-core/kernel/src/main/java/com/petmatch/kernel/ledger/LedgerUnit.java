package com.petmatch.kernel.ledger;

import com.petmatch.kernel.money.CurrencyCode;

/**
 * What a posting counts: a currency's minor units, or a named reward unit such as {@code token.paws}. Never mixed.
 *
 * @param value an ISO 4217 code, or a lower-case name with a dot; 32 characters at most
 */
public record LedgerUnit(String value) {

    public LedgerUnit {
        if (!isCurrency(value) && !isRewardUnit(value)) {
            throw new IllegalArgumentException(
                    "Expected a currency code or a dotted lower-case name of at most 32 characters, got \"" + value
                            + "\"");
        }
    }

    public static LedgerUnit of(CurrencyCode currency) {
        return new LedgerUnit(currency.value());
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isCurrency(String text) {
        return text.length() == 3 && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static boolean isRewardUnit(String text) {
        int dot = text.indexOf('.');
        return text.length() <= 32
                && dot > 0
                && dot < text.length() - 1
                && text.chars()
                        .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "-_.".indexOf(c) >= 0);
    }
}
