package com.petmatch.payments.paypal;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.gateway.AmountCodec;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** PayPal's decimal texts: two decimals, none for HUF, JPY and TWD, and its own list of currencies. */
final class PayPalAmounts implements AmountCodec {

    private static final int LONGEST = 32;
    private static final Pattern FORM = Pattern.compile("-?[0-9]+|-?[0-9]*[.][0-9]+");
    private static final Set<String> WHOLE_ONLY = Set.of("HUF", "JPY", "TWD");
    private static final Set<String> TAKEN = Set.of(
            "AUD", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK", "EUR", "GBP", "HKD", "HUF", "ILS", "JPY", "MXN", "MYR",
            "NOK", "NZD", "PHP", "PLN", "SEK", "SGD", "THB", "TWD", "USD");

    @Override
    public String toWire(Money amount) {
        CurrencyCode currency = amount.currency();
        BigDecimal value = BigDecimal.valueOf(amount.minorUnits(), currency.exponent());
        try {
            return value.setScale(decimals(currency), RoundingMode.UNNECESSARY).toPlainString();
        } catch (ArithmeticException tooFine) {
            throw invalid("an amount of " + value + " in " + currency + " is finer than PayPal can carry");
        }
    }

    @Override
    public Money fromWire(String wire, CurrencyCode currency) {
        if (wire.length() > LONGEST || !FORM.matcher(wire).matches()) {
            throw invalid("expected a decimal amount of " + currency + ", got " + wire.length() + " characters");
        }
        decimals(currency);
        try {
            return Money.of(
                    new BigDecimal(wire).movePointRight(currency.exponent()).longValueExact(), currency);
        } catch (ArithmeticException e) {
            throw invalid("\"" + wire + "\" is no amount of " + currency);
        }
    }

    ObjectNode json(Money amount) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("currency_code", amount.currency().value())
                .put("value", toWire(amount));
    }

    /** The amount in a member of an object; empty when it is absent or of a currency we do not know. */
    Optional<Money> money(JsonNode object, String name) {
        JsonNode amount = object.path(name);
        Optional<CurrencyCode> currency = PayPalObjects.text(amount, "currency_code")
                .filter(code -> CurrencyCode.isKnown(code) && TAKEN.contains(code))
                .map(CurrencyCode::of);
        return currency.flatMap(code -> PayPalObjects.text(amount, "value").map(value -> fromWire(value, code)));
    }

    private static int decimals(CurrencyCode currency) {
        if (!TAKEN.contains(currency.value())) {
            throw invalid("PayPal does not take " + currency);
        }
        return WHOLE_ONLY.contains(currency.value()) ? 0 : 2;
    }

    private static InvalidPaymentRequestException invalid(String message) {
        return new InvalidPaymentRequestException(PaymentErrors.AMOUNT_INVALID, message);
    }
}
