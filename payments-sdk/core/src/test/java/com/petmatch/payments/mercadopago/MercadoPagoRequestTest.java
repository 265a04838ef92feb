package com.petmatch.payments.mercadopago;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.ScriptedHttp;
import com.petmatch.payments.gateway.CaptureCall;
import com.petmatch.payments.gateway.CaptureMode;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.MethodKind;
import com.petmatch.payments.gateway.PaymentRefs;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.gateway.RefundCall;
import com.petmatch.payments.gateway.VoidCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is sent, beside the samples that the provider publishes. */
class MercadoPagoRequestTest {

    private final Script script = new Script();
    private final ScriptedHttp http = script.http();
    private final MercadoPagoGateway mercadoPago = script.gateway();

    @Test
    void sendsACardPaymentAsTheSampleDoes() {
        http.then(201, Script.payment("approved", "accredited"));

        GatewayPayment payment = Script.charge(mercadoPago);

        Request request = http.requests().get(0);
        assertThat(payment.status()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.url()).hasToString("https://api.mercadopago.com/v1/payments");
        assertThat(request.header("Authorization")).isEqualTo("Bearer APP_USR-token");
        assertThat(request.header("X-Idempotency-Key")).isEqualTo("pm1-00000000-0000-0000-0000-000000000007-charge");
        assertThat(request.body().contentType()).hasToString("application/json");
        isPartOf(script.body(0), MercadoPagoObjectsTest.sample("request_payment_payment_base"));
        assertThat(http.body(0)).contains("\"transaction_amount\":10.99,", "\"capture\":true");
        assertThat(script.body(0).path("external_reference").stringValue()).isEqualTo(Script.ATTEMPT.toString());
        assertThat(script.body(0).at("/metadata/petmatch_order").stringValue()).isEqualTo("order-1");
    }

    @Test
    void asksForPixAsTheSampleDoes() {
        http.then(201, Script.payment("pending", "offline_process"));

        mercadoPago.localMethods().start(Script.local(MethodKind.PIX, Optional.of(Script.ANA)));

        // The sample's payer has an address only; ours tells the name and the tax number too.
        JsonNode sample = MercadoPagoObjectsTest.sample("request_payment_payment_pix");
        assertThat(kinds(script.body(0)))
                .containsAll(List.of(
                        "date_of_expiration STRING",
                        "description STRING",
                        "payment_method_id STRING",
                        "payer.email STRING"));
        assertThat(script.body(0).path("payment_method_id")).isEqualTo(sample.path("payment_method_id"));
        assertThat(script.body(0).path("date_of_expiration").stringValue()).isEqualTo("2026-03-01T11:00:00.000Z");
    }

    @Test
    void opensAPageAsTheSampleDoes() {
        http.then(201, Script.preference(""));

        GatewayPayment page = mercadoPago.checkouts().open(Script.checkout(CaptureMode.AUTOMATIC, false));

        assertThat(page.status()).isEqualTo(PaymentStatus.ACTION_REQUIRED);
        assertThat(page.refs().checkout()).contains("1-abc");
        isPartOf(script.body(0), MercadoPagoObjectsTest.sample("request_preference_preference_base"));
        assertThat(http.body(0)).contains("\"unit_price\":10.99,", "\"currency_id\":\"BRL\"");
    }

    @Test
    void capturesAndVoidsAsTheSamplesDo() {
        http.then(200, Script.payment("approved", "accredited"));
        PaymentRefs refs = PaymentRefs.payment("17014025134");

        mercadoPago.captures().capture(new CaptureCall(Script.key("capture"), Script.CORRELATION, refs, Script.AMOUNT));
        mercadoPago.captures().voidHeld(new VoidCall(Script.key("void"), refs));

        assertThat(http.requests()).extracting(Request::method).containsExactly("PUT", "PUT");
        assertThat(http.requests().get(0).url().encodedPath()).isEqualTo("/v1/payments/17014025134");
        assertThat(http.body(0)).isEqualTo("{\"capture\":true,\"transaction_amount\":10.99}");
        assertThat(script.body(1)).isEqualTo(MercadoPagoObjectsTest.sample("request_payment_status_cancelled"));
    }

    @Test
    void refundsAsTheSampleDoes() {
        http.then(
                201,
                MercadoPagoObjectsTest.sample("response_refund_refund_base").toString());
        UUID id = new UUID(0, 9);

        mercadoPago
                .refunds()
                .refund(new RefundCall(Script.key("refund"), id, "17014025134", Money.of(5_000, CurrencyCode.BRL)));

        assertThat(http.requests().get(0).url().encodedPath()).isEqualTo("/v1/payments/17014025134/refunds");
        assertThat(http.body(0)).isEqualTo("{\"amount\":50}");
    }

    /** Every member that we send is one that the sample sends, of the same kind. */
    private static void isPartOf(JsonNode ours, JsonNode sample) {
        List<String> known = kinds(sample);
        // Members of the documentation that no sample uses.
        known.addAll(List.of("metadata.petmatch_charge STRING", "metadata.petmatch_attempt STRING"));
        known.add("metadata.petmatch_order STRING");
        assertThat(known).containsAll(kinds(ours));
    }

    private static List<String> kinds(JsonNode node) {
        List<String> kinds = new ArrayList<>();
        collect("", node, kinds);
        return kinds;
    }

    private static void collect(String path, JsonNode node, List<String> kinds) {
        if (node.isObject()) {
            node.properties()
                    .forEach(member ->
                            collect(path + (path.isEmpty() ? "" : ".") + member.getKey(), member.getValue(), kinds));
        } else if (node.isArray()) {
            node.forEach(element -> collect(path + "[]", element, kinds));
        } else {
            kinds.add(path + " " + node.getNodeType());
        }
    }
}
