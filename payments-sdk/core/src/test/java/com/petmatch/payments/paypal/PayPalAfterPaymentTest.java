package com.petmatch.payments.paypal;

import static com.petmatch.payments.paypal.Script.AMOUNT;
import static com.petmatch.payments.paypal.Script.ATTEMPT;
import static com.petmatch.payments.paypal.Script.issue;
import static com.petmatch.payments.paypal.Script.key;
import static com.petmatch.payments.paypal.Script.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.gateway.FoundPayment;
import com.petmatch.payments.gateway.GatewayDispute;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.GatewayRefund;
import com.petmatch.payments.gateway.LookupOutcome;
import com.petmatch.payments.gateway.PaymentQuery;
import com.petmatch.payments.gateway.PaymentRefs;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.gateway.RefundCall;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Refunds, disputes and look-ups by PayPal's ids. */
class PayPalAfterPaymentTest {

    private static final UUID REFUND = new UUID(0, 9);
    private static final String MONEY = "\"amount\":{\"currency_code\":\"EUR\",\"value\":\"10.99\"}";
    private static final String CAPTURE = "{\"id\":\"C1\",\"status\":\"COMPLETED\",\"custom_id\":\"" + ATTEMPT + "\","
            + "\"supplementary_data\":{\"related_ids\":{\"order_id\":\"O1\"}}," + MONEY + "}";

    private final Script script = new Script();
    private final ScriptedPayPal http = script.http();
    private final PayPalGateway paypal = script.gateway();

    @Test
    void givesBackUnderOurName() {
        http.then(201, refunded("R1", REFUND, "C1"));

        GatewayRefund refund = refund();

        assertThat(refund.ours()).contains(REFUND);
        assertThat(http.requests().get(0).url().encodedPath()).isEqualTo("/v2/payments/captures/C1/refund");
        assertThat(http.body(0)).contains("\"custom_id\":\"refund-" + REFUND + "\"", "\"value\":\"10.99\"");
    }

    @Test
    void findsItsOwnRefundWhenAllIsGivenBackAlready() {
        http.then(422, issue("CAPTURE_FULLY_REFUNDED")).then(200, CAPTURE).then(200, withRefunds());

        assertThat(refund().ref()).isEqualTo("R1");
        assertThat(http.requests())
                .extracting(request -> request.url().encodedPath())
                .endsWith("/v2/payments/captures/C1", "/v2/checkout/orders/O1");
    }

    @Test
    void saysThatSomebodyElseGaveAllBack() {
        http.then(422, issue("CAPTURE_FULLY_REFUNDED")).then(200, CAPTURE).then(200, order("COMPLETED", ""));

        assertThatThrownBy(this::refund)
                .isInstanceOf(InvalidPaymentRequestException.class)
                .hasMessageContaining("CAPTURE_FULLY_REFUNDED");
    }

    @Test
    void listsTheRefundsOfThisCaptureOnly() {
        http.then(200, CAPTURE).then(200, withRefunds());

        assertThat(paypal.refunds().refundsOf("C1"))
                .extracting(GatewayRefund::ref)
                .containsExactly("R1", "R2");
    }

    @Test
    void findsTheOrderOfACaptureByItsLink() {
        String linked = CAPTURE.replace("\"order_id\":\"O1\"", "")
                .replace(
                        "\"id\":\"C1\"",
                        "\"id\":\"C1\",\"links\":[{\"rel\":\"up\",\"href\":"
                                + "\"https://api.paypal.com/v2/checkout/orders/O1\"}]");
        http.then(200, linked).then(200, withRefunds());

        assertThat(paypal.refunds().find("C1", REFUND)).isPresent();
    }

