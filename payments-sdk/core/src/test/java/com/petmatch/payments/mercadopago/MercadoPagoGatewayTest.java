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
import com.petmatch.payments.PaymentException;
import com.petmatch.payments.ScriptedHttp;
import com.petmatch.payments.gateway.CaptureCall;
import com.petmatch.payments.gateway.ChargeCall;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.LookupOutcome;
import com.petmatch.payments.gateway.MethodKind;
import com.petmatch.payments.gateway.PaymentRefs;
import com.petmatch.payments.gateway.PaymentStatus;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okhttp3.Request;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What answers mean, what is refused before any call, and what is looked for. */
class MercadoPagoGatewayTest {

    private final Script script = new Script();
    private final ScriptedHttp http = script.http();
    private final MercadoPagoGateway mercadoPago = script.gateway();

    @Test
    void answersHowAPaymentStandsWhenSomebodyWasFirst() {
        http.then(400, Script.error("bad_request", 2018)).then(200, Script.payment("cancelled", "expired"));

        GatewayPayment payment = mercadoPago
                .captures()
                .capture(new CaptureCall(
                        Script.key("capture"), Script.CORRELATION, PaymentRefs.payment("1"), Script.AMOUNT));

        assertThat(payment.status()).isEqualTo(PaymentStatus.EXPIRED);
    }

    @Test
    @Tag("row-12")
    void takesA201ThatIsRejectedForADecline() {
        http.then(201, Script.payment("rejected", "cc_rejected_insufficient_amount"));

        GatewayPayment payment = Script.charge(mercadoPago);

        assertThat(payment.status()).isEqualTo(PaymentStatus.DECLINED);
        assertThat(payment.decline().orElseThrow().code()).hasToString("charge.declined.insufficient-funds");
        assertThat(http.requests()).hasSize(1);
    }

    @Test
    @Tag("row-28")
    void refusesAnotherCurrencyBeforeAnyCall() {
        ChargeCall euros =
                Script.call(Money.of(1_099, CurrencyCode.EUR), "token", Optional.of("master"), Optional.of(Script.ANA));

        assertThatThrownBy(() -> mercadoPago.charges().charge(euros))
                .isInstanceOf(InvalidPaymentRequestException.class);
        assertThat(http.requests()).isEmpty();
    }

    @Test
    void saysWhatIsMissingBeforeAnyCall() {
        assertThatThrownBy(() -> mercadoPago
                        .charges()
                        .charge(Script.call(Script.AMOUNT, "t", Optional.empty(), Optional.of(Script.ANA))))
                .isInstanceOf(InvalidPaymentRequestException.class)
                .hasMessageContaining("scheme");
        assertThatThrownBy(() -> mercadoPago
                        .charges()
                        .charge(Script.call(Script.AMOUNT, "t", Optional.of("visa"), Optional.empty())))
                .isInstanceOf(InvalidPaymentRequestException.class)
                .hasMessageContaining("e-mail");
        assertThatThrownBy(
                        () -> mercadoPago.localMethods().start(Script.local(MethodKind.OXXO, Optional.of(Script.ANA))))
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
        http.then(status, Script.error("bad_request", 1));

        assertThatThrownBy(() -> Script.charge(mercadoPago))
                .isInstanceOfSatisfying(
                        PaymentException.class,
                        failure -> assertThat(failure.execution()).isEqualTo(expected));
    }

    @Test
    void namesTheCauseAndNeverWhatWasSent() {
        http.then(
                400,
                "{\"message\":\"ana@example.com is wrong\",\"error\":\"bad_request\",\"cause\":[{\"code\":4050}]}");

        assertThatThrownBy(() -> Script.charge(mercadoPago))
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
        http.then(401, Script.error("unauthorized", 0)).then(201, Script.payment("approved", "accredited"));
        MercadoPagoGateway ofSeller =
                MercadoPagoGateway.of(script.wired(MercadoPagoConfig.builder(tokens, "seller-1", CurrencyCode.BRL))
                        .build());

        assertThatThrownBy(() -> Script.charge(ofSeller)).isInstanceOf(GatewayAuthenticationException.class);
        Script.charge(ofSeller);

        assertThat(asked).containsExactly("seller-1", "seller-1");
        assertThat(http.requests().get(1).header("Authorization")).isEqualTo("Bearer APP_USR-2");
    }

    @Test
    void looksForAnAttemptInAnExplicitWindow() {
        http.then(200, "{\"paging\":{\"total\":0},\"results\":[]}");

        LookupOutcome outcome = mercadoPago.lookups().find(script.query(PaymentRefs.NONE, false));

        assertThat(outcome).isInstanceOf(LookupOutcome.None.class);
        Request search = http.requests().get(0);
        assertThat(search.url().queryParameter("external_reference")).isEqualTo(Script.ATTEMPT.toString());
        assertThat(search.url().queryParameter("range")).isEqualTo("date_created");
        assertThat(search.url().queryParameter("begin_date")).isEqualTo("2026-03-01T09:55:00.000Z");
        assertThat(search.header("X-Idempotency-Key")).isNull();
    }

    @Test
    void prefersThePaymentThatTookMoney() {
        String declined = Script.ofAttempt("rejected", "cc_rejected_high_risk");
        String paid = Script.ofAttempt("approved", "accredited");
        http.then(200, "{\"results\":[" + declined + "," + paid + "," + declined + "]}");

        assertThat(mercadoPago.lookups().find(script.query(PaymentRefs.NONE, false)))
                .isInstanceOfSatisfying(
                        LookupOutcome.Found.class,
                        found -> assertThat(found.payment().status()).isEqualTo(PaymentStatus.CAPTURED));
    }

    @Test
    void takesNoPaymentOfAnotherForOurs() {
        http.then(200, "{\"results\":[" + Script.payment("approved", "accredited") + "]}");

        assertThat(mercadoPago.lookups().find(script.query(PaymentRefs.NONE, false)))
                .isInstanceOf(LookupOutcome.None.class);
    }

    @Test
    @Tag("row-15")
    void takesASearchWithoutResultsForAFault() {
        http.then(200, "{}");

        assertThatThrownBy(() -> mercadoPago.lookups().find(script.query(PaymentRefs.NONE, false)))
                .isInstanceOf(GatewayProtocolException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../users/me", "1?x=", "", "1 2"})
    @Tag("row-43")
    void followsNoIdThatLeadsElsewhere(String id) {
        assertThatThrownBy(() -> mercadoPago.checkouts().expire(id, Script.key("expire")))
                .isInstanceOf(GatewayProtocolException.class);
        assertThatThrownBy(() -> mercadoPago.lookups().payment(id)).isInstanceOf(GatewayProtocolException.class);
        assertThat(http.requests()).isEmpty();
    }

    @Test
    @Tag("row-44")
    void speaksPlainHttpToLoopbackOnly() {
        assertThatThrownBy(() -> script.config().forSandbox(URI.create("http://mercadopago.example")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> script.config().notificationUrl(URI.create("http://shop.example/hooks")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(script.config()
                        .forSandbox(URI.create("http://127.0.0.1:9/"))
                        .build()
                        .connection()
                        .base())
                .hasToString("http://127.0.0.1:9");
    }

    @Test
    void neverPrintsItsToken() {
        assertThat(script.config().build().toString()).doesNotContain("APP_USR");
    }
}
