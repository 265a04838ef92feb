package com.petmatch.payments.stripe;

import static com.petmatch.payments.stripe.Script.error;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.ScriptedHttp;
import com.petmatch.payments.gateway.GatewayKey;
import com.petmatch.payments.gateway.GatewaySetup;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.payments.gateway.Payer;
import com.petmatch.payments.gateway.SavedCard;
import com.petmatch.payments.gateway.SetupCall;
import com.petmatch.payments.gateway.SetupStatus;
import com.petmatch.payments.gateway.VaultOps;
import java.net.URI;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Stripe is asked to keep, and what is read of its answers. */
class StripeVaultTest {

    private static final UUID METHOD = new UUID(0, 5);
    private static final GatewayKey KEY = GatewayKey.of(METHOD, "setup");
    private static final SavedCard CARD = new SavedCard(
            "pm_1", Optional.of("cus_1"), "visa", Optional.of("4242"), Optional.of(YearMonth.of(2028, 5)));
    private static final String INTENT = "{\"id\":\"seti_1\",\"status\":\"succeeded\",\"customer\":\"cus_1\","
            + "\"payment_method\":{\"id\":\"pm_1\",\"type\":\"card\",\"card\":{\"brand\":\"visa\",\"last4\":\"4242\","
            + "\"exp_year\":2028,\"exp_month\":5}}}";

    private final Script script = new Script();
    private final ScriptedHttp http = script.http();
    private final VaultOps vault = script.gateway().vault();

    @Test
    void keepsATokenForACustomerItMakes() {
        http.then(200, "{\"id\":\"cus_1\"}").then(200, INTENT);

        GatewaySetup setup = vault.begin(call(Optional.of("pm_1"), Optional.empty(), true));

        assertThat(setup).isEqualTo(GatewaySetup.saved(Optional.of("seti_1"), CARD));
        assertThat(http.requests().get(0).url().encodedPath()).isEqualTo("/v1/customers");
        assertThat(http.requests().get(0).header("Idempotency-Key")).isEqualTo("pm1-" + METHOD + "-customer");
        assertThat(http.body(0)).contains("metadata[petmatch_method]=" + METHOD, "email=ana%40example.org");
        assertThat(http.body(1))
                .contains("customer=cus_1", "payment_method=pm_1", "confirm=true", "usage=off_session");
    }

    @Test
    void keepsATokenForTheCustomerThatIsKnown() {
        http.then(200, INTENT);

        vault.begin(call(Optional.of("pm_1"), Optional.of("cus_9"), false));

        assertThat(http.requests()).hasSize(1);
        assertThat(http.body(0)).contains("customer=cus_9", "usage=on_session");
    }

    @Test
    @Tag("row-12")
    void saysWhyACardIsNotKept() {
        http.then(
                402,
                "{\"error\":{\"type\":\"card_error\",\"code\":\"card_declined\",\"decline_code\":\"lost_card\","
                        + "\"setup_intent\":{\"id\":\"seti_1\"}}}");

        GatewaySetup setup = vault.begin(call(Optional.of("pm_1"), Optional.of("cus_1"), true));

        assertThat(setup.status()).isEqualTo(SetupStatus.DECLINED);
        assertThat(setup.decline().orElseThrow().code()).hasToString("charge.declined.lost-card");
    }

    @ParameterizedTest
    @CsvSource({
        "requires_action, ACTION_REQUIRED",
        "processing, ACTION_REQUIRED",
        "requires_payment_method, DECLINED",
        "canceled, DECLINED"
    })
    void asksHowASetupStands(String status, SetupStatus expected) {
        http.then(200, INTENT.replace("succeeded", status));

        assertThat(vault.resume("seti_1", KEY).status()).isEqualTo(expected);
        assertThat(http.requests().get(0).url())
                .hasToString("https://api.stripe.com/v1/setup_intents/seti_1?expand[0]=payment_method");
    }

    @Test
    void sendsTheCustomerToAPage() {
        http.then(200, "{\"id\":\"cs_1\",\"status\":\"open\",\"url\":\"https://checkout.stripe.com/c/cs_1\"}");

        GatewaySetup setup = vault.begin(call(Optional.empty(), Optional.empty(), true));

        assertThat(setup.next())
                .contains(new NextAction.Redirect(
                        URI.create("https://checkout.stripe.com/c/cs_1"), Optional.empty()));
        assertThat(http.body(0)).contains("mode=setup", "customer_creation=always", "client_reference_id=" + METHOD);
    }

    @Test
    void readsFromThePageWhatIsKept() {
        http.then(
                200,
                "{\"id\":\"cs_1\",\"status\":\"complete\",\"customer\":{\"id\":\"cus_1\"},\"setup_intent\":" + INTENT
                        + "}");

        assertThat(vault.resume("cs_1", KEY)).isEqualTo(GatewaySetup.saved(Optional.of("cs_1"), CARD));
        assertThat(http.requests().get(0).url().encodedPath()).isEqualTo("/v1/checkout/sessions/cs_1");
    }

    @Test
    void keepsNothingFromAPageThatHasExpired() {
        http.then(200, "{\"id\":\"cs_1\",\"status\":\"expired\"}");

        assertThat(vault.resume("cs_1", KEY).status()).isEqualTo(SetupStatus.DECLINED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"url\":\"http://evil.example/\"", ",\"url\":\"not an address\""})
    @Tag("row-43")
    void sendsNobodyToAPageThatIsNone(String url) {
        http.then(200, "{\"id\":\"cs_1\",\"status\":\"open\"" + url + "}");

        assertThatThrownBy(() -> vault.resume("cs_1", KEY)).isInstanceOf(GatewayProtocolException.class);
    }

    @ParameterizedTest
    @CsvSource({"2028, 13", "99999999999, 5", "9999999999, 1"})
    @Tag("row-16")
    void keepsACardWhoseExpiryCannotBe(String year, String month) {
        http.then(200, INTENT.replace("2028", year).replace("\"exp_month\":5", "\"exp_month\":" + month));

        SavedCard kept = vault.resume("seti_1", KEY).saved().orElseThrow();

        assertThat(kept.expiry()).isEmpty();
        assertThat(kept.lastFour()).contains("4242");
    }

    @Test
    void deletesBySettingTheMethodFree() {
        http.then(200, "{}");

        vault.delete(CARD, KEY);

        assertThat(http.requests()).hasSize(1);
        assertThat(http.requests().get(0).url().encodedPath()).isEqualTo("/v1/payment_methods/pm_1/detach");
    }

    @Test
    void takesAMethodThatIsFreeAlreadyForDeleted() {
        http.then(400, error("invalid_request_error", "payment_method_unexpected_state"))
                .then(200, "{\"id\":\"pm_1\",\"customer\":null}");

        vault.delete(CARD, KEY);

        assertThat(http.requests()).hasSize(2);
    }

    @Test
    void saysThatAMethodCouldNotBeDeleted() {
        http.then(400, error("invalid_request_error", "payment_method_in_use"))
                .then(200, "{\"id\":\"pm_1\",\"customer\":\"cus_1\"}");

        assertThatThrownBy(() -> vault.delete(CARD, KEY))
                .isInstanceOf(InvalidPaymentRequestException.class)
                .hasMessageContaining("payment_method_in_use");
    }

    private static SetupCall call(Optional<String> token, Optional<String> customer, boolean offSession) {
        return new SetupCall(
                KEY,
                METHOD,
                token,
                customer,
                Optional.of(Payer.of("ana@example.org")),
                offSession,
                URI.create("https://shop.example/saved"),
                URI.create("https://shop.example/methods"));
    }
}
