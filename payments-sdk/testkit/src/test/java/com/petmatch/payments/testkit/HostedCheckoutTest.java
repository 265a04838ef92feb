package com.petmatch.payments.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.testkit.Wire.Reply;
import com.petmatch.testkit.FakeClock;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostedCheckoutTest {

    private static final String CANCELLED = "http://127.0.0.1:9/cancelled";

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");

    @RegisterExtension
    final StripeSandboxExtension stripe = StripeSandboxExtension.seeded(42, clock);

    private Wire wire;
    private Buyer buyer;
    private String session;
    private String page;

    @BeforeEach
    void openSession() {
        wire = new Wire(stripe.sandbox());
        buyer = new Buyer(stripe.sandbox());
        session = wire.checkout("order-1", "payment_intent_data[metadata][plan]", "pro")
                .text("/id");
        page = "/c/pay/" + session;
    }

    @Test
    void bringsTheBuyerBackPaid() {
        String shop = buyer.choose(page, "card=approved&action=pay");
        Reply after = wire.get("/v1/checkout/sessions/" + session + "?expand[0]=payment_intent");

        assertThat(shop).isEqualTo("http://127.0.0.1:9/paid?session=" + session);
        assertThat(after.text("/status")).isEqualTo("complete");
        assertThat(after.text("/payment_status")).isEqualTo("paid");
        assertThat(after.text("/payment_intent/metadata/plan")).isEqualTo("pro");
        assertThat(stripe.sandbox().moneyTakenFor("order-1")).isEqualTo(Money.of(2500, CurrencyCode.EUR));
    }

    @Test
    void chargesOnceHoweverOftenTheFormIsSent() {
        String first = buyer.choose(page, "card=approved&action=pay");
        String second = buyer.choose(page, "card=approved&action=pay");
        String third = buyer.choose(page, "card=insufficient_funds&action=pay");

        assertThat(second).isEqualTo(first);
        assertThat(third).isEqualTo(first);
        assertThat(stripe.sandbox().chargesFor("order-1")).isOne();
    }

    @Test
    void staysOnThePageAfterADeclineAndTakesAnotherCard() {
        assertThat(buyer.choose(page, "card=insufficient_funds&action=pay")).isEqualTo(page);
        assertThat(buyer.open(page).body()).contains("does not have enough funds");
        assertThat(buyer.choose(page, "card=approved&action=decline")).isEqualTo(page);
        assertThat(buyer.open(page).body()).contains("The card was declined");

        buyer.choose(page, "card=approved&action=pay");

        assertThat(stripe.sandbox().chargesFor("order-1")).isOne();
        assertThat(wire.get("/v1/charges").body().path("data").size()).isEqualTo(3);
        assertThat(wire.get("/v1/payment_intents").body().path("data").size()).isOne();
    }

    @Test
    void goesBackToTheShopWithoutPaying() {
        assertThat(buyer.choose(page, "action=cancel")).isEqualTo(CANCELLED);
        assertThat(wire.get("/v1/checkout/sessions/" + session).text("/status")).isEqualTo("open");
        assertThat(stripe.sandbox().chargesFor("order-1")).isZero();
    }

    @Test
    void takesNothingOnAnExpiredPage() {
        clock.advance(Duration.ofHours(24));

        String answer = buyer.choose(page, "card=approved&action=pay");
        HttpResponse<String> shown = buyer.open(page);

        assertThat(answer).isEqualTo("stays: 410");
        assertThat(shown.statusCode()).isEqualTo(410);
        assertThat(shown.body()).contains("expired");
        assertThat(wire.get("/v1/events?type=checkout.session.expired")
                        .body()
                        .path("data")
                        .size())
                .isOne();
    }

    @Test
    void keepsTheCardOfASetupSession() {
        String setup = wire.checkout("order-2", "mode", "setup", "customer_email", "ana@example.com")
                .text("/id");

        buyer.choose("/c/pay/" + setup, "card=approved&action=decline");
        String shop = buyer.choose("/c/pay/" + setup, "card=approved&action=pay");

        String customer = wire.get("/v1/checkout/sessions/" + setup).text("/customer");
        assertThat(shop).endsWith("session=" + setup);
        assertThat(wire.get("/v1/customers/" + customer).text("/email")).isEqualTo("ana@example.com");
        assertThat(wire.get("/v1/customers/" + customer + "/payment_methods")
                        .body()
                        .path("data")
                        .size())
                .isOne();
        assertThat(stripe.sandbox().ledger()).isEmpty();
    }

    @Test
    void savesTheCardForLaterWhenAsked() {
        String saving = wire.checkout("order-3", "payment_intent_data[setup_future_usage]", "off_session")
                .text("/id");

        buyer.choose("/c/pay/" + saving, "card=approved&action=pay");

        Reply after = wire.get("/v1/checkout/sessions/" + saving + "?expand[0]=payment_intent");
        Reply renewal = wire.pay(
                after.text("/payment_intent/payment_method"),
                "renewal-1",
                "customer",
                after.text("/customer"),
                "off_session",
                "true");
        assertThat(renewal.text("/status")).isEqualTo("succeeded");
    }

    @Test
    void refusesSessionsThatNobodyCouldPay() {
        assertThat(wire.checkout("o", "success_url", "javascript:alert(1)").text("/error/code"))
                .isEqualTo("url_invalid");
        assertThat(wire.checkout("o", "expires_at", "1").text("/error/param")).isEqualTo("expires_at");
        assertThat(wire.checkout("o", "mode", "subscription").text("/error/code"))
                .isEqualTo("sandbox_not_simulated");
        assertThat(wire.checkout("o", "line_items[1][price]", "price_none").text("/error/code"))
                .isEqualTo("resource_missing");
    }

    @Nested
    class WithThreeDSecure {

        private String challenge;

        @BeforeEach
        void payWithACardThatAsks() {
            challenge = buyer.choose(page, "card=three_d_secure&action=pay");
        }

        @Test
        void paysAfterTheHolderAuthorized() {
            assertThat(buyer.open(challenge).body()).contains("id=\"authorize\"", "id=\"fail\"", "EUR 25.00");

            String shop = buyer.choose(challenge, "action=authorize");
            String again = buyer.choose(challenge, "action=authorize");

            assertThat(shop).isEqualTo("http://127.0.0.1:9/paid?session=" + session);
            assertThat(again).isEqualTo(shop);
            assertThat(stripe.sandbox().chargesFor("order-1")).isOne();
        }

        @Test
        void comesBackToTheCardsAfterTheHolderRefused() {
            String back = buyer.choose(challenge, "action=fail");

            assertThat(back).isEqualTo(page);
            assertThat(buyer.open(page).body()).contains("The bank did not confirm");
            assertThat(stripe.sandbox().chargesFor("order-1")).isZero();
        }

        @Test
        void chargesNothingWhileTheHolderIsAsked() {
            assertThat(buyer.choose(page, "card=approved&action=pay")).isEqualTo(challenge);
            assertThat(stripe.sandbox().chargesFor("order-1")).isZero();
        }
    }

    @Test
    void returnsToTheHostAfterAChallengeOutsideCheckout() {
        Reply asking = wire.pay("pm_card_threeDSecure2Required", "order-4", "return_url", "http://127.0.0.1:9/back");
        String challenge = asking.text("/next_action/redirect_to_url/url");

        String back = buyer.choose(challenge, "action=authorize");

        assertThat(back)
                .startsWith("http://127.0.0.1:9/back?payment_intent=" + asking.text("/id"))
                .endsWith("redirect_status=succeeded");
        assertThat(stripe.sandbox().chargesFor("order-4")).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "es, fr, es, Completa tu pago",
        "es-419, en, es, Completa tu pago",
        "pt-BR, en, pt-BR, Conclua seu pagamento",
        "de, es, en, Complete your payment",
        "auto, 'ar-EG,en;q=0.5', ar, أكمل عملية الدفع",
        "auto, 'fr,de;q=0.9', en, Complete your payment"
    })
    void speaksTheLanguageOfTheSession(String locale, String browser, String lang, String heading) {
        String id = wire.checkout("order-5", "locale", locale).text("/id");

        String html = buyer.open("/c/pay/" + id, browser).body();

        assertThat(html)
                .contains("<html lang=\"" + lang + "\" dir=\"" + (lang.equals("ar") ? "rtl" : "ltr") + "\">")
                .contains(heading);
    }

    @Test
    void letsNothingRunAndFormsGoToTheShopOnly() {
        HttpResponse<String> shown = buyer.open(page);

        assertThat(shown.body()).doesNotContain("<script", "onclick", "style=").contains("SANDBOX");
        assertThat(shown.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; style-src 'self'; img-src data:; form-action 'self'"
                        + " http://127.0.0.1:9; base-uri 'none'; frame-ancestors 'none'");
        assertThat(buyer.open("/assets/sandbox.css").headers().firstValue("Content-Type"))
                .contains("text/css; charset=utf-8");
    }

    @Test
    void escapesWhatTheHostWrote() {
        String id = wire.checkout("order-6", "line_items[0][price_data][product_data][name]", "<b onload='x'>\"&")
                .text("/id");

        assertThat(buyer.open("/c/pay/" + id).body())
                .doesNotContain("<b onload")
                .contains("&lt;b onload=&#39;x&#39;&gt;&quot;&amp;");
    }

    @Test
    void saysWhenThereIsNothingToDo() {
        buyer.choose(page, "card=approved&action=pay");

        assertThat(buyer.open("/c/pay/cs_test_none").statusCode()).isEqualTo(404);
        assertThat(buyer.open("/c/3ds/pi_none").statusCode()).isEqualTo(404);
        assertThat(buyer.open(page).body()).contains("nothing left to do");
    }
}
