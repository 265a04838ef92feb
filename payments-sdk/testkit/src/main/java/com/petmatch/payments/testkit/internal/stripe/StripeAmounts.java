package com.petmatch.payments.testkit.internal.stripe;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The provider's own minor units and limits, written from its side of the wire, so that an adapter's codec has a judge. */
final class StripeAmounts {

    private static final long MAX_AMOUNT = 99_999_999;
    private static final Set<String> WITHOUT_DECIMALS = Set.of(
            "BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "VND", "VUV", "XAF", "XOF", "XPF");
    private static final Set<String> THREE_DECIMALS = Set.of("BHD", "JOD", "KWD", "OMR", "TND");
    private static final Set<String> WHOLE_ONLY = Set.of("ISK", "UGX");
    private static final Map<String, Long> MINIMUM = Map.ofEntries(
            Map.entry("USD", 50L),
            Map.entry("EUR", 50L),
            Map.entry("GBP", 30L),
            Map.entry("BRL", 50L),
            Map.entry("MXN", 1_000L),
            Map.entry("JPY", 50L),
            Map.entry("CHF", 50L),
            Map.entry("CAD", 50L),
            Map.entry("AUD", 50L),
            Map.entry("SEK", 300L),
            Map.entry("NOK", 300L),
            Map.entry("DKK", 250L),
            Map.entry("PLN", 200L),
            Map.entry("HUF", 17_500L));

    private StripeAmounts() {}

    /** The amount in ISO 4217 minor units. */
    static Money money(long wireAmount, String wireCurrency) {
        CurrencyCode currency = CurrencyCode.of(wireCurrency.toUpperCase(Locale.ROOT));
        int shift = currency.exponent() - decimals(currency.value());
        long minor = wireAmount;
        for (int i = 0; i < shift; i++) {
            minor = Math.multiplyExact(minor, 10L);
        }
        for (int i = 0; i > shift; i--) {
            minor = minor / 10;
        }
        return Money.of(minor, currency);
    }

    /** Refuses what the provider refuses: unknown currency, too small, too large, digits that the currency does not have. */
    static void requireChargeable(long amount, String currency, String param) {
        String code = currency.toUpperCase(Locale.ROOT);
        if (!CurrencyCode.isKnown(code)) {
            throw ProviderRefusal.invalid("", "currency", "Invalid currency: " + currency + ".");
        }
        if (amount < Math.max(1, MINIMUM.getOrDefault(code, 1L))) {
            throw ProviderRefusal.invalid(
                    "amount_too_small",
                    param,
                    "Amount must be at least " + MINIMUM.getOrDefault(code, 1L) + " " + currency);
        }
        if (amount > MAX_AMOUNT) {
            throw ProviderRefusal.invalid("amount_too_large", param, "Amount must be no more than " + MAX_AMOUNT);
        }
        requireDigits(amount, code, param);
    }

    private static void requireDigits(long amount, String code, String param) {
        boolean isWrong =
                (WHOLE_ONLY.contains(code) && amount % 100 != 0) || (THREE_DECIMALS.contains(code) && amount % 10 != 0);
        if (isWrong) {
            throw ProviderRefusal.invalid(
                    "parameter_invalid_integer", param, "Invalid amount for " + code + ": too many decimals");
        }
    }

    private static int decimals(String code) {
        if (WITHOUT_DECIMALS.contains(code)) {
            return 0;
        }
        return THREE_DECIMALS.contains(code) ? 3 : 2;
    }
}
