package com.petmatch.payments.testkit.mercadopago;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.payments.PaymentException;
import com.petmatch.payments.gateway.CaptureMode;
import com.petmatch.payments.gateway.ChargeCall;
import com.petmatch.payments.gateway.Correlation;
import com.petmatch.payments.gateway.GatewayKey;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.GatewaySetup;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.gateway.SavedCard;
import com.petmatch.payments.gateway.SetupStatus;
import com.petmatch.payments.mercadopago.MercadoPagoGateway;
import com.petmatch.payments.testkit.MercadoPagoSandboxExtension;
import com.petmatch.payments.testkit.sandbox.Fault;
import com.petmatch.payments.testkit.sandbox.TestHolder;
import com.petmatch.testkit.FakeClock;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Kept cards through our gateway, over the wire to the sandbox. */
class GatewayVaultTest {

    private static final String PAY = "POST /v1/payments";

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");

    @RegisterExtension
    final MercadoPagoSandboxExtension mercadoPago = MercadoPagoSandboxExtension.seeded(42, clock);

    private Till till;
    private MercadoPagoGateway gateway;
    private Wire wire;
    private SavedCard card;
    private String setup;

    @BeforeEach
    void keepACard() {
        till = new Till(mercadoPago.sandbox(), clock);
        gateway = till.gateway();
        wire = new Wire(mercadoPago.sandbox());
        GatewaySetup kept = gateway.vault().begin(Till.setup(TestHolder.APPROVED));
        assertThat(kept.status()).isEqualTo(SetupStatus.SAVED);
        card = kept.saved().orElseThrow();
        setup = kept.ref().orElseThrow();
    }

    @Test
    void chargesAKeptCardAgainAndAgain() {
        for (int month = 0; month < 3; month++) {
            assertThat(renew(new UUID(1, month)).status()).isEqualTo(PaymentStatus.CAPTURED);
        }
        assertThat(mercadoPago.sandbox().chargesFor("order-1")).isEqualTo(3);
    }

    @Test
    @Tag("row-4")
    void sendsTheSameRequestForTheSameKey() {
        mercadoPago.faults().next(PAY, Fault.timeoutAfterExecution());

        GatewayPayment first = renew(Till.ATTEMPT);
        GatewayPayment second = renew(Till.ATTEMPT);

        assertThat(second.refs()).isEqualTo(first.refs());
        assertThat(mercadoPago.sandbox().chargesFor("order-1")).isOne();
    }

    @Test
    void knowsWhatIsOnTheCardAndNoMore() {
        assertThat(card.brand()).isEqualTo("master");
        assertThat(card.lastFour()).contains("6351");
        assertThat(card.expiry()).isPresent();
        assertThat(gateway.vault().resume(setup, Till.key("resume")).saved()).contains(card);
    }

    @Test
    void keepsASecondCardWithTheSameCustomer() {
        GatewaySetup second = gateway.vault().begin(Till.setup(TestHolder.INSUFFICIENT_FUNDS));

        assertThat(second.saved().orElseThrow().customerRef()).isEqualTo(card.customerRef());
    }

    @Test
    void deletesACardAndNothingTwice() {
        gateway.vault().delete(card, Till.key("delete"));
        gateway.vault().delete(card, Till.key("delete"));

        assertThat(wire.get("/v1/customers/" + card.customerRef().orElseThrow() + "/cards")
                        .body()
                        .size())
                .isZero();
        assertThatThrownBy(() -> renew(Till.ATTEMPT)).isInstanceOf(PaymentException.class);
    }

    private GatewayPayment renew(UUID attempt) {
        return gateway.charges()
                .charge(new ChargeCall(
                        GatewayKey.of(attempt, "charge"),
                        new Correlation(attempt, attempt, "order-1"),
                        Till.AMOUNT,
                        CaptureMode.AUTOMATIC,
                        card.token(),
                        card.customerRef(),
                        Optional.of(card.brand()),
                        1,
                        true,
                        Optional.empty(),
                        Optional.empty()));
    }
}
