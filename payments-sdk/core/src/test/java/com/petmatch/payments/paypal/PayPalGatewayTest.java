package com.petmatch.payments.paypal;

import static com.petmatch.payments.paypal.Script.AMOUNT;
import static com.petmatch.payments.paypal.Script.ATTEMPT;
import static com.petmatch.payments.paypal.Script.CORRELATION;
import static com.petmatch.payments.paypal.Script.charge;
import static com.petmatch.payments.paypal.Script.issue;
import static com.petmatch.payments.paypal.Script.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.Execution;
import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.MovableClock;
import com.petmatch.payments.gateway.CaptureCall;
import com.petmatch.payments.gateway.CaptureMode;
import com.petmatch.payments.gateway.ChargeCall;
import com.petmatch.payments.gateway.CheckoutCall;
import com.petmatch.payments.gateway.CompleteCall;
import com.petmatch.payments.gateway.GatewayKey;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.LookupOutcome;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.payments.gateway.PaymentQuery;
import com.petmatch.payments.gateway.PaymentRefs;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.gateway.VoidCall;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import okhttp3.Request;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayPalGatewayTest {

    private static final PaymentRefs ORDER = PaymentRefs.checkout("O1", Optional.empty());

    private final Script script = new Script();
    private final MovableClock clock = script.clock();
    private final ScriptedPayPal http = script.http();
    private final PayPalGateway paypal = script.gateway();

    @Test
    void opensAnOrderAsPayPalWantsIt() {
        http.then(200, order("PAYER_ACTION_REQUIRED", ""));

        GatewayPayment payment = open(CaptureMode.MANUAL);

        Request request = http.requests().get(0);
        assertThat(request.url()).hasToString("https://api-m.paypal.com/v2/checkout/orders");
        assertThat(request.header("Authorization")).isEqualTo("Bearer token-1");
        assertThat(request.header("Prefer")).isEqualTo("return=representation");
        assertThat(request.header("PayPal-Request-Id")).isEqualTo("pm1-00000000-0000-0000-0000-000000000007-checkout");
        assertThat(http.body(0))
                .contains("\"intent\":\"AUTHORIZE\"", "\"reference_id\":\"order-1\"")
                .contains("\"custom_id\":\"" + ATTEMPT + "\"", "\"invoice_id\":\"pm1-" + ATTEMPT + "\"")
                .contains("\"amount\":{\"currency_code\":\"EUR\",\"value\":\"10.99\"}")
                .contains("\"description\":\"Pro \\\"plan\\\"\"", "\"store_in_vault\":\"ON_SUCCESS\"");
        assertThat(payment.status()).isEqualTo(PaymentStatus.ACTION_REQUIRED);
        assertThat(payment.next())
                .contains(new NextAction.Redirect(URI.create("https://www.paypal.com/go"), Optional.empty()));
        assertThat(payment.amount()).contains(AMOUNT);
    }

    @Test
    @Tag("row-43")
    void sendsNobodyToAStrangersPage() {
        http.then(200, order("PAYER_ACTION_REQUIRED", "").replace("www.paypal.com", "paypal.com.evil.example"));

        assertThat(open(CaptureMode.AUTOMATIC).next().orElseThrow()).isInstanceOf(NextAction.Unknown.class);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLETED, CAPTURED",
        "PENDING, PENDING",
        "DECLINED, DECLINED",
        "FAILED, DECLINED",
        "PARTIALLY_REFUNDED, CAPTURED",
        "NEVER_HEARD_OF, PENDING"
    })
    @Tag("row-16")
    void looksInsideAnOrderThatIsComplete(String capture, PaymentStatus expected) {
        http.then(201, order("COMPLETED", "\"captures\":[{\"id\":\"C1\",\"status\":\"" + capture + "\"}]"));

        GatewayPayment payment = complete();

        assertThat(payment.status()).isEqualTo(expected);
        assertThat(payment.refs().payment()).contains("C1");
        assertThat(http.requests().get(0).url().encodedPath()).isEqualTo("/v2/checkout/orders/O1/capture");
    }

    @Test
    void sendsTheBuyerBackWhenTheInstrumentIsDeclined() {
        http.then(
                422,
                "{\"name\":\"UNPROCESSABLE_ENTITY\",\"details\":[{\"issue\":\"INSTRUMENT_DECLINED\"}],"
                        + "\"links\":[{\"rel\":\"redirect\",\"href\":\"https://www.paypal.com/again\"}]}");

        GatewayPayment payment = complete();

        assertThat(payment.status()).isEqualTo(PaymentStatus.ACTION_REQUIRED);
        assertThat(payment.next())
                .contains(new NextAction.Redirect(URI.create("https://www.paypal.com/again"), Optional.empty()));
    }

    @Test
    void takesACaptureThatSomebodyElseMadeForTheAnswer() {
        http.then(422, issue("ORDER_ALREADY_CAPTURED"))
                .then(200, order("COMPLETED", "\"captures\":[{\"id\":\"C1\",\"status\":\"COMPLETED\"}]"));

        assertThat(complete().status()).isEqualTo(PaymentStatus.CAPTURED);
    }

    @ParameterizedTest
    @CsvSource({
        "PAYER_CANNOT_PAY, charge.declined.method-declined",
        "TRANSACTION_REFUSED, charge.declined.do-not-honor",
        "PAYER_ACCOUNT_RESTRICTED, charge.declined.card-inactive",
        "COMPLIANCE_VIOLATION, charge.declined.fraud-suspected",
        "INSTRUMENT_DECLINED, charge.declined.method-declined"
    })
    @Tag("row-12")
    void takesADeclineForAnAnswer(String issue, String code) {
        http.then(422, issue(issue));

        GatewayPayment payment = charge(paypal);

        assertThat(payment.status()).isEqualTo(PaymentStatus.DECLINED);
        assertThat(payment.decline().orElseThrow().code()).hasToString(code);
        assertThat(http.requests()).hasSize(1);
        assertThat(http.body(0)).contains("\"paypal\":{\"vault_id\":\"T1\"}");
    }

    @Test
    void callsAnUnknownIssueAMistakeAndSaysWhichOne() {
        http.then(422, issue("SOMETHING_NEW"));

        assertThatExceptionOfType(InvalidPaymentRequestException.class)
                .isThrownBy(() -> charge(paypal))
                .withMessageContaining("SOMETHING_NEW")
                .satisfies(e -> assertThat(e.execution()).isEqualTo(Execution.NOT_EXECUTED));
    }

    @Test
    void capturesAPartAndReleasesTheRest() {
        http.then(
                201,
                "{\"id\":\"C1\",\"status\":\"COMPLETED\",\"amount\":{\"currency_code\":\"EUR\",\"value\":\"4.00\"}}");

        GatewayPayment payment = paypal.captures()
                .capture(new CaptureCall(
                        GatewayKey.of(ATTEMPT, "capture"),
                        CORRELATION,
                        ORDER.withHold("A1"),
                        Money.of(400, CurrencyCode.EUR)));

        assertThat(http.body(0)).contains("\"final_capture\":true", "\"value\":\"4.00\"");
        assertThat(payment.captured()).contains(Money.of(400, CurrencyCode.EUR));
        assertThat(payment.refs()).isEqualTo(ORDER.withHold("A1").withPayment("C1"));
    }

    @Test
    @Tag("row-39")
    void tellsThatAVoidCameAfterACapture() {
        http.then(422, issue("PREVIOUSLY_CAPTURED"))
                .then(
                        200,
                        order(
                                "COMPLETED",
                                "\"authorizations\":[{\"id\":\"A1\",\"status\":\"CAPTURED\"}],"
                                        + "\"captures\":[{\"id\":\"C1\",\"status\":\"COMPLETED\"}]"));

        GatewayPayment payment =
                paypal.captures().voidHeld(new VoidCall(GatewayKey.of(ATTEMPT, "void"), ORDER.withHold("A1")));

        assertThat(payment.status()).isEqualTo(PaymentStatus.CAPTURED);
    }

    @Test
    @Tag("row-39")
    void tellsThatAHoldHasExpired() {
        http.then(422, issue("AUTHORIZATION_EXPIRED"));

        assertThat(paypal.captures()
                        .capture(new CaptureCall(
                                GatewayKey.of(ATTEMPT, "capture"), CORRELATION, ORDER.withHold("A1"), AMOUNT))
                        .status())
                .isEqualTo(PaymentStatus.EXPIRED);
    }

    @Test
    void takesAnEmptyAnswerToAVoidForDone() {
        http.then(204, "");

        assertThat(paypal.captures()
                        .voidHeld(new VoidCall(GatewayKey.of(ATTEMPT, "void"), ORDER.withHold("A1")))
                        .status())
                .isEqualTo(PaymentStatus.CANCELED);
    }

    @Test
    @Tag("row-7")
    void cannotTellOfAPaymentWhoseOrderIsUnknown() {
        PaymentQuery query = new PaymentQuery(ATTEMPT, PaymentRefs.NONE, true, clock.instant(), clock.instant());

        assertThat(paypal.lookups().find(query)).isInstanceOf(LookupOutcome.CannotTell.class);
        assertThat(http.requests()).isEmpty();
    }

    @Test
    void chargesASavedCardWithWhoBeginsThePayment() {
        http.then(201, order("COMPLETED", "\"captures\":[{\"id\":\"C1\",\"status\":\"COMPLETED\"}]"));

        GatewayPayment payment = paypal.charges()
                .charge(new ChargeCall(
                        GatewayKey.of(ATTEMPT, "charge"),
                        CORRELATION,
                        AMOUNT,
                        CaptureMode.AUTOMATIC,
                        "T1",
                        Optional.empty(),
                        Optional.of("visa"),
                        1,
                        true,
                        Optional.empty(),
                        Optional.empty()));

        assertThat(payment.status()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(http.body(0))
                .contains("\"card\":{\"vault_id\":\"T1\",\"stored_credential\":{\"payment_initiator\":\"MERCHANT\"");
    }

    @Test
    @Tag("row-7")
    void callsAnInvoiceThatWasPaidBeforeNoDecline() {
        http.then(422, issue("DUPLICATE_INVOICE_ID"));

        assertThatExceptionOfType(GatewayProtocolException.class)
                .isThrownBy(() -> charge(paypal))
                .satisfies(e -> assertThat(e.execution()).isEqualTo(Execution.UNKNOWN));
    }

    private GatewayPayment open(CaptureMode capture) {
        return paypal.checkouts()
                .open(new CheckoutCall(
                        GatewayKey.of(ATTEMPT, "checkout"),
                        CORRELATION,
                        AMOUNT,
                        capture,
                        "Pro \"plan\"",
                        URI.create("https://shop.example/thanks"),
                        URI.create("https://shop.example/plans"),
                        true,
                        Optional.empty(),
                        Instant.parse("2026-03-02T09:00:00Z")));
    }

    private GatewayPayment complete() {
        return paypal.checkouts()
                .complete(new CompleteCall(
                        GatewayKey.of(ATTEMPT, "complete"), CORRELATION, ORDER, AMOUNT, CaptureMode.AUTOMATIC));
    }

    private LookupOutcome find() {
        return paypal.lookups().find(new PaymentQuery(ATTEMPT, ORDER, true, clock.instant(), clock.instant()));
    }
}
