package com.petmatch.payments.testkit.mercadopago;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.payments.gateway.CaptureMode;
import com.petmatch.payments.gateway.CompleteCall;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.LookupOutcome;
import com.petmatch.payments.gateway.MethodKind;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.payments.gateway.PaymentRefs;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.gateway.VoidCall;
import com.petmatch.payments.mercadopago.MercadoPagoGateway;
import com.petmatch.payments.testkit.MercadoPagoSandboxExtension;
import com.petmatch.testkit.FakeClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pages, codes and slips through our gateway, over the wire to the sandbox. */
class GatewayPageTest {

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");

    @RegisterExtension
    final MercadoPagoSandboxExtension mercadoPago = MercadoPagoSandboxExtension.seeded(42, clock);

    private Till till;
    private MercadoPagoGateway gateway;
    private Wire wire;

    @BeforeEach
    void connect() {
        till = new Till(mercadoPago.sandbox(), clock);
        gateway = till.gateway();
        wire = new Wire(mercadoPago.sandbox());
    }

    @Test
    void showsAPixCodeUntilItIsPaid() {
        GatewayPayment pix = gateway.localMethods().start(till.local(MethodKind.PIX));

        assertThat(pix.next().orElseThrow()).isInstanceOfSatisfying(NextAction.QrCode.class, code -> {
            assertThat(code.content()).startsWith("000201");
            assertThat(code.expiresAt()).contains(clock.instant().plus(Duration.ofHours(1)));
        });
        mercadoPago.sandbox().payPending(pix.refs().payment().orElseThrow());

        assertThat(till.look(pix.refs(), false)).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(gateway.localMethods()
                        .cancel(new VoidCall(Till.key("cancel"), pix.refs()))
                        .status())
                .isEqualTo(PaymentStatus.CAPTURED);
    }

    @Test
    void givesUpASlipThatNobodyPaid() {
        GatewayPayment slip = gateway.localMethods().start(till.local(MethodKind.BOLETO));

        assertThat(slip.next().orElseThrow()).isInstanceOf(NextAction.Voucher.class);
        assertThat(gateway.localMethods()
                        .cancel(new VoidCall(Till.key("cancel"), slip.refs()))
                        .status())
                .isEqualTo(PaymentStatus.CANCELED);
    }

    @Test
    void learnsThatACodeRanOut() {
        GatewayPayment pix = gateway.localMethods().start(till.local(MethodKind.PIX));

        clock.advance(Duration.ofHours(1));

        assertThat(till.look(pix.refs(), false)).isEqualTo(PaymentStatus.EXPIRED);
    }

    @Nested
    class OnAPage {

        private PaymentRefs refs;
        private String page;

        @BeforeEach
        void open() {
            GatewayPayment opened = gateway.checkouts().open(till.checkout());
            refs = opened.refs();
            page = ((NextAction.Redirect) opened.next().orElseThrow()).target().toString();
        }

        @Test
        void standsOpenUntilSomebodyPays() {
            assertThat(till.look(refs, true)).isEqualTo(PaymentStatus.ACTION_REQUIRED);
            wire.choose(page, "card=insufficient_funds&action=pay");
            assertThat(till.look(refs, true)).isEqualTo(PaymentStatus.ACTION_REQUIRED);
            wire.choose(page, "card=approved&action=pay");

            assertThat(till.look(refs, true)).isEqualTo(PaymentStatus.CAPTURED);
            assertThat(gateway.checkouts()
                            .complete(new CompleteCall(
                                    Till.key("complete"), Till.CORRELATION, refs, Till.AMOUNT, CaptureMode.AUTOMATIC))
                            .refs()
                            .payment())
                    .isPresent();
        }

        @Test
        void opensTheSamePageForTheSameKey() {
            assertThat(gateway.checkouts().open(till.checkout()).refs()).isEqualTo(refs);
        }

        @Test
        void closesUnlessTheCustomerWasFaster() {
            assertThat(gateway.checkouts().expire(id(), Till.key("expire")).status())
                    .isEqualTo(PaymentStatus.EXPIRED);
            clock.advance(Duration.ofSeconds(1));
            assertThat(gateway.checkouts().expire(id(), Till.key("expire")).status())
                    .isEqualTo(PaymentStatus.EXPIRED);
            assertThat(wire.choose(page, "card=approved&action=pay")).isEqualTo("stays: 410");
            assertThat(till.look(refs, true)).isEqualTo(PaymentStatus.EXPIRED);
        }

        @Test
        void tellsThatACustomerWasFasterThanTheClosing() {
            wire.choose(page, "card=approved&action=pay");

            assertThat(gateway.checkouts().expire(id(), Till.key("expire")).status())
                    .isEqualTo(PaymentStatus.CAPTURED);
        }

        @Test
        void waitsForACodeThatWasChosenThere() {
            wire.choose(page, "card=pix&action=pay");

            LookupOutcome outcome = till.find(refs, true);

            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            LookupOutcome.Found.class,
                            found -> assertThat(found.payment().next().orElseThrow())
                                    .isInstanceOf(NextAction.QrCode.class));
        }

        @Test
        void closesByItself() {
            clock.advance(Duration.ofHours(1));

            assertThat(till.look(refs, true)).isEqualTo(PaymentStatus.EXPIRED);
        }

        private String id() {
            return refs.checkout().orElseThrow();
        }
    }
}
