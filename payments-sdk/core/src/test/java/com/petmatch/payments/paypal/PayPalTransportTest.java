package com.petmatch.payments.paypal;

import static com.petmatch.payments.paypal.Script.ATTEMPT;
import static com.petmatch.payments.paypal.Script.charge;
import static com.petmatch.payments.paypal.Script.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.Execution;
import com.petmatch.payments.GatewayAuthenticationException;
import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.MovableClock;
import com.petmatch.payments.PaymentException;
import com.petmatch.payments.gateway.GatewayKey;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.LookupOutcome;
import com.petmatch.payments.gateway.PaymentQuery;
import com.petmatch.payments.gateway.PaymentRefs;
import com.petmatch.payments.gateway.PaymentStatus;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayPalTransportTest {

    private static final PaymentRefs ORDER = PaymentRefs.checkout("O1", Optional.empty());

    private final Script script = new Script();
    private final MovableClock clock = script.clock();
    private final ScriptedPayPal http = script.http();
    private final PayPalGateway paypal = script.gateway();

    @Test
    @Tag("row-1")
    void repeatsALostAnswerWithTheSameRequestId() {
        http.thenFail()
                .then(500, "{}")
                .then(200, order("COMPLETED", "\"captures\":[{\"id\":\"C1\",\"status\":\"COMPLETED\"}]"));

        assertThat(charge(paypal).status()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(http.requests())
                .extracting(request -> request.header("PayPal-Request-Id"))
                .containsOnly("pm1-" + ATTEMPT + "-charge");
    }

    @Test
    @Tag("row-1")
    void leavesALostAnswerUnknown() {
        http.thenFail();

        assertThat(failureOfCharge().execution()).isEqualTo(Execution.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "{\"id\":", "[]"})
    @Tag("row-15")
    void callsABrokenAnswerUnknown(String body) {
        http.then(201, body);

        PaymentException failure = failureOfCharge();
        assertThat(failure).isInstanceOf(GatewayProtocolException.class);
        assertThat(failure.execution()).isEqualTo(Execution.UNKNOWN);
    }

    @Test
    void asksForATokenOnceAndAgainBeforeItEnds() {
        http.then(404, "{}");
        find();
        find();
        assertThat(http.tokensGiven()).isEqualTo(1);

        clock.advance(Duration.ofHours(9).minusMinutes(5));
        find();
        assertThat(http.tokensGiven()).isEqualTo(2);
    }

    @Test
    void takesANewTokenOnceWhenOneIsRefused() {
        http.then(401, "{\"error\":\"invalid_token\"}")
                .then(200, order("COMPLETED", "\"captures\":[{\"id\":\"C1\",\"status\":\"COMPLETED\"}]"));

        assertThat(charge(paypal).status()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(http.requests())
                .extracting(request -> request.header("Authorization"))
                .containsExactly("Bearer token-1", "Bearer token-2");
    }

    @Test
    void givesUpWhenTheSecondTokenIsRefusedToo() {
        http.then(401, "{}");

        assertThat(failureOfCharge()).isInstanceOf(GatewayAuthenticationException.class);
        assertThat(http.requests()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "401, com.petmatch.payments.GatewayAuthenticationException",
        "503, com.petmatch.payments.GatewayUnavailableException"
    })
    void sendsNoPaymentWithoutAToken(int status, Class<?> expected) {
        http.tokensAnswer(status);

        PaymentException failure = failureOfCharge();

        assertThat(failure).isInstanceOf(expected);
        assertThat(failure.execution()).isEqualTo(Execution.NOT_EXECUTED);
        assertThat(http.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../v1/oauth2/token", "O1?x=", "", "O 1"})
    @Tag("row-43")
    void followsNoIdThatLeadsElsewhere(String id) {
        assertThatThrownBy(() -> paypal.checkouts().expire(id, GatewayKey.of(ATTEMPT, "expire")))
                .isInstanceOf(GatewayProtocolException.class);
        assertThat(http.requests()).isEmpty();
    }

    @Test
    @Tag("row-44")
    void talksPlainHttpToThisMachineOnly() {
        PayPalConfig.Builder config = PayPalConfig.builder("client-1", Secret.of("secret-1"));

        assertThatThrownBy(() -> config.forSandbox(
                        URI.create("http://sandbox.example"), PayPalVectors.read(PayPalVectors.rootFile())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("row-42")
    void printsNoSecret() {
        PayPalConfig config =
                PayPalConfig.builder("client-1", Secret.of("secret-1")).build();
        TokenCache.AccessToken token = new TokenCache.AccessToken(Secret.of("token-1"), clock.instant());

        assertThat(config.toString() + token).doesNotContain("secret-1", "token-1");
    }

    private LookupOutcome find() {
        return paypal.lookups().find(new PaymentQuery(ATTEMPT, ORDER, true, clock.instant(), clock.instant()));
    }

    private PaymentException failureOfCharge() {
        try {
            GatewayPayment payment = charge(paypal);
            throw new AssertionError("Expected a failure, got " + payment);
        } catch (PaymentException e) {
            return e;
        }
    }
}
