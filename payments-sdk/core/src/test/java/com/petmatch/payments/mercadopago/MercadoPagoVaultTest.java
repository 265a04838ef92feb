package com.petmatch.payments.mercadopago;

import static com.petmatch.payments.mercadopago.Script.ANA;
import static com.petmatch.payments.mercadopago.Script.error;
import static com.petmatch.payments.mercadopago.Script.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.ScriptedHttp;
import com.petmatch.payments.UnsupportedCapabilityException;
import com.petmatch.payments.gateway.GatewaySetup;
import com.petmatch.payments.gateway.Payer;
import com.petmatch.payments.gateway.SavedCard;
import com.petmatch.payments.gateway.SetupCall;
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

/** What Mercado Pago is asked to keep, and whose it is. */
class MercadoPagoVaultTest {

    private static final String CARD = "{\"id\":\"8987269652\",\"expiration_month\":5,\"expiration_year\":2028,"
            + "\"last_four_digits\":\"6351\",\"payment_method\":{\"id\":\"master\"}}";
    private static final SavedCard KEPT = new SavedCard(
            "card:8987269652", Optional.of("C1"), "master", Optional.of("6351"), Optional.of(YearMonth.of(2028, 5)));
    private static final String NOBODY = "{\"results\":[]}";

    private final Script script = new Script();
    private final ScriptedHttp http = script.http();
    private final VaultOps vault = script.gateway().vault();

    @Test
    void keepsACardForTheCustomerItMakes() {
        http.then(200, NOBODY).then(201, "{\"id\":\"C1\"}").then(201, CARD);

        GatewaySetup setup = vault.begin(call(Optional.of("tok_1"), Optional.empty(), Optional.of(ANA)));

        assertThat(setup).isEqualTo(GatewaySetup.saved(Optional.of("C1/8987269652"), KEPT));
        assertThat(http.requests())
                .extracting(request -> request.method() + " " + request.url().encodedPath())
                .containsExactly("GET /v1/customers/search", "POST /v1/customers", "POST /v1/customers/C1/cards");
        assertThat(http.requests().get(0).url().queryParameter("email")).isEqualTo("ana@example.com");
        assertThat(script.body(1).path("email").stringValue()).isEqualTo("ana@example.com");
        assertThat(script.body(2).path("token").stringValue()).isEqualTo("tok_1");
    }

    @Test
    void keepsACardForTheCustomerWhoHasThisAddress() {
        http.then(200, "{\"results\":[{\"id\":\"C9\",\"email\":\"other@example.com\"},"
                        + "{\"id\":\"C1\",\"email\":\"Ana@Example.com\"}]}")
                .then(201, CARD);

        vault.begin(call(Optional.of("tok_1"), Optional.empty(), Optional.of(ANA)));

        assertThat(http.requests().get(1).url().encodedPath()).isEqualTo("/v1/customers/C1/cards");
    }

    @Test
    void keepsACardForTheCustomerThatIsKnown() {
        http.then(201, CARD);

        vault.begin(call(Optional.of("tok_1"), Optional.of("C7"), Optional.empty()));

        assertThat(http.requests()).hasSize(1);
        assertThat(http.requests().get(0).url().encodedPath()).isEqualTo("/v1/customers/C7/cards");
    }

    @Test
    @Tag("row-6")
    void takesTheCustomerThatSomebodyElseMadeInBetween() {
        http.then(200, NOBODY)
                .then(400, error("bad_request", 101))
                .then(200, "{\"results\":[{\"id\":\"C1\",\"email\":\"ana@example.com\"}]}")
                .then(201, CARD);

        assertThat(vault.begin(call(Optional.of("tok_1"), Optional.empty(), Optional.of(ANA)))
                        .saved())
                .contains(KEPT);
    }

    @Test
    void saysWhyACustomerCouldNotBeMade() {
        http.then(200, NOBODY).then(400, error("bad_request", 100)).then(200, NOBODY);
        SetupCall call = call(Optional.of("tok_1"), Optional.empty(), Optional.of(ANA));

        assertThatThrownBy(() -> vault.begin(call)).isInstanceOf(InvalidPaymentRequestException.class);
    }

