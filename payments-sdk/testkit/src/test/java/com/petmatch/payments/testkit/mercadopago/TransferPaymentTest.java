package com.petmatch.payments.testkit.mercadopago;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.payments.testkit.MercadoPagoSandboxExtension;
import com.petmatch.payments.testkit.mercadopago.Wire.Reply;
import com.petmatch.testkit.FakeClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransferPaymentTest {

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");

    @RegisterExtension
    final MercadoPagoSandboxExtension mercadoPago = MercadoPagoSandboxExtension.seeded(42, clock);

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(mercadoPago.sandbox());
    }

    @Test
    void answersPixWithACodeThatABankAppReads() {
        Reply pix = wire.transfer("pix", "order-1", "");
        String code = pix.text("/point_of_interaction/transaction_data/qr_code");

        assertThat(pix.state()).isEqualTo("pending/pending_waiting_transfer");
        assertThat(code).startsWith("000201").contains("br.gov.bcb.pix", "540510.99", "5802BR");
        assertThat(pix.text("/date_of_expiration")).isEqualTo("2026-03-02T06:00:00.000-04:00");
        assertThat(mercadoPago.sandbox().chargesFor("order-1")).isZero();
    }

    @Test
    void takesTheMoneyWhenItArrives() {
        String id = wire.transfer("pix", "order-1", "").id();

        mercadoPago.sandbox().payPending(id);

        assertThat(wire.get("/v1/payments/" + id).state()).isEqualTo("approved/accredited");
        assertThat(mercadoPago.sandbox().chargesFor("order-1")).isOne();
        assertThatThrownBy(() -> mercadoPago.sandbox().payPending(id)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isPaidOnItsOwnPage() {
        Reply pix = wire.transfer("pix", "order-1", "");
        String page = pix.text("/point_of_interaction/transaction_data/ticket_url");

        assertThat(wire.open(page).text("")).contains("id=\"pay\"", "id=\"code\"", "br.gov.bcb.pix", "BRL 10.99");
        wire.choose(page, "action=pay");
        wire.choose(page, "action=pay");

        assertThat(mercadoPago.sandbox().chargesFor("order-1")).isOne();
    }

    @Test
    void endsWhenNobodyPaidInTime() {
        String id = wire.transfer("pix", "order-1", "\"date_of_expiration\":\"2026-03-01T10:30:00.000Z\",")
                .id();

        clock.advance(Duration.ofMinutes(30));

        assertThat(wire.get("/v1/payments/" + id).state()).isEqualTo("cancelled/expired");
        assertThatThrownBy(() -> mercadoPago.sandbox().payPending(id)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isGivenUpByTheSeller() {
        String id = wire.transfer("pix", "order-1", "").id();

        assertThat(wire.put("/v1/payments/" + id, "{\"status\":\"cancelled\"}").state())
                .isEqualTo("cancelled/by_collector");
        assertThat(wire.put("/v1/payments/" + id, "{\"status\":\"cancelled\"}").cause())
                .isEqualTo(2018);
    }

    @Test
    void writesABankSlipForBoleto() {
        Reply slip = wire.transfer("bolbradesco", "order-1", "");

        assertThat(slip.state()).isEqualTo("pending/pending_waiting_payment");
        assertThat(slip.text("/transaction_details/external_resource_url"))
                .startsWith(mercadoPago.sandbox().baseUri() + "/ticket/");
        assertThat(slip.text("/transaction_details/barcode/content")).isNotEmpty();
    }

    @Test
    void wantsATaxNumberForBoleto() {
        Reply refused = wire.post(
                "/v1/payments",
                "{\"transaction_amount\":5,\"payment_method_id\":\"bolbradesco\",\"payer\":{\"email\":\"a@b.example\"}}");

        assertThat(refused.cause()).isEqualTo(2067);
    }

    @Test
    void holdsNothing() {
        assertThat(wire.transfer("pix", "order-1", "\"capture\":false,").cause())
                .isEqualTo(2027);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01T09:59:59.000Z", "2026-04-01T10:00:00.000Z"})
    void refusesAnExpiryInThePastOrTooFarAway(String expiry) {
        assertThat(wire.transfer("pix", "order-1", "\"date_of_expiration\":\"" + expiry + "\",")
                        .cause())
                .isEqualTo(7523);
    }
}
