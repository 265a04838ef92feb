package com.petmatch.payments.mercadopago;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.gateway.AmountCodec;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * Mercado Pago's decimal numbers in the account's own currency, which no request can name: an amount in another one would be
 * taken as if it were this one, so it is refused here.
 */
final class MercadoPagoAmounts implements AmountCodec {

    private static final int LONGEST = 32;
    // Decimals on the wire; Colombian pesos have cents in ISO 4217 and none in practice.
    private static final Map<String, Integer> DECIMALS =
            Map.of("ARS", 2, "BRL", 2, "CLP", 0, "COP", 0, "MXN", 2, "PEN", 2, "UYU", 2);

    private final CurrencyCode account;
    private final int decimals;

    MercadoPagoAmounts(CurrencyCode account) {
        this.account = account;
        this.decimals = decimals(account)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Expected a currency of Mercado Pago, one of " + DECIMALS.keySet() + ", got " + account));
    }

    static Optional<Integer> decimals(CurrencyCode currency) {
        return Optional.ofNullable(DECIMALS.get(currency.value()));
    }

    CurrencyCode account() {
        return account;
    }

    @Override
    public String toWire(Money amount) {
        return number(amount).toPlainString();
    }

    @Override
    public Money fromWire(String wire, CurrencyCode currency) {
        requireAccount(currency);
        try {
            if (wire.length() > LONGEST) {
                throw new NumberFormatException("too long");
            }
            return money(new BigDecimal(wire));
        } catch (NumberFormatException e) {
            throw invalid("expected a decimal number of " + currency + ", got " + wire.length() + " other characters");
        }
    }

    /** The number as it is written to the wire, never in scientific notation. */
    BigDecimal number(Money amount) {
        requireAccount(amount.currency());
        BigDecimal exact =
                BigDecimal.valueOf(amount.minorUnits(), account.exponent()).stripTrailingZeros();
        if (exact.scale() > decimals) {
            throw invalid("an amount of " + amount + " is finer than Mercado Pago can carry");
        }
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    Money money(BigDecimal wire) {
        // Bounded first: a number such as 1e999999999 must not be written out.
        if (wire.precision() > LONGEST || Math.abs((long) wire.scale()) > LONGEST) {
            throw invalid("a number of Mercado Pago is too long");
        }
        try {
            return Money.of(wire.movePointRight(account.exponent()).longValueExact(), account);
        } catch (ArithmeticException e) {
            throw invalid(
                    "an amount of " + wire.toPlainString() + " is finer or larger than " + account + " can carry");
        }
    }

    private void requireAccount(CurrencyCode currency) {
        if (!currency.equals(account)) {
            throw invalid("the account takes " + account + " only, got " + currency);
        }
    }

    private static InvalidPaymentRequestException invalid(String message) {
        return new InvalidPaymentRequestException(PaymentErrors.AMOUNT_INVALID, message);
    }
}