    @Test
    void readsTheDisputesOfACaptureInTheOrderOfTheirNews() {
        http.then(200, "{\"items\":[{\"dispute_id\":\"PP-2\"},{\"dispute_id\":\"PP-1\"},{}]}")
                .then(200, dispute("PP-2", "2026-03-02T10:00:00Z"))
                .then(200, dispute("PP-1", "2026-03-01T10:00:00Z"));

        assertThat(paypal.disputes().disputesOf("C1"))
                .extracting(GatewayDispute::ref)
                .containsExactly("PP-1", "PP-2");
        assertThat(http.requests().get(0).url().queryParameter("disputed_transaction_id"))
                .isEqualTo("C1");
    }

    @Test
    void knowsNoDisputeThatIsNotThere() {
        http.then(404, "{}");

        assertThat(paypal.disputes().find("PP-1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"dispute_id\":\"PP-1\"}", "{\"dispute_id\":\"PP-1\",\"status\":\"OPEN\"}"})
    void readsNoDisputeOfWhichTheMostIsMissing(String dispute) {
        http.then(200, dispute);

        assertThatThrownBy(() -> paypal.disputes().find("PP-1")).isInstanceOf(GatewayProtocolException.class);
    }

    @Test
    void findsACaptureWithOurNameOfIt() {
        http.then(200, CAPTURE);

        FoundPayment found = paypal.lookups().payment("C1").orElseThrow();

        assertThat(found.attempt()).contains(ATTEMPT);
        assertThat(found.payment().captured()).contains(AMOUNT);
    }

    @Test
    void looksUpByOrderByCaptureOrByHold() {
        http.then(200, order("APPROVED", ""))
                .then(200, CAPTURE)
                .then(200, "{\"id\":\"A1\",\"status\":\"CREATED\"}")
                .then(404, "{}");

        assertThat(found(PaymentRefs.checkout("O1", Optional.empty())).status()).isEqualTo(PaymentStatus.APPROVED);
        assertThat(found(PaymentRefs.payment("C1")).status()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(found(PaymentRefs.NONE.withHold("A1")).status()).isEqualTo(PaymentStatus.AUTHORIZED);
        assertThat(look(PaymentRefs.payment("C2"))).isInstanceOf(LookupOutcome.None.class);
        assertThat(http.requests())
                .extracting(request -> request.url().encodedPath())
                .containsExactly(
                        "/v2/checkout/orders/O1",
                        "/v2/payments/captures/C1",
                        "/v2/payments/authorizations/A1",
                        "/v2/payments/captures/C2");
    }

    private GatewayRefund refund() {
        return paypal.refunds().refund(new RefundCall(key("refund"), REFUND, "C1", AMOUNT));
    }

    private GatewayPayment found(PaymentRefs refs) {
        return ((LookupOutcome.Found) look(refs)).payment();
    }

    private LookupOutcome look(PaymentRefs refs) {
        return paypal.lookups()
                .find(new PaymentQuery(
                        ATTEMPT, refs, true, script.clock().instant(), script.clock().instant()));
    }

    private static String withRefunds() {
        return order(
                "COMPLETED",
                "\"refunds\":[" + refunded("R1", REFUND, "C1") + "," + refunded("R2", new UUID(0, 8), "C1") + ","
                        + refunded("R3", REFUND, "C2") + "]");
    }

    private static String refunded(String id, UUID ours, String capture) {
        return "{\"id\":\"" + id + "\",\"status\":\"COMPLETED\",\"custom_id\":\"refund-" + ours + "\"," + MONEY
                + ",\"links\":[{\"rel\":\"up\",\"href\":\"https://api.paypal.com/v2/payments/captures/" + capture
                + "\"}]}";
    }

    private static String dispute(String id, String updated) {
        return "{\"dispute_id\":\"" + id + "\",\"status\":\"OPEN\",\"update_time\":\"" + updated
                + "\",\"disputed_transactions\":[{\"seller_transaction_id\":\"C1\"}],"
                + "\"dispute_amount\":{\"currency_code\":\"EUR\",\"value\":\"10.99\"}}";
    }
}