    @Test
    void wantsATokenAndSomebodyWhoseItIs() {
        SetupCall onPage = call(Optional.empty(), Optional.of("C1"), Optional.empty());
        SetupCall nobodys = call(Optional.of("tok_1"), Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> vault.begin(onPage)).isInstanceOf(UnsupportedCapabilityException.class);
        assertThatThrownBy(() -> vault.begin(nobodys))
                .isInstanceOf(InvalidPaymentRequestException.class)
                .hasMessageContaining("e-mail");
        assertThat(http.requests()).isEmpty();
    }

    @Test
    void readsAgainWhatIsKept() {
        http.then(200, CARD);

        assertThat(vault.resume("C1/8987269652", key("setup")).saved()).contains(KEPT);
        assertThat(http.requests().get(0).url().encodedPath()).isEqualTo("/v1/customers/C1/cards/8987269652");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C1", "C1/", "../x/y", "C1/a/b"})
    @Tag("row-43")
    void readsNothingByANameThatIsNone(String ref) {
        assertThatThrownBy(() -> vault.resume(ref, key("setup"))).isInstanceOf(GatewayProtocolException.class);
        assertThat(http.requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2028, 13", "99999999999, 5"})
    @Tag("row-16")
    void keepsACardWhoseExpiryCannotBe(String year, String month) {
        http.then(200, CARD.replace("2028", year).replace("\"expiration_month\":5", "\"expiration_month\":" + month));

        assertThat(vault.resume("C1/8987269652", key("setup")).saved().orElseThrow().expiry())
                .isEmpty();
    }

    @Test
    void chargesASavedCardByATokenMadeOfItEachTime() {
        http.then(201, "{\"id\":\"tok_2\"}").then(201, Script.payment("approved", "accredited"));

        script.gateway()
                .charges()
                .charge(Script.call(Script.AMOUNT, KEPT.token(), Optional.of("master"), Optional.of(ANA)));

        assertThat(http.requests().get(0).url().encodedPath()).isEqualTo("/v1/card_tokens");
        assertThat(http.requests().get(0).header("X-Idempotency-Key")).endsWith("-charge-token");
        assertThat(script.body(0).path("card_id").stringValue()).isEqualTo("8987269652");
        assertThat(script.body(1).path("token").stringValue()).isEqualTo("tok_2");
    }

    @Test
    void deletesACard() {
        http.then(200, CARD);

        vault.delete(KEPT, key("delete"));

        assertThat(http.requests()).hasSize(1);
        assertThat(http.requests().get(0).method()).isEqualTo("DELETE");
    }

    @Test
    void takesACardThatIsGoneForDeleted() {
        http.then(404, error("not_found", 0));

        vault.delete(KEPT, key("delete"));

        assertThat(http.requests()).hasSize(2).last().satisfies(asked -> assertThat(asked.method())
                .isEqualTo("GET"));
    }

    @Test
    void saysThatACardCouldNotBeDeleted() {
        http.then(400, error("bad_request", 1)).then(200, CARD);

        assertThatThrownBy(() -> vault.delete(KEPT, key("delete"))).isInstanceOf(InvalidPaymentRequestException.class);
    }

    @Test
    void deletesNothingThatItDoesNotKeep() {
        SavedCard foreign = new SavedCard("pm_1", Optional.of("C1"), "visa", Optional.empty(), Optional.empty());
        SavedCard nobodys = new SavedCard("card:1", Optional.empty(), "visa", Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> vault.delete(foreign, key("delete"))).isInstanceOf(GatewayProtocolException.class);
        assertThatThrownBy(() -> vault.delete(nobodys, key("delete"))).isInstanceOf(GatewayProtocolException.class);
        assertThat(http.requests()).isEmpty();
    }

    private static SetupCall call(Optional<String> token, Optional<String> customer, Optional<Payer> payer) {
        return new SetupCall(
                key("setup"),
                new UUID(0, 5),
                token,
                customer,
                payer,
                true,
                URI.create("https://shop.example/cards"),
                URI.create("https://shop.example/cards"));
    }
}
