package com.petmatch.payments.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.PaymentErrors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripeAmountsTest {

    private final StripeAmounts amounts = new StripeAmounts();

    @ParameterizedTest
    @Tag("row-26")
    @CsvSource({
        "EUR, 1234, 1234",
        "JPY, 500, 500",
        "CLP, 990, 990",
        "KRW, 10000, 10000",
        "KWD, 1230, 1230",
        "ISK, 150, 15000",
        "UGX, 5000, 500000",
        "MGA, 5000, 50",
        "HUF, 12345, 12345",
        "TWD, 12345, 12345"
    })
    void writesEachCurrencyAsStripeCountsIt(String currency, long minorUnits, String wire) {
        Money amount = Money.of(minorUnits, CurrencyCode.of(currency));

        assertThat(amounts.toWire(amount)).isEqualTo(wire);
        assertThat(amounts.fromWire(wire, amount.currency())).isEqualTo(amount);
    }

    @ParameterizedTest
    @Tag("row-26")
    @CsvSource({"KWD, 1234", "MGA, 5001", "IQD, 1000", "CLF, 10000"})
    void refusesWhatStripeCannotCarry(String currency, long minorUnits) {
        Money amount = Money.of(minorUnits, CurrencyCode.of(currency));

        assertThatThrownBy(() -> amounts.toWire(amount))
                .isInstanceOfSatisfying(
                        InvalidPaymentRequestException.class,
                        refused -> assertThat(refused.code()).isEqualTo(PaymentErrors.AMOUNT_INVALID));
    }

    @Test
    void refusesAnIcelandicAmountWithFractions() {
        assertThatThrownBy(() -> amounts.fromWire("15001", CurrencyCode.of("ISK")))
                .isInstanceOf(InvalidPaymentRequestException.class);
        assertThatThrownBy(() -> amounts.fromWire("1.5", CurrencyCode.EUR))
                .isInstanceOf(InvalidPaymentRequestException.class);
    }

    @Property
    void readsBackWhatItWrites(
            @ForAll("carried") String currency, @ForAll @LongRange(min = 0, max = 99_999_999) long units) {
        Money amount = Money.of(units * 100, CurrencyCode.of(currency));

        assertThat(amounts.fromWire(amounts.toWire(amount), amount.currency())).isEqualTo(amount);
    }

    @Provide
    Arbitrary<String> carried() {
        return Arbitraries.of(
                "EUR", "USD", "BRL", "JPY", "CLP", "KRW", "VND", "XOF", "MGA", "ISK", "UGX", "BHD", "JOD", "KWD", "OMR",
                "TND", "HUF", "TWD");
    }
}
