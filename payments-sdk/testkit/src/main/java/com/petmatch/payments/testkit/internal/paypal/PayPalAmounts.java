package com.petmatch.payments.testkit.internal.paypal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.math.BigDecimal;
import java.util.Set;

/** Amounts as decimal texts, written from the provider's side of the wire, so that an adapter's codec has a judge. */
final class PayPalAmounts {

    private static final Set<String> CURRENCIES = Set.of(
            "AUD", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK", "EUR", "GBP", "HKD", "HUF", "ILS", "JPY", "MXN", "MYR",
            "NOK", "NZD", "PHP", "PLN", "SEK", "SGD", "THB", "TWD", "USD");
    private static final Set<String> WHOLE_ONLY = Set.of("HUF", "JPY", "TWD");

    private PayPalAmounts() {}

    /** A positive amount of a request, else the provider's refusal. */
    static Money positive(JsonNode amount, String field) {
        Money money = parse(amount, field);
        if (money.minorUnits() <= 0) {
            throw PayPalRefusal.unprocessable("CANNOT_BE_ZERO_OR_NEGATIVE", field + "/value");
        }
        return money;
    }

    static Money parse(JsonNode amount, String field) {
        String code = amount.path("currency_code").asText();
        if (!CURRENCIES.contains(code)) {
            throw PayPalRefusal.unprocessable("INVALID_CURRENCY_CODE", field + "/currency_code");
        }
        BigDecimal value = new BigDecimal(amount.path("value").asText());
        boolean isWholeOnly = WHOLE_ONLY.contains(code);
        if (isWholeOnly && value.stripTrailingZeros().scale() > 0) {
            throw PayPalRefusal.unprocessable("DECIMALS_NOT_SUPPORTED", field + "/value");
        }
        if (value.scale() > (isWholeOnly ? 0 : 2)) {
            throw PayPalRefusal.unprocessable("DECIMAL_PRECISION", field + "/value");
        }
        return money(value, code, field);
    }

    /** An amount that the provider wrote itself. */
    static Money stored(JsonNode amount) {
        return parse(amount, "");
    }

    static ObjectNode write(Money money) {
        String code = money.currency().value();
        BigDecimal value =
                BigDecimal.valueOf(money.minorUnits(), money.currency().exponent());
        return JsonNodeFactory.instance
                .objectNode()
                .put("currency_code", code)
                .put("value", value.setScale(WHOLE_ONLY.contains(code) ? 0 : 2).toPlainString());
    }

    private static Money money(BigDecimal value, String code, String field) {
        CurrencyCode currency = CurrencyCode.of(code);
        try {
            return Money.of(value.movePointRight(currency.exponent()).longValueExact(), currency);
        } catch (ArithmeticException e) {
            throw PayPalRefusal.invalid("INVALID_PARAMETER_VALUE", field + "/value");
        }
    }
}
