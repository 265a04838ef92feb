package com.petmatch.payments.testkit.internal.mercadopago;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A country of the provider: an account lives in one, and its currency is the only one it knows. The decimals are written from
 * the provider's side of the wire, so that an adapter's codec has a judge.
 */
enum Site {
    ARGENTINA("MLA", "AR", "ARS", 2),
    BRAZIL("MLB", "BR", "BRL", 2),
    CHILE("MLC", "CL", "CLP", 0),
    COLOMBIA("MCO", "CO", "COP", 0),
    MEXICO("MLM", "MX", "MXN", 2),
    PERU("MPE", "PE", "PEN", 2),
    URUGUAY("MLU", "UY", "UYU", 2);

    private static final BigDecimal MAX_AMOUNT = new BigDecimal("999999999");

    private final String id;
    private final String country;
    private final String currency;
    private final int decimals;

    Site(String id, String country, String currency, int decimals) {
        this.id = id;
        this.country = country;
        this.currency = currency;
        this.decimals = decimals;
    }

    static Site of(CurrencyCode currency) {
        return Arrays.stream(values())
                .filter(site -> site.currency.equals(currency.value()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Expected one of "
                        + Arrays.stream(values()).map(Site::currency).collect(Collectors.joining(", ")) + ", got "
                        + currency));
    }

    String id() {
        return id;
    }

    String country() {
        return country;
    }

    String currency() {
        return currency;
    }

    CurrencyCode currencyCode() {
        return CurrencyCode.of(currency);
    }

    Money money(long minorUnits) {
        return Money.of(minorUnits, currencyCode());
    }

    /** The amount in ISO 4217 minor units; refuses what is not above zero, too large or finer than the currency. */
    long minorUnits(BigDecimal wire, int errorCode) {
        boolean isExact = wire.stripTrailingZeros().scale() <= decimals;
        if (wire.signum() <= 0 || wire.compareTo(MAX_AMOUNT) > 0 || !isExact) {
            throw ProviderRefusal.invalid(errorCode, "Invalid transaction_amount");
        }
        return wire.movePointRight(currencyCode().exponent()).longValueExact();
    }

    /** The number as the API answers it. */
    BigDecimal wire(long minorUnits) {
        BigDecimal exact =
                BigDecimal.valueOf(minorUnits, currencyCode().exponent()).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
