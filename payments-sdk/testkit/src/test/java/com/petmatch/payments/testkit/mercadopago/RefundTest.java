package com.petmatch.payments.testkit.mercadopago;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.testkit.MercadoPagoSandboxExtension;
import com.petmatch.payments.testkit.mercadopago.Wire.Reply;
import com.petmatch.payments.testkit.sandbox.TestHolder;
import com.petmatch.testkit.FakeClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RefundTest {

    @RegisterExtension
    final MercadoPagoSandboxExtension mercadoPago =
            MercadoPagoSandboxExtension.seeded(42, FakeClock.at("2026-03-01T10:00:00Z"));

    private Wire wire;
    private String payment;
    private String refunds;

    @BeforeEach
    void pay() {
        wire = new Wire(mercadoPago.sandbox());
        payment = wire.pay(TestHolder.APPROVED, "order-1").id();
        refunds = "/v1/payments/" + payment + "/refunds";
    }

    @Test
    void givesEverythingBackWithoutABody() {
        Reply refund = wire.post(refunds, "");

        assertThat(refund.status()).isEqualTo(201);
        assertThat(refund.text("/amount")).isEqualTo("10.99");
        assertThat(refund.text("/status")).isEqualTo("approved");
        assertThat(wire.get("/v1/payments/" + payment).state()).isEqualTo("refunded/refunded");
        assertThat(mercadoPago.sandbox().moneyReturnedFor("order-1")).isEqualTo(Money.of(1099, CurrencyCode.BRL));
    }

    @Test
    void givesPartsBackAndNeverMoreThanWasTaken() {
        Reply part = wire.post(refunds, "{\"amount\":10}");
        Reply tooMuch = wire.post(refunds, "{\"amount\":1}");
        Reply rest = wire.post(refunds, "{\"amount\":0.99}");
        Reply none = wire.post(refunds, "{}");

        assertThat(part.status()).isEqualTo(201);
        assertThat(tooMuch.status()).isEqualTo(400);
        assertThat(rest.status()).isEqualTo(201);
        assertThat(none.cause()).isEqualTo(2063);
        assertThat(mercadoPago.sandbox().ledger())
                .extracting(entry -> entry.gross().minorUnits())
                .containsExactly(1099L, -1000L, -99L);
    }

    @Test
    void showsRefundsInThePaymentAndInTheirOwnList() {
        String refund = wire.post(refunds, "{\"amount\":10}").id();

        Reply after = wire.get("/v1/payments/" + payment);
        assertThat(after.state()).isEqualTo("approved/partially_refunded");
        assertThat(after.text("/transaction_amount_refunded")).isEqualTo("10");
        assertThat(after.text("/refunds/0/id")).isEqualTo(refund);
        assertThat(wire.get(refunds).text("/0/id")).isEqualTo(refund);
        assertThat(wire.get(refunds + "/" + refund).text("/payment_id")).isEqualTo(payment);
    }

    @Test
    void givesNothingBackOfWhatWasNotTaken() {
        String held =
                wire.pay(TestHolder.APPROVED, "order-2", "\"capture\":false,").id();
        String declined = wire.pay(TestHolder.BLACKLISTED, "order-3").id();

        assertThat(wire.post("/v1/payments/" + held + "/refunds", "{}").cause()).isEqualTo(2063);
        assertThat(wire.post("/v1/payments/" + declined + "/refunds", "{}").cause())
                .isEqualTo(2063);
    }
}
