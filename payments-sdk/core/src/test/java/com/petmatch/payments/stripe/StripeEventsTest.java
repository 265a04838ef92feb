package com.petmatch.payments.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.gateway.DisputeStatus;
import com.petmatch.payments.gateway.EventHeader;
import com.petmatch.payments.gateway.GatewayDispute;
import com.petmatch.payments.gateway.GatewayEvent;
import com.petmatch.payments.gateway.PaymentStatus;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class StripeEventsTest {

    private static final UUID ATTEMPT = new UUID(0, 7);

    private final StripeEvents events = new StripeEvents(new StripeObjects(new StripeAmounts()));

    @Test
    void skimsTheHeaderWhereverItsMembersStand() {
        EventHeader header = events.header(bytes("{\"data\":{\"id\":\"not me\",\"list\":[1,{\"type\":\"nor me\"}]},"
                + "\"account\":\"acct_1\",\"type\":\"charge.updated\",\"created\":1772359200,\"id\":\"evt_1\"}"));

        assertThat(header.eventId()).isEqualTo("evt_1");
        assertThat(header.type()).isEqualTo("charge.updated");
        assertThat(header.account()).isEqualTo("acct_1");
        assertThat(header.createdAt()).isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"id\":\"evt_1\"}", "{\"id\":1,\"type\":2}", "nonsense", "{\"id\":\"e\""})
    void refusesWhatIsNoEvent(String body) {
        assertThatThrownBy(() -> events.header(bytes(body))).isInstanceOf(GatewayProtocolException.class);
    }

    @Property
    void neverFailsInAnotherWay(@ForAll byte[] body) {
        try {
            assertThat(events.header(body).eventId()).isNotEmpty();
        } catch (GatewayProtocolException expected) {
            assertThat(expected.gateway()).isEqualTo("stripe");
        }
    }

    @Property(tries = 200)
    void readsNoTruncatedEvent(@ForAll int cut) {
        byte[] whole = bytes(event("payment_intent.succeeded", "\"status\":\"succeeded\""));
        byte[] part = Arrays.copyOf(whole, Math.floorMod(cut, whole.length));

        assertThatThrownBy(() -> events.event(part)).isInstanceOf(GatewayProtocolException.class);
    }

    @Test
    void keepsPlainMembersAndTheNestedOnesThatAreRead() {
        JsonNode object = StripeEventReader.event(
                        bytes("{\"id\":\"evt_1\",\"type\":\"t\",\"data\":{\"previous_attributes\":"
                                + "{\"status\":\"old\"},\"object\":{\"status\":\"new\",\"amount\":5,\"paid\":true,\"big\":12345678901234567890,"
                                + "\"part\":0.5,\"none\":null,\"list\":[{\"id\":\"x\"}],\"charges\":{\"data\":[1]},"
                                + "\"metadata\":{\"a\":\"b\"},\"next_action\":{\"redirect_to_url\":{}},"
                                + "\"last_payment_error\":{\"code\":\"c\",\"payment_method\":{\"id\":\"pm\"}},"
                                + "\"payment_intent\":{\"id\":\"pi_1\",\"charges\":{}}},\"more\":[]}}"))
                .object();

        assertThat(object)
                .hasToString("{\"status\":\"new\",\"amount\":5,\"paid\":true,\"metadata\":{\"a\":\"b\"},"
                        + "\"next_action\":{\"redirect_to_url\":{}},"
                        + "\"last_payment_error\":{\"code\":\"c\",\"payment_method\":{\"id\":\"pm\"}},"
                        + "\"payment_intent\":{\"id\":\"pi_1\",\"charges\":{}}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775807", "31556889864403200", "-9223372036854775808", "1e5"})
    void refusesOrPassesOverAnAbsurdTime(String created) {
        byte[] event = bytes("{\"id\":\"evt_1\",\"type\":\"t\",\"created\":" + created + "}");

        if (created.equals("1e5")) {
            assertThat(events.header(event).createdAt()).isEqualTo(Instant.EPOCH);
        } else {
            assertThatThrownBy(() -> events.header(event)).isInstanceOf(GatewayProtocolException.class);
        }
    }

    @Test
    @Tag("row-24")
    void refusesADeepEventWhetherItIsReadOrPassedOver() {
        String deep = "[".repeat(10_000) + "]".repeat(10_000);

        for (String members : List.of("\"x\":" + deep, "\"metadata\":{\"x\":" + deep + "}")) {
            byte[] event = bytes(event("payment_intent.succeeded", members));
            assertThatThrownBy(() -> events.header(event)).isInstanceOf(GatewayProtocolException.class);
            assertThatThrownBy(() -> events.event(event)).isInstanceOf(GatewayProtocolException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"}", "{}", "1", "x"})
    void refusesWhatStandsBehindTheEvent(String rest) {
        byte[] event = bytes(event("payment_intent.succeeded", "\"status\":\"succeeded\"") + rest);

        assertThatThrownBy(() -> events.event(event)).isInstanceOf(GatewayProtocolException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "payment_intent.succeeded, succeeded, CAPTURED",
        "payment_intent.processing, processing, PENDING",
        "payment_intent.payment_failed, requires_payment_method, DECLINED",
        "payment_intent.canceled, canceled, CANCELED"
    })
    void readsWhatHappenedToAPayment(String type, String status, PaymentStatus expected) {
        GatewayEvent event = events.event(bytes(event(type, "\"status\":\"" + status + "\"")));

        assertThat(event).isInstanceOfSatisfying(GatewayEvent.PaymentUpdated.class, updated -> {
            assertThat(updated.payment().status()).isEqualTo(expected);
            assertThat(updated.attempt()).contains(ATTEMPT);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "checkout.session.completed, complete, paid, CAPTURED",
        "checkout.session.completed, complete, unpaid, PENDING",
        "checkout.session.async_payment_succeeded, complete, paid, CAPTURED",
        "checkout.session.async_payment_failed, complete, unpaid, DECLINED",
        "checkout.session.expired, expired, unpaid, EXPIRED"
    })
    void readsWhatHappenedToAPage(String type, String status, String paymentStatus, PaymentStatus expected) {
        String members = "\"status\":\"" + status + "\",\"payment_status\":\"" + paymentStatus + "\"";

        GatewayEvent event = events.event(bytes(event(type, members)));

        assertThat(event)
                .isInstanceOfSatisfying(
                        GatewayEvent.PaymentUpdated.class,
                        updated -> assertThat(updated.payment().status()).isEqualTo(expected));
    }

    @Test
    void readsRefundsAndTheirSums() {
        String refund = "\"status\":\"succeeded\",\"payment_intent\":\"pi_1\",\"amount\":1,\"currency\":\"eur\"";

        assertThat(events.event(bytes(event("refund.updated", refund)))).isInstanceOf(GatewayEvent.RefundUpdated.class);
        assertThat(events.event(bytes(event("charge.refunded", "\"payment_intent\":\"pi_1\""))))
                .isInstanceOf(GatewayEvent.RefundsChanged.class);
        assertThat(events.event(bytes(event("charge.refunded", "\"payment_intent\":null"))))
                .isInstanceOf(GatewayEvent.Unknown.class);
        assertThat(events.event(bytes(event("refund.created", "\"status\":\"pending\""))))
                .isInstanceOf(GatewayEvent.Unknown.class);
    }

    @ParameterizedTest
    @CsvSource({
        "warning_needs_response, WARNING",
        "warning_under_review, WARNING",
        "warning_closed, CLOSED",
        "prevented, UNKNOWN",
        "needs_response, NEEDS_RESPONSE",
        "under_review, UNDER_REVIEW",
        "won, WON",
        "lost, LOST",
        "new_word, UNKNOWN"
    })
    void readsWhereADisputeStands(String stage, DisputeStatus expected) {
        GatewayDispute dispute = dispute("charge.dispute.updated", stage);

        assertThat(dispute.status()).isEqualTo(expected);
        assertThat(dispute.stage().raw()).isEqualTo(stage);
        assertThat(dispute.evidenceDueAt()).contains(Instant.parse("2026-03-15T10:00:00Z"));
        assertThat(dispute.openedAt()).isEqualTo(Instant.parse("2026-03-01T09:00:00Z"));
        assertThat(dispute.updatedAt()).isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"created", "updated", "closed", "funds_withdrawn", "funds_reinstated"})
    void readsEveryEventOfADispute(String what) {
        assertThat(dispute("charge.dispute." + what, "lost").paymentRef()).isEqualTo("pi_1");
    }

    @Test
    void leavesADisputeWithoutAPaymentIntentAlone() {
        String body = event("charge.dispute.created", "\"status\":\"lost\",\"payment_intent\":null");

        assertThat(events.event(bytes(body))).isInstanceOf(GatewayEvent.Unknown.class);
    }

    private GatewayDispute dispute(String type, String status) {
        String members = "\"status\":\"" + status + "\",\"payment_intent\":\"pi_1\",\"amount\":1099,"
                + "\"currency\":\"eur\",\"created\":1772355600,\"evidence_details\":{\"due_by\":1773568800}";
        return ((GatewayEvent.DisputeUpdated) events.event(bytes(event(type, members)))).dispute();
    }

    private static String event(String type, String members) {
        return "{\"id\":\"evt_1\",\"type\":\"" + type
                + "\",\"created\":1772359200,\"data\":{\"object\":{\"id\":\"x_1\","
                + "\"metadata\":{\"petmatch_attempt\":\"" + ATTEMPT + "\"}," + members + "}}}";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
