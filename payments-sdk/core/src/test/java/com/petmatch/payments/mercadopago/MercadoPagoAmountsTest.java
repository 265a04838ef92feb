package com.petmatch.payments.mercadopago;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.PaymentErrors;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MercadoPagoAmountsTest {

    @ParameterizedTest
    @Tag("row-26")
    @CsvSource({
        "BRL, 1099, 10.99",
        "BRL, 1050, 10.5",
        "BRL, 100000, 1000",
        "ARS, 1, 0.01",
        "CLP, 990, 990",
        "CLP, 1000000, 1000000",
        "COP, 500000, 5000",
        "MXN, 10, 0.1",
        "PEN, 300, 3",
        "UYU, 333, 3.33"
    })
    void writesPlainDecimals(String currency, long minorUnits, String wire) {
        Money amount = Money.of(minorUnits, CurrencyCode.of(currency));
        MercadoPagoAmounts amounts = new MercadoPagoAmounts(amount.currency());

        assertThat(amounts.toWire(amount)).isEqualTo(wire);
        assertThat(amounts.fromWire(wire, amount.currency())).isEqualTo(amount);
    }

    @Test
    @Tag("row-26")
    void refusesCentsOfColombianPesos() {
        MercadoPagoAmounts amounts = new MercadoPagoAmounts(CurrencyCode.of("COP"));

        refuses(() -> amounts.toWire(Money.of(500_001, CurrencyCode.of("COP"))));
    }

    @Test
    @Tag("row-28")
    void refusesAnotherCurrencyThanTheAccounts() {
        MercadoPagoAmounts amounts = new MercadoPagoAmounts(CurrencyCode.BRL);

        assertThatThrownBy(() -> amounts.toWire(Money.of(1099, CurrencyCode.EUR)))
                .isInstanceOf(InvalidPaymentRequestException.class)
                .hasMessageContaining("BRL")
                .hasMessageContaining("EUR");
        refuses(() -> amounts.fromWire("1", CurrencyCode.EUR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.999", "1e999999999", "1e-999999999", "ten", "", "99999999999999999999", "0.1e-30"})
    void refusesWhatIsNoAmount(String wire) {
        MercadoPagoAmounts amounts = new MercadoPagoAmounts(CurrencyCode.BRL);

        refuses(() -> amounts.fromWire(wire, CurrencyCode.BRL));
    }

    @Test
    void knowsOnlyTheCurrenciesOfMercadoPago() {
        assertThatThrownBy(() -> new MercadoPagoAmounts(CurrencyCode.EUR)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void readsBackWhatItWrites(@ForAll @LongRange(min = 0, max = 99_999_999_999L) long units) {
        MercadoPagoAmounts amounts = new MercadoPagoAmounts(CurrencyCode.BRL);
        Money amount = Money.of(units, CurrencyCode.BRL);

        assertThat(amounts.fromWire(amounts.toWire(amount), CurrencyCode.BRL)).isEqualTo(amount);
        assertThat(amounts.money(new BigDecimal(amounts.toWire(amount)))).isEqualTo(amount);
        assertThat(amounts.toWire(amount)).doesNotContain("E");
    }

    private static void refuses(ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        InvalidPaymentRequestException.class,
                        refused -> assertThat(refused.code()).isEqualTo(PaymentErrors.AMOUNT_INVALID));
    }
}
