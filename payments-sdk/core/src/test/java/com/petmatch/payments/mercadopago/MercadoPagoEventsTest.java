package com.petmatch.payments.mercadopago;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.gateway.EventHeader;
import com.petmatch.payments.gateway.GatewayEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MercadoPagoEventsTest {

    private static final String EVENT =
            "{\"action\":\"payment.updated\",\"api_version\":\"v1\",\"data\":{\"id\":\"17014025134\"},"
                    + "\"date_created\":\"2026-03-01T06:00:00.000-04:00\",\"id\":41234567890,\"live_mode\":true,"
                    + "\"type\":\"payment\",\"user_id\":\"823549964\"}";

    private final MercadoPagoEvents events = new MercadoPagoEvents();

    @Test
    void readsTheHeader() {
        EventHeader header = events.header(bytes(EVENT));

        assertThat(header.eventId()).isEqualTo("41234567890");
        assertThat(header.account()).isEqualTo("823549964");
        assertThat(header.type()).isEqualTo("payment.updated");
        assertThat(header.createdAt()).isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
    }

    @Test
    void isAReasonToReadThePayment() {
        assertThat(events.event(bytes(EVENT)))
                .isInstanceOfSatisfying(
                        GatewayEvent.PaymentChanged.class,
                        changed -> assertThat(changed.paymentRef()).isEqualTo("17014025134"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":1,\"type\":\"stop_delivery_op_wh\",\"data\":{\"id\":\"1\"}}",
                "{\"id\":\"a\",\"type\":\"payment\"}",
                "{\"id\":\"a\",\"type\":\"payment\",\"data\":{\"id\":\"../v1/customers\"}}",
                "{\"id\":\"a\",\"action\":\"payment.created\",\"data\":{\"id\":\"1\"}}"
            })
    @Tag("row-16")
    void keepsWhatItDoesNotActOn(String body) {
        assertThat(events.event(bytes(body))).isInstanceOf(GatewayEvent.Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{}", "{\"id\":1}", "{\"type\":\"payment\"}", "nonsense", "{\"id\":1,\"type\":\"p\""})
    void refusesWhatIsNoEvent(String body) {
        assertThatThrownBy(() -> events.header(bytes(body))).isInstanceOf(GatewayProtocolException.class);
        assertThatThrownBy(() -> events.event(bytes(body))).isInstanceOf(GatewayProtocolException.class);
    }

    @Property
    void neverFailsInAnotherWay(@ForAll byte[] body) {
        try {
            assertThat(events.header(body).eventId()).isNotEmpty();
        } catch (GatewayProtocolException expected) {
            assertThat(expected.gateway()).isEqualTo("mercadopago");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
