package com.petmatch.payments.testkit.mercadopago;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.testkit.MercadoPagoSandboxExtension;
import com.petmatch.payments.testkit.mercadopago.Wire.Reply;
import com.petmatch.testkit.FakeClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostedPageTest {

    private static final String PREFERENCES = "/checkout/preferences";

    @RegisterExtension
    final MercadoPagoSandboxExtension mercadoPago =
            MercadoPagoSandboxExtension.seeded(42, FakeClock.at("2026-03-01T10:00:00Z"));

    private Wire wire;
    private String preference;
    private String page;

    @BeforeEach
    void openPage() {
        wire = new Wire(mercadoPago.sandbox());
        Reply made = wire.post(PREFERENCES, preference("order-1", ""));
        preference = made.id();
        page = made.text("/init_point");
    }

    @Test
    void bringsTheBuyerBackPaid() {
        String shop = wire.choose(page, "card=approved&action=pay");
        Reply found = wire.get("/v1/payments/search?external_reference=order-1");

        assertThat(shop)
                .startsWith("http://127.0.0.1:9/paid?collection_id=")
                .contains("status=approved", "external_reference=order-1", "preference_id=" + preference);
        assertThat(found.text("/results/0/status")).isEqualTo("approved");
        assertThat(found.text("/results/0/metadata/plan")).isEqualTo("pro");
        assertThat(mercadoPago.sandbox().moneyTakenFor("order-1")).isEqualTo(Money.of(2500, CurrencyCode.BRL));
    }

    @Test
    void chargesOnceHoweverOftenTheFormIsSent() {
        String first = wire.choose(page, "card=approved&action=pay");
        String second = wire.choose(page, "card=pix&action=pay");

        assertThat(second).isEqualTo(first);
        assertThat(mercadoPago.sandbox().chargesFor("order-1")).isOne();
        assertThat(wire.open(page).text("")).contains("nothing left to do");
    }

    @Test
    void staysOnThePageAfterADeclineAndTakesAnotherCard() {
        String own = page.substring(page.indexOf("/checkout"));

        assertThat(wire.choose(page, "card=insufficient_funds&action=pay")).isEqualTo(own);
        assertThat(wire.open(page).text("")).contains("does not have enough funds");
        assertThat(wire.choose(page, "card=approved&action=decline")).isEqualTo(own);
        wire.choose(page, "card=approved&action=pay");

        assertThat(mercadoPago.sandbox().chargesFor("order-1")).isOne();
        assertThat(wire.get("/v1/payments/search?external_reference=order-1")
                        .body()
                        .at("/paging/total")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void goesBackToTheShopWithoutPaying() {
        assertThat(wire.choose(page, "action=cancel")).startsWith("http://127.0.0.1:9/failed?collection_id=null");
        assertThat(mercadoPago.sandbox().ledger()).isEmpty();
    }

    @Test
    void sendsTheBuyerOfACodeBackToWait() {
        String shop = wire.choose(page, "card=pix&action=pay");
        String payment =
                wire.get("/v1/payments/search?external_reference=order-1").text("/results/0/id");

        assertThat(shop).startsWith("http://127.0.0.1:9/waiting?").contains("status=pending");
        mercadoPago.sandbox().payPending(payment);
        assertThat(mercadoPago.sandbox().chargesFor("order-1")).isOne();
    }

    @Test
    void asksTheBankFirst() {
        String challenge = wire.choose(page, "card=three_d_secure&action=pay");

        assertThat(challenge).startsWith("/3ds/challenge/");
        assertThat(wire.choose(page, "card=approved&action=pay")).isEqualTo(challenge);
        assertThat(wire.choose(challenge, "action=authorize")).startsWith("http://127.0.0.1:9/paid?");
        assertThat(mercadoPago.sandbox().chargesFor("order-1")).isOne();
    }

    @Test
    void takesNothingOnceThePageIsClosed() {
        Reply closed = wire.put(
                PREFERENCES + "/" + preference,
                "{\"expires\":true,\"expiration_date_to\":\"2026-03-01T10:00:00.000Z\"}");

        assertThat(closed.status()).isEqualTo(200);
        assertThat(wire.choose(page, "card=approved&action=pay")).isEqualTo("stays: 410");
        assertThat(wire.open(page).text("")).contains("expired");
        assertThat(mercadoPago.sandbox().ledger()).isEmpty();
    }

    @Test
    void keepsWhatAChangeDoesNotName() {
        wire.put(PREFERENCES + "/" + preference, "{\"expires\":true}");

        Reply read = wire.get(PREFERENCES + "/" + preference);
        assertThat(read.text("/external_reference")).isEqualTo("order-1");
        assertThat(read.text("/init_point")).isEqualTo(page);
        assertThat(wire.get(PREFERENCES + "/none").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"back_urls\":{\"success\":\"javascript:alert(1)\"}'",
        "'\"auto_return\":\"approved\",\"back_urls\":{}'",
        "'\"items\":[{\"title\":\"x\",\"quantity\":1,\"unit_price\":1,\"currency_id\":\"USD\"}]'",
        "'\"items\":[{\"title\":\"x\",\"quantity\":1,\"unit_price\":0.001}]'"
    })
    void refusesPagesThatNobodyCouldPay(String members) {
        var request = Wire.tree(preference("order-2", ""));
        request.setAll(Wire.tree("{" + members + "}"));

        assertThat(wire.post(PREFERENCES, request.toString()).status()).isEqualTo(400);
    }

    @Test
    void letsNothingRunAndFormsGoToTheShopOnly() {
        Reply shown = wire.open(page);

        assertThat(shown.text(""))
                .doesNotContain("<script", "onclick", "style=")
                .contains("id=\"card-pix\"");
        assertThat(shown.headers().get("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src 'self'; img-src data:; form-action 'self'"
                        + " http://127.0.0.1:9; base-uri 'none'; frame-ancestors 'none'");
        assertThat(wire.open("/assets/sandbox.css").status()).isEqualTo(200);
        assertThat(wire.open("/checkout/v1/redirect?pref_id=none").status()).isEqualTo(404);
        assertThat(wire.open("/ticket/1").status()).isEqualTo(404);
    }

    @Test
    void escapesWhatTheHostWrote() {
        Reply made = wire.post(PREFERENCES, preference("order-3", "").replace("Pro plan", "<b onload='x'>&"));

        assertThat(wire.open(made.text("/init_point")).text(""))
                .doesNotContain("<b onload")
                .contains("&lt;b onload=&#39;x&#39;&gt;&amp;");
    }

    private static String preference(String order, String more) {
        return "{" + more + "\"external_reference\":\"" + order
                + "\",\"items\":[{\"title\":\"Pro plan\",\"quantity\":2,\"unit_price\":12.5}],"
                + "\"metadata\":{\"plan\":\"pro\"},\"auto_return\":\"approved\",\"back_urls\":{"
                + "\"success\":\"http://127.0.0.1:9/paid\",\"pending\":\"http://127.0.0.1:9/waiting\","
                + "\"failure\":\"http://127.0.0.1:9/failed\"}}";
    }
}
