package com.petmatch.payments.mercadopago;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.Execution;
import com.petmatch.payments.GatewayAuthenticationException;
import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.MovableClock;
import com.petmatch.payments.PaymentException;
import com.petmatch.payments.RecordingListener;
import com.petmatch.payments.ScriptedHttp;
import com.petmatch.payments.UnsupportedCapabilityException;
import com.petmatch.payments.gateway.CaptureCall;
import com.petmatch.payments.gateway.CaptureMode;
import com.petmatch.payments.gateway.ChargeCall;
import com.petmatch.payments.gateway.CheckoutCall;
import com.petmatch.payments.gateway.Correlation;
import com.petmatch.payments.gateway.GatewayKey;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.LocalMethodCall;
import com.petmatch.payments.gateway.LookupOutcome;
import com.petmatch.payments.gateway.MethodKind;
import com.petmatch.payments.gateway.Payer;
import com.petmatch.payments.gateway.PaymentQuery;
import com.petmatch.payments.gateway.PaymentRefs;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.gateway.RefundCall;
import com.petmatch.payments.gateway.VoidCall;
import com.petmatch.payments.internal.Json;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class MercadoPagoGatewayTest {

    private static final UUID ATTEMPT = new UUID(0, 7);
    private static final Correlation CORRELATION = new Correlation(new UUID(0, 6), ATTEMPT, "order-1");
    private static final Money AMOUNT = Money.of(1_099, CurrencyCode.BRL);
    private static final Payer ANA =
            Payer.of("ana@example.com").named("Ana", "Lima").with(new Payer.TaxNumber("CPF", "19119119100"));

    private final MovableClock clock = new MovableClock("2026-03-01T10:00:00Z");
    private final ScriptedHttp http = new ScriptedHttp();
    private final MercadoPagoGateway mercadoPago = gateway(config().build());

    @Test
    void sendsACardPaymentAsTheSampleDoes() {
        http.then(201, payment("approved", "accredited"));

        GatewayPayment payment = charge(mercadoPago);

        Request request = http.requests().get(0);
        assertThat(payment.status()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.url()).hasToString("https://api.mercadopago.com/v1/payments");
        assertThat(request.header("Authorization")).isEqualTo("Bearer APP_USR-token");
        assertThat(request.header("X-Idempotency-Key")).isEqualTo("pm1-00000000-0000-0000-0000-000000000007-charge");
        assertThat(request.body().contentType()).hasToString("application/json");
        isPartOf(body(0), MercadoPagoObjectsTest.sample("request_payment_payment_base"));
        assertThat(http.body(0)).contains("\"transaction_amount\":10.99,", "\"capture\":true");
        assertThat(body(0).path("external_reference").stringValue()).isEqualTo(ATTEMPT.toString());
        assertThat(body(0).at("/metadata/petmatch_order").stringValue()).isEqualTo("order-1");
    }

    @Test
    void asksForPixAsTheSampleDoes() {
        http.then(201, payment("pending", "offline_process"));

        mercadoPago.localMethods().start(local(MethodKind.PIX, Optional.of(ANA)));

        // The sample's payer has an address only; ours tells the name and the tax number too.
        JsonNode sample = MercadoPagoObjectsTest.sample("request_payment_payment_pix");
        assertThat(kinds(body(0))).containsAll(List.of(
                "date_of_expiration STRING", "description STRING", "payment_method_id STRING", "payer.email STRING"));
        assertThat(body(0).path("payment_method_id")).isEqualTo(sample.path("payment_method_id"));
        assertThat(body(0).path("date_of_expiration").stringValue()).isEqualTo("2026-03-01T11:00:00.000Z");
    }

    @Test
    void opensAPageAsTheSampleDoes() {
        http.then(201, preference(""));

        GatewayPayment page = mercadoPago.checkouts().open(checkout(CaptureMode.AUTOMATIC, false));

        assertThat(page.status()).isEqualTo(PaymentStatus.ACTION_REQUIRED);
        assertThat(page.refs().checkout()).contains("1-abc");
        isPartOf(body(0), MercadoPagoObjectsTest.sample("request_preference_preference_base"));
        assertThat(http.body(0)).contains("\"unit_price\":10.99,", "\"currency_id\":\"BRL\"");
    }

    @Test
    void promisesNothingThatItsPagesCannotDo() {
        assertThatThrownBy(() -> mercadoPago.checkouts().open(checkout(CaptureMode.MANUAL, false)))
                .isInstanceOf(UnsupportedCapabilityException.class);
        assertThatThrownBy(() -> mercadoPago.checkouts().open(checkout(CaptureMode.AUTOMATIC, true)))
                .isInstanceOf(UnsupportedCapabilityException.class);
        assertThat(http.requests()).isEmpty();
    }

    @Test
    void capturesAndVoidsAsTheSamplesDo() {
        http.then(200, payment("approved", "accredited"));
        PaymentRefs refs = PaymentRefs.payment("17014025134");

        mercadoPago.captures().capture(new CaptureCall(key("capture"), CORRELATION, refs, AMOUNT));
        mercadoPago.captures().voidHeld(new VoidCall(key("void"), refs));

        assertThat(http.requests()).extracting(Request::method).containsExactly("PUT", "PUT");
        assertThat(http.requests().get(0).url().encodedPath()).isEqualTo("/v1/payments/17014025134");
        assertThat(http.body(0)).isEqualTo("{\"capture\":true,\"transaction_amount\":10.99}");
        assertThat(body(1)).isEqualTo(MercadoPagoObjectsTest.sample("request_payment_status_cancelled"));
    }

    @Test
    void answersHowAPaymentStandsWhenSomebodyWasFirst() {
        http.then(400, error("bad_request", 2018)).then(200, payment("cancelled", "expired"));

        GatewayPayment payment = mercadoPago
                .captures()
                .capture(new CaptureCall(key("capture"), CORRELATION, PaymentRefs.payment("1"), AMOUNT));

        assertThat(payment.status()).isEqualTo(PaymentStatus.EXPIRED);
    }

    @Test
    void refundsAsTheSampleDoes() {
        http.then(201, MercadoPagoObjectsTest.sample("response_refund_refund_base").toString());
        UUID id = new UUID(0, 9);

        mercadoPago.refunds().refund(new RefundCall(key("refund"), id, "17014025134", Money.of(5_000, CurrencyCode.BRL)));

        assertThat(http.requests().get(0).url().encodedPath()).isEqualTo("/v1/payments/17014025134/refunds");
        assertThat(http.body(0)).isEqualTo("{\"amount\":50}");
    }

    @Test
    @Tag("row-12")
    void takesA201ThatIsRejectedForADecline() {
        http.then(201, payment("rejected", "cc_rejected_insufficient_amount"));

        GatewayPayment payment = charge(mercadoPago);

        assertThat(payment.status()).isEqualTo(PaymentStatus.DECLINED);
        assertThat(payment.decline().orElseThrow().code()).hasToString("charge.declined.insufficient-funds");
        assertThat(http.requests()).hasSize(1);
    }

    @Test
    @Tag("row-28")
    void refusesAnotherCurrencyBeforeAnyCall() {
        ChargeCall euros = call(Money.of(1_099, CurrencyCode.EUR), "token", Optional.of("master"), Optional.of(ANA));

        assertThatThrownBy(() -> mercadoPago.charges().charge(euros)).isInstanceOf(InvalidPaymentRequestException.class);
        assertThat(http.requests()).isEmpty();
    }

    @Test
    void saysWhatIsMissingBeforeAnyCall() {
        assertThatThrownBy(() -> mercadoPago.charges().charge(call(AMOUNT, "t", Optional.empty(), Optional.of(ANA))))
                .isInstanceOf(InvalidPaymentRequestException.class)
                .hasMessageContaining("scheme");
        assertThatThrownBy(() -> mercadoPago.charges().charge(call(AMOUNT, "t", Optional.of("visa"), Optional.empty())))
                .isInstanceOf(InvalidPaymentRequestException.class)
                .hasMessageContaining("e-mail");
        assertThatThrownBy(() -> mercadoPago.localMethods().start(local(MethodKind.OXXO, Optional.of(ANA))))
                .isInstanceOf(InvalidPaymentRequestException.class)
                .hasMessageContaining("BRL");
        assertThat(http.requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "400, NOT_EXECUTED",
        "401, NOT_EXECUTED",
        "403, NOT_EXECUTED",
        "404, NOT_EXECUTED",
        "422, NOT_EXECUTED",
        "409, UNKNOWN",
        "423, UNKNOWN",
        "424, UNKNOWN",
        "500, UNKNOWN",
        "503, UNKNOWN",
        "302, UNKNOWN"
    })
    void saysWhetherARefusedChargeMayHaveHappened(int status, Execution expected) {
        http.then(status, error("bad_request", 1));

        assertThatThrownBy(() -> charge(mercadoPago))
                .isInstanceOfSatisfying(
                        PaymentException.class,
                        failure -> assertThat(failure.execution()).isEqualTo(expected));
    }

    @Test
    void namesTheCauseAndNeverWhatWasSent() {
        http.then(400, "{\"message\":\"ana@example.com is wrong\",\"error\":\"bad_request\",\"cause\":[{\"code\":4050}]}");

        assertThatThrownBy(() -> charge(mercadoPago))
                .hasMessageContaining("bad_request, cause 4050")
                .hasMessageNotContaining("ana@example.com");
    }

    @Test
    void asksForTheSellersTokenEachTime() {
        List<String> asked = new ArrayList<>();
        SellerTokens tokens = seller -> {
            asked.add(seller);
            return Secret.of("APP_USR-" + asked.size());
        };
        http.then(401, error("unauthorized", 0)).then(201, payment("approved", "accredited"));
        MercadoPagoGateway ofSeller = gateway(wired(MercadoPagoConfig.builder(tokens, "seller-1", CurrencyCode.BRL)).build());

        assertThatThrownBy(() -> charge(ofSeller)).isInstanceOf(GatewayAuthenticationException.class);
        charge(ofSeller);

        assertThat(asked).containsExactly("seller-1", "seller-1");
        assertThat(http.requests().get(1).header("Authorization")).isEqualTo("Bearer APP_USR-2");
    }

    @Test
    void looksForAnAttemptInAnExplicitWindow() {
        http.then(200, "{\"paging\":{\"total\":0},\"results\":[]}");

        LookupOutcome outcome = mercadoPago.lookups().find(query(PaymentRefs.NONE, false));

        assertThat(outcome).isInstanceOf(LookupOutcome.None.class);
        Request search = http.requests().get(0);
        assertThat(search.url().queryParameter("external_reference")).isEqualTo(ATTEMPT.toString());
        assertThat(search.url().queryParameter("range")).isEqualTo("date_created");
        assertThat(search.url().queryParameter("begin_date")).isEqualTo("2026-03-01T09:55:00.000Z");
        assertThat(search.header("X-Idempotency-Key")).isNull();
    }

    @Test
    void prefersThePaymentThatTookMoney() {
        String declined = ofAttempt("rejected", "cc_rejected_high_risk");
        String paid = ofAttempt("approved", "accredited");
        http.then(200, "{\"results\":[" + declined + "," + paid + "," + declined + "]}");

        assertThat(mercadoPago.lookups().find(query(PaymentRefs.NONE, false)))
                .isInstanceOfSatisfying(
                        LookupOutcome.Found.class,
                        found -> assertThat(found.payment().status()).isEqualTo(PaymentStatus.CAPTURED));
    }

    @Test
    void takesNoPaymentOfAnotherForOurs() {
        http.then(200, "{\"results\":[" + payment("approved", "accredited") + "]}");

        assertThat(mercadoPago.lookups().find(query(PaymentRefs.NONE, false))).isInstanceOf(LookupOutcome.None.class);
    }

    @Test
    @Tag("row-15")
    void takesASearchWithoutResultsForAFault() {
        http.then(200, "{}");

        assertThatThrownBy(() -> mercadoPago.lookups().find(query(PaymentRefs.NONE, false)))
                .isInstanceOf(GatewayProtocolException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../users/me", "1?x=", "", "1 2"})
    @Tag("row-43")
    void followsNoIdThatLeadsElsewhere(String id) {
        assertThatThrownBy(() -> mercadoPago.checkouts().expire(id, key("expire")))
                .isInstanceOf(GatewayProtocolException.class);
        assertThatThrownBy(() -> mercadoPago.lookups().payment(id)).isInstanceOf(GatewayProtocolException.class);
        assertThat(http.requests()).isEmpty();
    }

    @Test
    @Tag("row-44")
    void speaksPlainHttpToLoopbackOnly() {
        assertThatThrownBy(() -> config().forSandbox(URI.create("http://mercadopago.example")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> config().notificationUrl(URI.create("http://shop.example/hooks")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(config().forSandbox(URI.create("http://127.0.0.1:9/")).build().base())
                .hasToString("http://127.0.0.1:9");
    }

    @Test
    void neverPrintsItsToken() {
        assertThat(config().build().toString()).doesNotContain("APP_USR");
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
                    .forEach(member -> collect(path + (path.isEmpty() ? "" : ".") + member.getKey(), member.getValue(), kinds));
        } else if (node.isArray()) {
            node.forEach(element -> collect(path + "[]", element, kinds));
        } else {
            kinds.add(path + " " + node.getNodeType());
        }
    }

    private JsonNode body(int call) {
        return Json.object(http.body(call).getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private static GatewayPayment charge(MercadoPagoGateway gateway) {
        return gateway.charges().charge(call(AMOUNT, "bf9edf6ffae3ab57", Optional.of("master"), Optional.of(ANA)));
    }

    private static ChargeCall call(Money amount, String token, Optional<String> scheme, Optional<Payer> payer) {
        return new ChargeCall(
                key("charge"),
                CORRELATION,
                amount,
                CaptureMode.AUTOMATIC,
                token,
                Optional.empty(),
                scheme,
                1,
                false,
                payer,
                Optional.empty());
    }

    private static LocalMethodCall local(MethodKind kind, Optional<Payer> payer) {
        return new LocalMethodCall(
                key("charge"),
                CORRELATION,
                AMOUNT,
                kind,
                "Pro plan",
                payer,
                Optional.empty(),
                Instant.parse("2026-03-01T11:00:00Z"));
    }

    private static CheckoutCall checkout(CaptureMode capture, boolean saveMethod) {
        return new CheckoutCall(
                key("checkout"),
                CORRELATION,
                AMOUNT,
                capture,
                "Pro plan",
                URI.create("https://shop.example/thanks"),
                URI.create("https://shop.example/plans"),
                saveMethod,
                Optional.of(ANA),
                Instant.parse("2026-03-02T09:00:00Z"));
    }

    private static GatewayKey key(String operation) {
        return GatewayKey.of(ATTEMPT, operation);
    }

    private PaymentQuery query(PaymentRefs refs, boolean hosted) {
        return new PaymentQuery(ATTEMPT, refs, hosted, clock.instant(), clock.instant());
    }

    private static MercadoPagoGateway gateway(MercadoPagoConfig config) {
        return MercadoPagoGateway.of(config);
    }

    private MercadoPagoConfig.Builder config() {
        return wired(MercadoPagoConfig.builder(Secret.of("APP_USR-token"), CurrencyCode.BRL));
    }

    private MercadoPagoConfig.Builder wired(MercadoPagoConfig.Builder builder) {
        return builder.httpClient(new OkHttpClient.Builder().addInterceptor(http).build())
                .clock(clock)
                .pause(clock::advance)
                .jitter(new SplittableRandom(7))
                .listener(new RecordingListener());
    }

    private static String payment(String status, String detail) {
        return MercadoPagoObjectsTest.sample("response_payment_payment_base")
                .put("status", status)
                .put("status_detail", detail)
                .toString();
    }

    private static String ofAttempt(String status, String detail) {
        return MercadoPagoObjectsTest.sample("response_payment_payment_base")
                .put("status", status)
                .put("status_detail", detail)
                .put("external_reference", ATTEMPT.toString())
                .toString();
    }

    private static String preference(String more) {
        return "{" + more + "\"id\":\"1-abc\",\"init_point\":\"https://www.mercadopago.com.br/checkout?pref_id=1-abc\","
                + "\"external_reference\":\"" + ATTEMPT + "\",\"date_created\":\"2026-03-01T06:00:00.000-04:00\"}";
    }

    private static String error(String word, int cause) {
        return "{\"message\":\"no\",\"error\":\"" + word + "\",\"status\":400,\"cause\":[{\"code\":" + cause + "}]}";
    }
}
