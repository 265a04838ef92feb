package com.petmatch.payments.paypal;

import static com.petmatch.payments.paypal.Script.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.GatewayUnavailableException;
import com.petmatch.payments.gateway.GatewaySetup;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.payments.gateway.SavedCard;
import com.petmatch.payments.gateway.SetupCall;
import com.petmatch.payments.gateway.SetupStatus;
import com.petmatch.payments.gateway.VaultOps;
import java.net.URI;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What PayPal is asked to keep, and what is read of its answers. */
class PayPalVaultTest {

    private static final String WAITING = "{\"id\":\"S1\",\"status\":\"PAYER_ACTION_REQUIRED\",\"links\":"
            + "[{\"rel\":\"approve\",\"href\":\"https://www.paypal.com/agree\"}]}";
    private static final String TOKEN = "{\"id\":\"T1\",\"customer\":{\"id\":\"CU1\"},\"payment_source\":{\"paypal\":{}}}";
    private static final String CARD_TOKEN = "{\"id\":\"T1\",\"customer\":{\"id\":\"CU1\"},\"payment_source\":"
            + "{\"card\":{\"brand\":\"VISA\",\"last_digits\":\"4242\",\"expiry\":\"2028-05\"}}}";

    private final Script script = new Script();
    private final ScriptedPayPal http = script.http();
    private final VaultOps vault = script.gateway().vault();

    @Test
    void sendsTheBuyerToAgree() {
        http.then(201, WAITING);

        GatewaySetup setup = vault.begin(call(Optional.of("CU1")));

        assertThat(setup)
                .isEqualTo(GatewaySetup.actionRequired(
                        "S1", new NextAction.Redirect(URI.create("https://www.paypal.com/agree"), Optional.empty())));
        assertThat(http.requests().get(0).url().encodedPath()).isEqualTo("/v3/vault/setup-tokens");
        assertThat(http.body(0))
                .contains("\"customer\":{\"id\":\"CU1\"}", "\"usage_type\":\"MERCHANT\"")
                .contains("\"return_url\":\"https://shop.example/saved\"");
    }

    @Test
    void makesATokenOfWhatTheBuyerAgreedTo() {
        http.then(200, WAITING.replace("PAYER_ACTION_REQUIRED", "APPROVED")).then(201, TOKEN);

        GatewaySetup setup = vault.resume("S1", key("keep"));

        assertThat(setup)
                .isEqualTo(GatewaySetup.saved(
                        Optional.of("S1"),
                        new SavedCard("T1", Optional.of("CU1"), "paypal", Optional.empty(), Optional.empty())));
        assertThat(http.requests().get(1).header("PayPal-Request-Id"))
                .isEqualTo(key("keep").value());
        assertThat(http.body(1)).contains("\"token\":{\"id\":\"S1\",\"type\":\"SETUP_TOKEN\"}");
    }

    @Test
    void waitsForABuyerWhoHasNotAgreed() {
        http.then(200, WAITING);

        assertThat(vault.resume("S1", key("keep")).status()).isEqualTo(SetupStatus.ACTION_REQUIRED);
        assertThat(http.requests()).hasSize(1);
    }

    @Test
    void readsACardByItsBrandDigitsAndExpiry() {
        http.then(201, WAITING.replace("PAYER_ACTION_REQUIRED", "VAULTED")).then(201, CARD_TOKEN);

        assertThat(vault.begin(call(Optional.empty())).saved())
                .contains(new SavedCard(
                        "T1",
                        Optional.of("CU1"),
                        "visa",
                        Optional.of("4242"),
                        Optional.of(YearMonth.of(2028, 5))));
    }

    @Test
    void keepsACardWhoseExpiryCannotBe() {
        http.then(201, WAITING.replace("PAYER_ACTION_REQUIRED", "TOKENIZED"))
                .then(201, CARD_TOKEN.replace("2028-05", "2028-13"));

        assertThat(vault.begin(call(Optional.empty())).saved().orElseThrow().expiry())
                .isEmpty();
    }

    @Test
    void knowsNoSetupThatIsGone() {
        http.then(404, "{}");

        assertThatThrownBy(() -> vault.resume("S1", key("keep"))).isInstanceOf(GatewayProtocolException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 404})
    void deletesAndTakesWhatIsGoneForDeleted(int status) {
        http.then(status, "");

        vault.delete(wallet(), key("delete"));

        assertThat(http.requests()).hasSize(1);
        assertThat(http.requests().get(0).method()).isEqualTo("DELETE");
        assertThat(http.requests().get(0).url().encodedPath()).isEqualTo("/v3/vault/payment-tokens/T1");
    }

    @Test
    void saysThatNothingIsKnownOfADeletion() {
        http.then(503, "");

        assertThatThrownBy(() -> vault.delete(wallet(), key("delete")))
                .isInstanceOf(GatewayUnavailableException.class);
    }

    private static SavedCard wallet() {
        return new SavedCard("T1", Optional.of("CU1"), "paypal", Optional.empty(), Optional.empty());
    }

    private static SetupCall call(Optional<String> customer) {
        return new SetupCall(
                key("setup"),
                new UUID(0, 5),
                Optional.empty(),
                customer,
                Optional.empty(),
                true,
                URI.create("https://shop.example/saved"),
                URI.create("https://shop.example/methods"));
    }
}
