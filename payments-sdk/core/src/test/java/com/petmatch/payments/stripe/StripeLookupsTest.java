package com.petmatch.payments.stripe;

import static com.petmatch.payments.stripe.Script.ATTEMPT;
import static com.petmatch.payments.stripe.Script.PAID;
import static com.petmatch.payments.stripe.Script.error;
import static com.petmatch.payments.stripe.Script.session;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.payments.ScriptedHttp;
import com.petmatch.payments.gateway.LookupOutcome;
import com.petmatch.payments.gateway.PaymentRefs;
import com.petmatch.payments.gateway.PaymentStatus;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a payment is found again, by its id or by our name for it. */
class StripeLookupsTest {

    private final Script script = new Script();
    private final ScriptedHttp http = script.http();
    private final StripeGateway stripe = script.gateway();

    @Test
    void findsAPaymentByOurNameOnALaterPage() {
        http.then(200, "{\"data\":[{\"id\":\"pi_9\",\"created\":1772359300}],\"has_more\":true}")
                .then(
                        200,
                        "{\"data\":["
                                + PAID.replace(
                                        "\"amount\"",
                                        "\"created\":1772359200,\"metadata\":" + "{\"petmatch_attempt\":\"" + ATTEMPT
                                                + "\"},\"amount\"")
                                + "],\"has_more\":false}");

        LookupOutcome outcome = stripe.lookups().find(script.query(PaymentRefs.NONE, false));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        LookupOutcome.Found.class,
                        found -> assertThat(found.payment().status()).isEqualTo(PaymentStatus.CAPTURED));
        assertThat(http.requests().get(0).url().query()).contains("created[gte]=1772358900", "limit=100");
        assertThat(http.requests().get(1).url().queryParameter("starting_after"))
                .isEqualTo("pi_9");
    }

    @Test
    void stopsLookingAtSessionsOlderThanTheAttempt() {
        http.then(200, "{\"data\":[{\"id\":\"cs_9\",\"created\":1}],\"has_more\":true}");

        assertThat(stripe.lookups().find(script.query(PaymentRefs.NONE, true))).isInstanceOf(LookupOutcome.None.class);
        assertThat(http.requests()).hasSize(1);
    }

    @Test
    void readsAKnownPaymentByItsId() {
        http.then(200, PAID);
        stripe.lookups().find(script.query(PaymentRefs.payment("pi_1"), false));
        assertThat(http.requests().get(0).url().encodedPath()).isEqualTo("/v1/payment_intents/pi_1");

        ScriptedHttp sessions = new ScriptedHttp().then(200, session("complete", "paid"));
        PaymentRefs page = PaymentRefs.checkout("cs_1", Optional.empty());
        script.gateway(sessions).lookups().find(script.query(page, true));
        assertThat(sessions.requests().get(0).url().encodedPath()).isEqualTo("/v1/checkout/sessions/cs_1");
    }

    @Test
    void findsNoPaymentThatIsNotThere() {
        http.then(404, error("invalid_request_error", "resource_missing"));

        assertThat(stripe.lookups().payment("pi_1")).isEmpty();
    }
}
