package com.petmatch.payments.stripe;

import static com.petmatch.payments.stripe.Script.AMOUNT;
import static com.petmatch.payments.stripe.Script.ATTEMPT;
import static com.petmatch.payments.stripe.Script.CORRELATION;
import static com.petmatch.payments.stripe.Script.PAID;
import static com.petmatch.payments.stripe.Script.error;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.ScriptedHttp;
import com.petmatch.payments.gateway.CaptureCall;
import com.petmatch.payments.gateway.GatewayDispute;
import com.petmatch.payments.gateway.GatewayKey;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.PaymentRefs;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.gateway.VoidCall;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What happens to money after the customer agreed: holds that end, and disputes. */
class StripeAfterPaymentTest {

    private static final PaymentRefs HELD = PaymentRefs.payment("pi_1");

    private final Script script = new Script();
    private final ScriptedHttp http = script.http();
    private final StripeGateway stripe = script.gateway();

    @Test
    void takesAPartOfWhatIsHeld() {
        http.then(200, PAID);

        assertThat(capture(HELD).status()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(http.requests().get(0).url().encodedPath()).isEqualTo("/v1/payment_intents/pi_1/capture");
        assertThat(http.body(0)).isEqualTo("amount_to_capture=1099");
    }

    @Test
    @Tag("row-12")
    void takesADeclinedCaptureForAnAnswer() {
        http.then(402, "{\"error\":{\"type\":\"card_error\",\"code\":\"card_declined\"}}");

        assertThat(capture(HELD).status()).isEqualTo(PaymentStatus.DECLINED);
    }

    @Test
    @Tag("row-39")
    void tellsHowAPaymentStandsThatSomebodyElseEnded() {
        http.then(400, error("invalid_request_error", "payment_intent_unexpected_state"))
                .then(200, PAID.replace("succeeded", "canceled"));

        assertThat(capture(HELD).status()).isEqualTo(PaymentStatus.CANCELED);
    }

    @Test
    void saysWhyMoneyThatIsStillHeldWasNotTaken() {
        http.then(400, error("invalid_request_error", "amount_too_large"))
                .then(200, PAID.replace("succeeded", "requires_capture"));

        assertThatThrownBy(() -> capture(HELD))
                .isInstanceOf(InvalidPaymentRequestException.class)
                .hasMessageContaining("amount_too_large");
    }

    @Test
    void takesNothingOfAPaymentWithoutAnId() {
        assertThatThrownBy(() -> capture(PaymentRefs.NONE)).isInstanceOf(GatewayProtocolException.class);
        assertThat(http.requests()).isEmpty();
    }

    @Test
    void givesHeldMoneyUp() {
        http.then(200, PAID.replace("succeeded", "canceled"));

        assertThat(release().status()).isEqualTo(PaymentStatus.CANCELED);
        assertThat(http.requests().get(0).url().encodedPath()).isEqualTo("/v1/payment_intents/pi_1/cancel");
    }

    @Test
    @Tag("row-39")
    void tellsThatACaptureWasFasterThanGivingUp() {
        http.then(400, error("invalid_request_error", "payment_intent_unexpected_state"))
                .then(200, PAID);

        assertThat(release().status()).isEqualTo(PaymentStatus.CAPTURED);
    }

    @Test
    void readsTheDisputesOfAPaymentTheOldestFirst() {
        http.then(200, "{\"data\":[" + dispute("dp_2", 200) + "," + dispute("dp_1", 100) + "],\"has_more\":false}");

        assertThat(stripe.disputes().disputesOf("pi_1"))
                .extracting(GatewayDispute::ref)
                .containsExactly("dp_1", "dp_2");
        assertThat(http.requests().get(0).url().queryParameter("payment_intent"))
                .isEqualTo("pi_1");
    }

    @Test
    void knowsADisputeAsOfTheQuestion() {
        http.then(200, dispute("dp_1", 100)).then(404, error("invalid_request_error", "resource_missing"));

        GatewayDispute found = stripe.disputes().find("dp_1").orElseThrow();

        assertThat(found.updatedAt()).isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
        assertThat(found.openedAt()).isEqualTo(Instant.ofEpochSecond(100));
        assertThat(stripe.disputes().find("dp_2")).isEmpty();
    }

    private GatewayPayment capture(PaymentRefs refs) {
        return stripe.captures()
                .capture(new CaptureCall(GatewayKey.of(ATTEMPT, "capture"), CORRELATION, refs, AMOUNT));
    }

    private GatewayPayment release() {
        return stripe.captures().voidHeld(new VoidCall(GatewayKey.of(ATTEMPT, "void"), HELD));
    }

    private static String dispute(String id, long created) {
        return "{\"id\":\"" + id + "\",\"status\":\"needs_response\",\"payment_intent\":\"pi_1\",\"amount\":1099,"
                + "\"currency\":\"eur\",\"created\":" + created + "}";
    }
}
