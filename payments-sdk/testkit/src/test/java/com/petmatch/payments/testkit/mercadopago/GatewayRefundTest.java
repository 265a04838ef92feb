package com.petmatch.payments.testkit.mercadopago;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.gateway.CaptureMode;
import com.petmatch.payments.gateway.GatewayEvent;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.PaymentRefs;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.gateway.RefundCall;
import com.petmatch.payments.gateway.SignatureCheck;
import com.petmatch.payments.mercadopago.MercadoPagoGateway;
import com.petmatch.payments.testkit.MercadoPagoSandboxExtension;
import com.petmatch.payments.testkit.sandbox.Fault;
import com.petmatch.payments.testkit.sandbox.TestHolder;
import com.petmatch.testkit.FakeClock;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Refunds and events through our gateway, over the wire to the sandbox. */
class GatewayRefundTest {

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");

    @RegisterExtension
    final MercadoPagoSandboxExtension mercadoPago = MercadoPagoSandboxExtension.seeded(42, clock);

    private Till till;
    private MercadoPagoGateway gateway;

    @BeforeEach
    void connect() {
        till = new Till(mercadoPago.sandbox(), clock);
        gateway = till.gateway();
    }

    @Test
    void givesMoneyBackOncePerKey() {
        String payment = till.charge(TestHolder.APPROVED.token(), CaptureMode.AUTOMATIC)
                .refs()
                .payment()
                .orElseThrow();
        RefundCall half = new RefundCall(Till.key("refund"), new UUID(0, 9), payment, Money.of(500, CurrencyCode.BRL));

        mercadoPago.faults().next("POST /v1/payments/{id}/refunds", Fault.resetAfterExecution());
        gateway.refunds().refund(half);
        gateway.refunds().refund(half);

        assertThat(gateway.refunds().refundsOf(payment)).hasSize(1);
        assertThat(mercadoPago.sandbox().moneyReturnedFor("order-1")).isEqualTo(half.amount());
        assertThat(till.look(PaymentRefs.payment(payment), false)).isEqualTo(PaymentStatus.CAPTURED);
    }

    @Test
    @Tag("row-20")
    void trustsSignedEventsAndReadsWhatTheyPointTo() {
        try (Receiver host = new Receiver()) {
            mercadoPago.sandbox().registerWebhook(host.uri(), Till.SECRET);
            GatewayPayment payment = till.charge(TestHolder.APPROVED.token(), CaptureMode.AUTOMATIC);
            mercadoPago.sandbox().deliverDue();

            Receiver.Received told = host.received().get(0);

            assertThat(gateway.webhooks().verify(told.delivery(), clock.instant()))
                    .isEqualTo(SignatureCheck.AUTHENTIC);
            assertThat(gateway.webhooks().verify(told.delivery("another-request"), clock.instant()))
                    .isEqualTo(SignatureCheck.MISMATCH);
            GatewayEvent event = gateway.webhooks().event(told.body().getBytes(StandardCharsets.UTF_8));
            assertThat(event)
                    .isInstanceOfSatisfying(
                            GatewayEvent.PaymentChanged.class,
                            changed -> assertThat(gateway.lookups().payment(changed.paymentRef()))
                                    .hasValueSatisfying(found -> {
                                        assertThat(found.attempt()).contains(Till.ATTEMPT);
                                        assertThat(found.payment()).isEqualTo(payment);
                                    }));
        }
    }
}
