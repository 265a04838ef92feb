package com.petmatch.payments.testkit.mercadopago;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.testkit.MercadoPagoSandboxExtension;
import com.petmatch.payments.testkit.mercadopago.Wire.Reply;
import com.petmatch.payments.testkit.sandbox.TestHolder;
import com.petmatch.testkit.FakeClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardPaymentTest {

    private static final Money PRICE = Money.of(1099, CurrencyCode.BRL);

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");

    @RegisterExtension
    final MercadoPagoSandboxExtension mercadoPago = MercadoPagoSandboxExtension.seeded(42, clock);

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(mercadoPago.sandbox());
    }

    @Test
    void takesTheMoneyOfAGoodCard() {
        Reply paid = wire.pay(TestHolder.APPROVED, "order-1");

        assertThat(paid.status()).isEqualTo(201);
        assertThat(paid.state()).isEqualTo("approved/accredited");
        assertThat(paid.text("/transaction_amount")).isEqualTo("10.99");
        assertThat(paid.text("/transaction_details/net_received_amount")).isEqualTo("10.44");
        assertThat(paid.text("/currency_id")).isEqualTo("BRL");
        assertThat(wire.get("/v1/payments/" + paid.id()).body()).isEqualTo(paid.body());
        assertThat(mercadoPago.sandbox().moneyTakenFor("order-1")).isEqualTo(PRICE);
    }

    @ParameterizedTest
    @EnumSource(TestHolder.class)
    void answersEachHolderWith201AndItsOwnStatus(TestHolder holder) {
        Reply reply = wire.pay(holder, "order-1");

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.state()).isEqualTo(holder.status() + "/" + holder.statusDetail());
        assertThat(mercadoPago.sandbox().chargesFor("order-1")).isEqualTo(holder == TestHolder.APPROVED ? 1 : 0);
    }

    @Test
    void decidesLaterWhatItLooksAt() {
        String first = wire.pay(TestHolder.IN_REVIEW, "order-1").id();
        String second = wire.pay(TestHolder.IN_REVIEW, "order-2").id();

        mercadoPago.sandbox().approveReview(first);
        mercadoPago.sandbox().rejectReview(second);

        assertThat(wire.get("/v1/payments/" + first).state()).isEqualTo("approved/accredited");
        assertThat(wire.get("/v1/payments/" + second).state()).isEqualTo("rejected/cc_rejected_high_risk");
    }

    @Test
    void leavesNothingOpenInBinaryMode() {
        assertThat(wire.pay(TestHolder.IN_REVIEW, "order-1", "\"binary_mode\":true,")
                        .text("/status"))
                .isEqualTo("rejected");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"transaction_amount\":0', 4037",
        "'\"transaction_amount\":-1', 4037",
        "'\"transaction_amount\":10.999', 4037",
        "'\"transaction_amount\":1000000000', 4037",
        "'\"payment_method_id\":\"bitcoin\"', 2131",
        "'\"token\":\"none\"', 2006",
        "'\"payer\":{\"email\":\"nobody\"}', 4050",
        "'\"notification_url\":\"javascript:alert(1)\"', 4020",
        "'\"application_fee\":1', 2059",
        "'\"application_fee\":11', 4038"
    })
    void refusesWhatTheProviderRefuses(String member, int cause) {
        ObjectNode request = Wire.tree(Wire.card(TestHolder.APPROVED.token(), "order-1", ""));
        request.setAll(Wire.tree("{" + member + "}"));

        Reply refused = wire.post("/v1/payments", request.toString());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.cause()).isEqualTo(cause);
        assertThat(mercadoPago.sandbox().ledger()).isEmpty();
    }

    @Test
    void usesATokenOnce() {
        String token = wire.post("/v1/card_tokens", "{\"cardholder\":{\"name\":\"APRO\"}}")
                .id();
        Reply first = wire.post("/v1/payments", Wire.card(token, "order-1", ""));
        Reply second = wire.post("/v1/payments", Wire.card(token, "order-2", ""));

        assertThat(first.state()).isEqualTo("approved/accredited");
        assertThat(second.cause()).isEqualTo(3003);
        assertThat(mercadoPago.sandbox().chargesFor("order-2")).isZero();
    }

    @Nested
    class Held {

        private String id;

        @BeforeEach
        void hold() {
            Reply held = wire.pay(TestHolder.APPROVED, "order-1", "\"capture\":false,");
            assertThat(held.state()).isEqualTo("authorized/pending_capture");
            id = held.id();
        }

        @Test
        void isCapturedInFull() {
            Reply captured = wire.put("/v1/payments/" + id, "{\"capture\":true}");

            assertThat(captured.status()).isEqualTo(200);
            assertThat(captured.state()).isEqualTo("approved/accredited");
            assertThat(mercadoPago.sandbox().moneyTakenFor("order-1")).isEqualTo(PRICE);
        }

        @Test
        void isCapturedInPartOnce() {
            Reply part = wire.put("/v1/payments/" + id, "{\"capture\":true,\"transaction_amount\":4.5}");
            Reply again = wire.put("/v1/payments/" + id, "{\"capture\":true}");

            assertThat(part.text("/transaction_amount")).isEqualTo("4.5");
            assertThat(again.status()).isEqualTo(400);
            assertThat(again.cause()).isEqualTo(2018);
            assertThat(mercadoPago.sandbox().moneyTakenFor("order-1")).isEqualTo(Money.of(450, CurrencyCode.BRL));
        }

        @Test
        void isNeverCapturedAboveWhatIsHeld() {
            Reply refused = wire.put("/v1/payments/" + id, "{\"capture\":true,\"transaction_amount\":11}");

            assertThat(refused.cause()).isEqualTo(2017);
            assertThat(mercadoPago.sandbox().ledger()).isEmpty();
        }

        @Test
        void isLetGo() {
            Reply cancelled = wire.put("/v1/payments/" + id, "{\"status\":\"cancelled\"}");

            assertThat(cancelled.state()).isEqualTo("cancelled/by_collector");
            assertThat(wire.put("/v1/payments/" + id, "{\"capture\":true}").cause())
                    .isEqualTo(2018);
        }

        @Test
        void endsByItselfAfterFiveDays() {
            clock.advance(Duration.ofDays(5).minusSeconds(1));
            assertThat(wire.get("/v1/payments/" + id).text("/status")).isEqualTo("authorized");
            clock.advance(Duration.ofSeconds(1));

            assertThat(wire.get("/v1/payments/" + id).state()).isEqualTo("cancelled/expired");
        }

        @ParameterizedTest
        @ValueSource(strings = {"{\"status\":\"approved\"}", "{}"})
        void changesInNoOtherWay(String change) {
            assertThat(wire.put("/v1/payments/" + id, change).status()).isEqualTo(400);
        }
    }

    @Nested
    class WithThreeDSecure {

        private Reply asking;
        private String challenge;

        @BeforeEach
        void pay() {
            asking = wire.pay(TestHolder.THREE_D_SECURE, "order-1", "\"three_d_secure_mode\":\"optional\",");
            challenge = asking.text("/three_ds_info/external_resource_url");
        }

        @Test
        void asksTheHolderFirst() {
            assertThat(asking.state()).isEqualTo("pending/pending_challenge");
            assertThat(asking.text("/three_ds_info/creq")).isNotEmpty();
            assertThat(wire.choose(challenge, "creq=" + asking.text("/three_ds_info/creq")))
                    .isEqualTo("stays: 200");
            assertThat(wire.open(challenge).text("")).contains("id=\"authorize\"", "id=\"fail\"", "BRL 10.99");
            assertThat(mercadoPago.sandbox().chargesFor("order-1")).isZero();
        }

        @Test
        void takesTheMoneyWhenTheHolderAgrees() {
            wire.choose(challenge, "action=authorize");
            wire.choose(challenge, "action=authorize");

            assertThat(wire.get("/v1/payments/" + asking.id()).state()).isEqualTo("approved/accredited");
            assertThat(mercadoPago.sandbox().chargesFor("order-1")).isOne();
        }

        @Test
        void takesNothingWhenTheHolderRefuses() {
            wire.choose(challenge, "action=fail");
            wire.choose(challenge, "action=authorize");

            assertThat(wire.get("/v1/payments/" + asking.id()).state()).isEqualTo("rejected/cc_rejected_3ds_challenge");
        }

        @Test
        void holdsTheMoneyWhenOnlyThatWasAsked() {
            Reply held = wire.pay(
                    TestHolder.THREE_D_SECURE, "order-2", "\"capture\":false,\"three_d_secure_mode\":\"optional\",");

            wire.choose(held.text("/three_ds_info/external_resource_url"), "action=authorize");

            assertThat(wire.get("/v1/payments/" + held.id()).state()).isEqualTo("authorized/pending_capture");
        }
    }

    @Test
    void movesMoneyBackWhenTheBankDoes() {
        String id = wire.pay(TestHolder.APPROVED, "order-1").id();

        mercadoPago.sandbox().openChargeback(id);
        assertThat(wire.get("/v1/payments/" + id).state()).isEqualTo("charged_back/in_process");
        assertThat(wire.post("/v1/payments/" + id + "/refunds", "{}").cause()).isEqualTo(2063);
        mercadoPago.sandbox().winChargeback(id);

        assertThat(wire.get("/v1/payments/" + id).state()).isEqualTo("charged_back/reimbursed");
        assertThat(mercadoPago.sandbox().ledger())
                .extracting(entry -> entry.type() + " " + entry.gross().minorUnits())
                .containsExactly("charge 1099", "chargeback -1099", "chargeback_reversal 1099");
    }

    @Test
    void keepsTheMoneyAwayWhenTheBankDecidesForTheBuyer() {
        String id = wire.pay(TestHolder.APPROVED, "order-1").id();
        mercadoPago.sandbox().openChargeback(id);

        mercadoPago.sandbox().loseChargeback(id);

        assertThat(wire.get("/v1/payments/" + id).state()).isEqualTo("charged_back/settled");
        assertThat(mercadoPago.sandbox().ledger()).hasSize(2);
    }

    @Test
    void tellsOfAComplaint() {
        String id = wire.pay(TestHolder.APPROVED, "order-1").id();

        mercadoPago.sandbox().openMediation(id);

        assertThat(wire.get("/v1/payments/" + id).text("/status")).isEqualTo("in_mediation");
        assertThatThrownBy(() -> mercadoPago.sandbox().openMediation(id)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void saysThatAPaymentIsNotThere() {
        Reply missing = wire.get("/v1/payments/1");

        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.cause()).isEqualTo(2000);
    }
}
