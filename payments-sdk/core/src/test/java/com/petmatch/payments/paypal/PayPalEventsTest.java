package com.petmatch.payments.paypal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.gateway.DisputeStatus;
import com.petmatch.payments.gateway.EventHeader;
import com.petmatch.payments.gateway.GatewayDispute;
import com.petmatch.payments.gateway.GatewayEvent;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.gateway.RefundStatus;
import com.petmatch.payments.gateway.WebhookOps;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What PayPal's events say, in neutral words. */
class PayPalEventsTest {

    private static final UUID ATTEMPT = new UUID(0, 7);
    private static final UUID REFUND = new UUID(0, 9);
    private static final String AMOUNT = "\"amount\":{\"currency_code\":\"EUR\",\"value\":\"10.99\"}";
    private static final String UP = "\"links\":[{\"rel\":\"up\",\"href\":"
            + "\"https://api.paypal.com/v2/payments/captures/C1\"}]";

    private final WebhookOps webhooks = new Script().gateway().webhooks();

    @Test
    void readsWhatItIsAboutWithoutReadingAll() {
        EventHeader header = webhooks.header(bytes(event("PAYMENT.CAPTURE.COMPLETED", "")));

        assertThat(header.eventId()).isEqualTo("WH-1");
        assertThat(header.type()).isEqualTo("PAYMENT.CAPTURE.COMPLETED");
        assertThat(header.createdAt()).isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "PAYMENT.CAPTURE.COMPLETED, COMPLETED, CAPTURED",
        "PAYMENT.CAPTURE.PENDING, PENDING, PENDING",
        "PAYMENT.CAPTURE.DENIED, DECLINED, DECLINED",
        "PAYMENT.CAPTURE.DECLINED, FAILED, DECLINED"
    })
    void readsWhatHappenedToACapture(String type, String status, PaymentStatus expected) {
        String resource = "\"id\":\"C1\",\"status\":\"" + status + "\",\"custom_id\":\"" + ATTEMPT + "\","
                + "\"supplementary_data\":{\"related_ids\":{\"order_id\":\"O1\",\"authorization_id\":\"A1\"}}," + AMOUNT;

        GatewayEvent.PaymentUpdated updated = (GatewayEvent.PaymentUpdated) read(type, resource);

        assertThat(updated.attempt()).contains(ATTEMPT);
        assertThat(updated.payment().status()).isEqualTo(expected);
        assertThat(updated.payment().refs().payment()).contains("C1");
        assertThat(updated.payment().refs().checkout()).contains("O1");
        assertThat(updated.payment().refs().hold()).contains("A1");
    }

    @ParameterizedTest
    @CsvSource({
        "PAYMENT.AUTHORIZATION.CREATED, CREATED, AUTHORIZED",
        "PAYMENT.AUTHORIZATION.VOIDED, VOIDED, CANCELED",
        "PAYMENT.AUTHORIZATION.DENIED, DENIED, DECLINED",
        "PAYMENT.AUTHORIZATION.CREATED, NEW_WORD, PENDING"
    })
    void readsWhatHappenedToAHold(String type, String status, PaymentStatus expected) {
        String resource =
                "\"id\":\"A1\",\"status\":\"" + status + "\",\"expiration_time\":\"2026-03-30T10:00:00Z\"," + AMOUNT;

        GatewayEvent.PaymentUpdated updated = (GatewayEvent.PaymentUpdated) read(type, resource);

        assertThat(updated.payment().status()).isEqualTo(expected);
        assertThat(updated.payment().refs().hold()).contains("A1");
        assertThat(updated.payment().heldUntil().isPresent()).isEqualTo(expected == PaymentStatus.AUTHORIZED);
    }

    @ParameterizedTest
    @CsvSource({
        "CHECKOUT.ORDER.APPROVED, APPROVED, APPROVED",
        "CHECKOUT.ORDER.COMPLETED, COMPLETED, PENDING",
        "CHECKOUT.ORDER.APPROVED, VOIDED, CANCELED",
        "CHECKOUT.ORDER.APPROVED, NEW_WORD, PENDING"
    })
    void readsWhatHappenedToAnOrder(String type, String status, PaymentStatus expected) {
        String resource = "\"id\":\"O1\",\"status\":\"" + status + "\",\"purchase_units\":[{\"custom_id\":\"" + ATTEMPT
                + "\"," + AMOUNT + "}]";

        GatewayEvent.PaymentUpdated updated = (GatewayEvent.PaymentUpdated) read(type, resource);

        assertThat(updated.payment().status()).isEqualTo(expected);
        assertThat(updated.payment().amount()).contains(Money.of(1_099, CurrencyCode.EUR));
        assertThat(updated.attempt()).contains(ATTEMPT);
    }

    @ParameterizedTest
    @CsvSource({
        "PAYMENT.CAPTURE.REFUNDED, COMPLETED, SUCCEEDED",
        "PAYMENT.CAPTURE.REVERSED, COMPLETED, SUCCEEDED",
        "PAYMENT.REFUND.PENDING, PENDING, PENDING",
        "PAYMENT.REFUND.FAILED, FAILED, FAILED",
        "PAYMENT.REFUND.FAILED, CANCELLED, CANCELED"
    })
    void readsWhatHappenedToARefund(String type, String status, RefundStatus expected) {
        String resource = "\"id\":\"R1\",\"status\":\"" + status + "\",\"custom_id\":\"refund-" + REFUND + "\","
                + "\"create_time\":\"2026-03-01T10:00:00Z\"," + AMOUNT + "," + UP;

        GatewayEvent.RefundUpdated updated = (GatewayEvent.RefundUpdated) read(type, resource);

        assertThat(updated.refund().status()).isEqualTo(expected);
        assertThat(updated.refund().paymentRef()).isEqualTo("C1");
        assertThat(updated.refund().ours()).contains(REFUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000009", "refund-of-somebody", ""})
    void takesARefundWithoutOurNameForSomebodyElses(String custom) {
        String resource =
                "\"id\":\"R1\",\"status\":\"COMPLETED\",\"custom_id\":\"" + custom + "\"," + AMOUNT + "," + UP;

        GatewayEvent.RefundUpdated updated = (GatewayEvent.RefundUpdated) read("PAYMENT.CAPTURE.REFUNDED", resource);

        assertThat(updated.refund().ours()).isEmpty();
        assertThat(updated.refund().createdAt()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void leavesARefundOfNoCaptureAlone() {
        String resource = "\"id\":\"R1\",\"status\":\"COMPLETED\"," + AMOUNT
                + ",\"links\":[{\"rel\":\"up\",\"href\":\"https://api.paypal.com/v2/payments/orders/O1\"}]";

        assertThat(read("PAYMENT.CAPTURE.REFUNDED", resource)).isInstanceOf(GatewayEvent.Unknown.class);
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, INQUIRY, '', WARNING",
        "OPEN, CHARGEBACK, '', NEEDS_RESPONSE",
        "WAITING_FOR_SELLER_RESPONSE, '', '', NEEDS_RESPONSE",
        "WAITING_FOR_BUYER_RESPONSE, INQUIRY, '', WARNING",
        "UNDER_REVIEW, CHARGEBACK, '', UNDER_REVIEW",
        "RESOLVED, CHARGEBACK, RESOLVED_SELLER_FAVOUR, WON",
        "RESOLVED, CHARGEBACK, CANCELED_BY_BUYER, WON",
        "RESOLVED, CHARGEBACK, RESOLVED_BUYER_FAVOUR, LOST",
        "RESOLVED, CHARGEBACK, ACCEPTED, LOST",
        "RESOLVED, CHARGEBACK, NONE, CLOSED",
        "RESOLVED, CHARGEBACK, NEW_WORD, UNKNOWN",
        "NEW_WORD, CHARGEBACK, '', UNKNOWN"
    })
    @Tag("row-16")
    void readsWhereADisputeStands(String status, String stage, String outcome, DisputeStatus expected) {
        String resource = "\"dispute_id\":\"PP-1\",\"status\":\"" + status + "\",\"dispute_life_cycle_stage\":\"" + stage
                + "\",\"dispute_outcome\":{\"outcome_code\":\"" + outcome + "\"},\"disputed_transactions\":"
                + "[{\"seller_transaction_id\":\"C1\"}],\"dispute_amount\":"
                + "{\"currency_code\":\"EUR\",\"value\":\"10.99\"},\"create_time\":\"2026-03-01T09:00:00Z\","
                + "\"seller_response_due_date\":\"2026-03-11T10:00:00Z\"";

        GatewayDispute dispute =
                ((GatewayEvent.DisputeUpdated) read("CUSTOMER.DISPUTE.UPDATED", resource)).dispute();

        assertThat(dispute.status()).isEqualTo(expected);
        assertThat(dispute.stage().raw()).isEqualTo(stage.isEmpty() ? status : stage + "/" + status);
        assertThat(dispute.paymentRef()).isEqualTo("C1");
        assertThat(dispute.updatedAt()).isEqualTo(dispute.openedAt());
        assertThat(dispute.evidenceDueAt()).contains(Instant.parse("2026-03-11T10:00:00Z"));
    }

    @Test
    @Tag("row-16")
    void keepsWhatItDoesNotKnow() {
        assertThat(read("BILLING.SUBSCRIPTION.DANCED", "")).isInstanceOf(GatewayEvent.Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{}", "{\"id\":\"WH-1\"}", "{\"event_type\":\"x\"}", "{\"id\":5,\"event_type\":\"x\"}"})
    @Tag("row-15")
    void refusesWhatIsNoEvent(String body) {
        assertThatThrownBy(() -> webhooks.header(bytes(body))).isInstanceOf(GatewayProtocolException.class);
        assertThatThrownBy(() -> webhooks.event(bytes(body))).isInstanceOf(GatewayProtocolException.class);
    }

    @Test
    @Tag("row-24")
    void refusesAnEventWithAnAbsurdName() {
        byte[] event = bytes(event("X".repeat(10_000), ""));

        assertThatThrownBy(() -> webhooks.header(event)).isInstanceOf(GatewayProtocolException.class);
    }

    private GatewayEvent read(String type, String resource) {
        return webhooks.event(bytes(event(type, resource)));
    }

    private static String event(String type, String resource) {
        return "{\"id\":\"WH-1\",\"event_type\":\"" + type
                + "\",\"create_time\":\"2026-03-01T10:00:00Z\",\"resource\":{" + resource + "}}";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
