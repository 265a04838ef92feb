package com.petmatch.payments.paypal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.PaymentErrors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("row-26")
class PayPalAmountsTest {

    private final PayPalAmounts amounts = new PayPalAmounts();

    @ParameterizedTest
    @CsvSource({
        "EUR, 1099, 10.99",
        "EUR, 5, 0.05",
        "JPY, 1099, 1099",
        "HUF, 109900, 1099",
        "TWD, 500, 5",
        "BRL, 100, 1.00"
    })
    void writesAndReadsExactly(String currency, long minor, String wire) {
        Money money = Money.of(minor, CurrencyCode.of(currency));

        assertThat(amounts.toWire(money)).isEqualTo(wire);
        assertThat(amounts.fromWire(wire, money.currency())).isEqualTo(money);
    }

    @ParameterizedTest
    @CsvSource({"HUF, 109950", "TWD, 1", "KWD, 1000", "CLP, 500"})
    void refusesWhatPayPalCannotCarry(String currency, long minor) {
        assertThatThrownBy(() -> amounts.toWire(Money.of(minor, CurrencyCode.of(currency))))
                .isInstanceOfSatisfying(
                        InvalidPaymentRequestException.class,
                        e -> assertThat(e.code()).isEqualTo(PaymentErrors.AMOUNT_INVALID));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "1.",
                "1e3",
                "+1",
                "1,00",
                "1.005",
                "NaN",
                " 1",
                "99999999999999999999999999999999",
                "000000000000000000000000000000001.00"
            })
    void refusesWhatIsNoAmount(String wire) {
        assertThatThrownBy(() -> amounts.fromWire(wire, CurrencyCode.EUR))
                .isInstanceOf(InvalidPaymentRequestException.class);
    }

    @Test
    void readsAnAmountWithoutWholePart() {
        assertThat(amounts.fromWire(".50", CurrencyCode.EUR)).isEqualTo(Money.of(50, CurrencyCode.EUR));
    }
}
