package com.petmatch.payments.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.testkit.Wire.Reply;
import com.petmatch.payments.testkit.sandbox.TestBuyer;
import com.petmatch.testkit.FakeClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PayPalPaymentTest {

    private static final String ISSUE = "/details/0/issue";

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");

    @RegisterExtension
    final PayPalSandboxExtension paypal = PayPalSandboxExtension.seeded(42, clock);

    private PayPalWire wire;

    @BeforeEach
    void connect() {
        wire = new PayPalWire(paypal.sandbox());
    }

    @Test
    void capturesAHoldInPartsAndNotMuchMoreThanItHolds() {
        String hold = hold("order-1");

        Reply part = wire.post(hold + "/capture", PayPalWire.amount("4.00"));
        Reply tooMuch = wire.post(hold + "/capture", PayPalWire.amount("10.00"));
        Reply rest = wire.post(hold + "/capture", "{\"final_capture\": true}");

        assertThat(part.text("/status")).isEqualTo("COMPLETED");
        assertThat(tooMuch.text(ISSUE)).isEqualTo("MAX_CAPTURE_AMOUNT_EXCEEDED");
        assertThat(rest.text("/amount/value")).isEqualTo("6.99");
        assertThat(wire.get(hold).text("/status")).isEqualTo("CAPTURED");
        assertThat(wire.post(hold + "/capture", "{}").text(ISSUE)).isEqualTo("AUTHORIZATION_ALREADY_CAPTURED");
        assertThat(wire.post(hold + "/void", "{}").text(ISSUE)).isEqualTo("PREVIOUSLY_CAPTURED");
        assertThat(paypal.sandbox().moneyTakenFor("order-1")).isEqualTo(Money.of(1099, CurrencyCode.EUR));
    }

    @Test
    void givesUpAHold() {
        String hold = hold("order-1");

        assertThat(wire.post(hold + "/void", "{}").text("/status")).isEqualTo("VOIDED");
        assertThat(wire.post(hold + "/void", "{}").text(ISSUE)).isEqualTo("PREVIOUSLY_VOIDED");
        assertThat(wire.post(hold + "/capture", "{}").text(ISSUE)).isEqualTo("AUTHORIZATION_VOIDED");
    }

    @Test
    void endsAHoldAfter29Days() {
        String hold = hold("order-1");

        clock.advance(Duration.ofDays(29));

        assertThat(new PayPalWire(paypal.sandbox())
                        .post(hold + "/capture", "{}")
                        .text(ISSUE))
                .isEqualTo("AUTHORIZATION_EXPIRED");
    }

    @Test
    void givesBackInPartsButNeverMoreThanWasTaken() {
        String capture = "/v2/payments/captures/"
                + wire.captured("order-1", TestBuyer.PAYING).path("id").asText();

        Reply part = wire.post(capture + "/refund", PayPalWire.amount("4.00"));
        Reply tooMuch = wire.post(capture + "/refund", PayPalWire.amount("7.00"));
        Reply rest = wire.post(capture + "/refund", "{}");

        assertThat(part.text("/status")).isEqualTo("COMPLETED");
        assertThat(tooMuch.text(ISSUE)).isEqualTo("REFUND_AMOUNT_EXCEEDED");
        assertThat(rest.text("/amount/value")).isEqualTo("6.99");
        assertThat(wire.get(capture).text("/status")).isEqualTo("REFUNDED");
        assertThat(wire.post(capture + "/refund", "{}").text(ISSUE)).isEqualTo("CAPTURE_FULLY_REFUNDED");
        assertThat(paypal.sandbox().moneyReturnedFor("order-1")).isEqualTo(Money.of(1099, CurrencyCode.EUR));
        assertThat(paypal.sandbox().ledger()).extracting("type").containsExactly("charge", "refund", "refund");
    }

    @Test
    void refusesARefundUnderDisputeUntilItIsWon() {
        String id = wire.captured("order-1", TestBuyer.PAYING).path("id").asText();
        String dispute = paypal.sandbox().openDispute(id);
        Reply disputed = wire.post("/v2/payments/captures/" + id + "/refund", "{}");
        JsonNode listed =
                wire.get("/v1/customer/disputes?disputed_transaction_id=" + id).body();
        paypal.sandbox().winDispute(dispute);

        assertThat(disputed.text(ISSUE)).isEqualTo("REFUND_NOT_PERMITTED_DUE_TO_CHARGEBACK");
        assertThat(listed.at("/items/0/status").asText()).isEqualTo("WAITING_FOR_SELLER_RESPONSE");
        assertThat(wire.get("/v1/customer/disputes/" + dispute).text("/dispute_outcome/outcome_code"))
                .isEqualTo("RESOLVED_SELLER_FAVOUR");
        assertThat(wire.post("/v2/payments/captures/" + id + "/refund", "{}").status())
                .isEqualTo(201);
    }

    @Test
    void savesAWalletAndChargesItWithoutTheBuyer() {
        Reply setup = wire.postOnce("s1", "/v3/vault/setup-tokens", """
                {"payment_source": {"paypal": {"usage_type": "MERCHANT", "experience_context": {
                    "return_url": "http://127.0.0.1:9/saved", "cancel_url": "http://127.0.0.1:9/no"}}}}
                """);
        String token =
                "{\"payment_source\": {\"token\": {\"id\": \"" + setup.text("/id") + "\", \"type\": \"SETUP_TOKEN\"}}}";
        Reply early = wire.postOnce("t1", "/v3/vault/payment-tokens", token);
        paypal.sandbox().approve(setup.text("/id"), TestBuyer.PAYING);
        Reply saved = wire.postOnce("t2", "/v3/vault/payment-tokens", token);
        Reply charged = wire.postOnce("c1", "/v2/checkout/orders", savedCharge(saved.text("/id")));

        assertThat(setup.text("/links/1/rel")).isEqualTo("approve");
        assertThat(early.status()).isEqualTo(422);
        assertThat(charged.text("/status")).isEqualTo("COMPLETED");
        assertThat(paypal.sandbox().chargesFor("order-1")).isEqualTo(1);
        assertThat(wire.delete("/v3/vault/payment-tokens/" + saved.text("/id")).status())
                .isEqualTo(204);
        assertThat(wire.postOnce("c2", "/v2/checkout/orders", savedCharge(saved.text("/id")))
                        .text(ISSUE))
                .isEqualTo("TOKEN_ID_NOT_FOUND");
    }

    private String hold(String reference) {
        String id = wire.approved("AUTHORIZE", reference, TestBuyer.PAYING);
        Reply order = wire.post("/v2/checkout/orders/" + id + "/authorize", "{}");
        assertThat(order.text("/purchase_units/0/payments/authorizations/0/expiration_time"))
                .startsWith("2026-03-30");
        return "/v2/payments/authorizations/" + order.text("/purchase_units/0/payments/authorizations/0/id");
    }

    private static String savedCharge(String token) {
        return """
               {"intent": "CAPTURE",
                "purchase_units": [{"custom_id": "order-1", "amount": {"currency_code": "EUR", "value": "10.99"}}],
                "payment_source": {"paypal": {"vault_id": "%s"}}}
               """.formatted(token);
    }
}
