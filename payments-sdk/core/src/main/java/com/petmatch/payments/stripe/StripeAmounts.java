package com.petmatch.payments.stripe;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.gateway.AmountCodec;
import java.util.Locale;
import java.util.Set;

/** Stripe's own minor units, where they differ from ISO 4217. */
final class StripeAmounts implements AmountCodec {

    private static final int ISO_TWO = 2;
    private static final int ISO_THREE = 3;
    private static final Set<String> ZERO_DECIMAL = Set.of(
            "BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "VND", "VUV", "XAF", "XOF", "XPF");
    // No decimals in value, but sent as if there were two.
    private static final Set<String> SENT_WITH_ZEROS = Set.of("ISK", "UGX");
    private static final Set<String> THREE_DECIMAL = Set.of("BHD", "JOD", "KWD", "OMR", "TND");

    @Override
    public String toWire(Money amount) {
        return Long.toString(wire(amount));
    }

    @Override
    public Money fromWire(String wire, CurrencyCode currency) {
        try {
            return money(Long.parseLong(wire), currency);
        } catch (NumberFormatException e) {
            throw invalid("expected a whole number of " + currency + ", got \"" + shortened(wire) + "\"");
        }
    }

    Money money(long wire, CurrencyCode currency) {
        String code = currency.value();
        if (SENT_WITH_ZEROS.contains(code)) {
            return Money.of(exactly(wire, 100, currency), currency);
        }
        if (ZERO_DECIMAL.contains(code)) {
            return Money.of(Math.multiplyExact(wire, pow10(currency.exponent())), currency);
        }
        requireKnownForm(currency);
        return Money.of(wire, currency);
    }

    static String currency(Money amount) {
        return amount.currency().value().toLowerCase(Locale.ROOT);
    }

    private static long wire(Money amount) {
        CurrencyCode currency = amount.currency();
        String code = currency.value();
        if (SENT_WITH_ZEROS.contains(code)) {
            return Math.multiplyExact(amount.minorUnits(), 100L);
        }
        if (ZERO_DECIMAL.contains(code)) {
            return exactly(amount.minorUnits(), pow10(currency.exponent()), currency);
        }
        requireKnownForm(currency);
        if (THREE_DECIMAL.contains(code)) {
            exactly(amount.minorUnits(), 10, currency);
        }
        return amount.minorUnits();
    }

    private static long exactly(long units, long divisor, CurrencyCode currency) {
        if (units % divisor != 0) {
            throw invalid("an amount of " + units + " in " + currency + " is finer than Stripe can carry");
        }
        return units / divisor;
    }

    private static void requireKnownForm(CurrencyCode currency) {
        boolean three = currency.exponent() == ISO_THREE && THREE_DECIMAL.contains(currency.value());
        if (currency.exponent() != ISO_TWO && !three) {
            throw invalid("Stripe does not take " + currency);
        }
    }

    private static long pow10(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }

    private static InvalidPaymentRequestException invalid(String message) {
        return new InvalidPaymentRequestException(PaymentErrors.AMOUNT_INVALID, message);
    }

    private static String shortened(String text) {
        return text.length() <= 32 ? text : text.substring(0, 32) + "…";
    }
}
