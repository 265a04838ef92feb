package com.petmatch.payments.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.testkit.Wire.Reply;
import com.petmatch.testkit.FakeClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RefundTest {

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");

    @RegisterExtension
    final StripeSandboxExtension stripe = StripeSandboxExtension.seeded(42, clock);

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(stripe.sandbox());
    }

    @Test
    void givesBackInPartsButNeverMoreThanWasTaken() {
        String intent = wire.pay("pm_card_visa", "order-1").text("/id");

        Reply part = wire.post("/v1/refunds", "payment_intent", intent, "amount", "400");
        Reply tooMuch = wire.post("/v1/refunds", "payment_intent", intent, "amount", "700");
        Reply rest = wire.post("/v1/refunds", "payment_intent", intent);
        Reply nothingLeft = wire.post("/v1/refunds", "payment_intent", intent);

        assertThat(part.text("/status")).isEqualTo("succeeded");
        assertThat(tooMuch.text("/error/param")).isEqualTo("amount");
        assertThat(rest.text("/amount")).isEqualTo("699");
        assertThat(nothingLeft.text("/error/code")).isEqualTo("charge_already_refunded");
        assertThat(stripe.sandbox().moneyReturnedFor("order-1")).isEqualTo(Money.of(1099, CurrencyCode.EUR));
        assertThat(wire.get("/v1/refunds?payment_intent=" + intent)
                        .body()
                        .path("data")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void showsTheRefundOnItsCharge() {
        String charge = wire.pay("pm_card_visa", "order-1").text("/latest_charge");
        wire.post("/v1/refunds", "charge", charge, "amount", "99", "reason", "requested_by_customer");

        Reply after = wire.get("/v1/charges/" + charge);

        assertThat(after.text("/amount_refunded")).isEqualTo("99");
        assertThat(after.body().path("refunded").asBoolean()).isFalse();
    }

    @Test
    void refundsNothingThatWasNotCaptured() {
        String held =
                wire.pay("pm_card_visa", "order-1", "capture_method", "manual").text("/id");
        String open = wire.post("/v1/payment_intents", "amount", "500", "currency", "usd")
                .text("/id");

        assertThat(wire.post("/v1/refunds", "payment_intent", held).status()).isEqualTo(400);
        assertThat(wire.post("/v1/refunds", "payment_intent", open).status()).isEqualTo(400);
        assertThat(wire.post("/v1/refunds").text("/error/code")).isEqualTo("parameter_missing");
    }

    @Test
    void settlesAPendingRefundWhenItsTimeHasCome() {
        String intent = wire.pay("pm_card_pendingRefund", "order-1").text("/id");
        String refund = wire.post("/v1/refunds", "payment_intent", intent).text("/id");
        assertThat(wire.get("/v1/refunds/" + refund).text("/status")).isEqualTo("pending");

        clock.advance(Duration.ofHours(1));
        stripe.sandbox().deliverDue();

        assertThat(wire.get("/v1/refunds/" + refund).text("/status")).isEqualTo("succeeded");
    }

    @Test
    void takesBackTheMoneyOfAFailedRefund() {
        String intent = wire.pay("pm_card_refundFail", "order-1").text("/id");
        wire.post("/v1/refunds", "payment_intent", intent);

        clock.advance(Duration.ofHours(1));
        stripe.sandbox().deliverDue();

        assertThat(stripe.sandbox().moneyReturnedFor("order-1").isZero()).isTrue();
        assertThat(stripe.sandbox().ledger().stream().map(entry -> entry.gross().minorUnits()))
                .containsExactly(1099L, -1099L, 1099L);
        assertThat(wire.get("/v1/balance_transactions?type=refund_failure").text("/data/0/amount"))
                .isEqualTo("1099");
    }

    @Test
    void writesMetadataOnARefund() {
        String intent = wire.pay("pm_card_visa", "order-1").text("/id");
        String refund = wire.post("/v1/refunds", "payment_intent", intent, "metadata[a]", "1")
                .text("/id");

        Reply changed = wire.post("/v1/refunds/" + refund, "metadata[b]", "2", "metadata[a]", "");

        assertThat(changed.body().path("metadata").toString()).isEqualTo("{\"b\":\"2\"}");
    }
}
