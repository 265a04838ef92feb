package com.petmatch.payments.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.charge.OrderRef;
import com.petmatch.payments.testkit.Wire.Reply;
import com.petmatch.payments.testkit.sandbox.TestCard;
import com.petmatch.testkit.FakeClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaymentIntentTest {

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");

    @RegisterExtension
    final StripeSandboxExtension stripe = StripeSandboxExtension.seeded(42, clock);

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(stripe.sandbox());
    }

    @Test
    void takesTheMoneyOfAConfirmedPayment() {
        Reply paid = wire.pay("pm_card_visa", "order-1", "expand[0]", "latest_charge.balance_transaction");

        assertThat(paid.status()).isEqualTo(200);
        assertThat(paid.text("/status")).isEqualTo("succeeded");
        assertThat(paid.text("/latest_charge/payment_method_details/card/last4"))
                .isEqualTo("4242");
        assertThat(paid.text("/latest_charge/balance_transaction/net")).isEqualTo("1067");
        assertThat(stripe.sandbox().moneyTakenFor("order-1")).isEqualTo(Money.of(1099, CurrencyCode.EUR));
        assertThat(stripe.sandbox().moneyTakenFor(OrderRef.of("order-1"))).isEqualTo(Money.of(1099, CurrencyCode.EUR));
        assertThat(stripe.sandbox().chargesFor("order-1")).isOne();
    }

    @Test
    void takesNothingOfAnUnknownOrder() {
        wire.pay("pm_card_visa", "order-1");

        assertThat(stripe.sandbox().moneyTakenFor("order-2")).isEqualTo(Money.zero(CurrencyCode.EUR));
    }

    @Test
    void booksGrossAndFeeOfACharge() {
        wire.pay("pm_card_visa", "order-1");

        assertThat(stripe.sandbox().ledger()).singleElement().satisfies(entry -> {
            assertThat(entry.type()).isEqualTo("charge");
            assertThat(entry.order()).contains("order-1");
            assertThat(entry.gross()).isEqualTo(Money.of(1099, CurrencyCode.EUR));
            assertThat(entry.fee()).isEqualTo(Money.of(32, CurrencyCode.EUR));
            assertThat(entry.net()).isEqualTo(Money.of(1067, CurrencyCode.EUR));
        });
    }

    @ParameterizedTest
    @EnumSource(TestCard.class)
    void answersEachTestCardAsItsNameSays(TestCard card) {
        Reply paid = wire.pay(card.token(), "order-1");

        if (card.isDeclined()) {
            assertThat(paid.status()).isEqualTo(402);
            assertThat(paid.text("/error/type")).isEqualTo("card_error");
            assertThat(paid.text("/error/code")).isEqualTo(card.errorCode());
            assertThat(paid.text("/error/decline_code")).isEqualTo(card.declineCode());
            assertThat(paid.text("/error/payment_intent/status")).isEqualTo("requires_payment_method");
        } else {
            assertThat(paid.text("/status")).isEqualTo(card.asksHolder() ? "requires_action" : "succeeded");
        }
        assertThat(stripe.sandbox().chargesFor("order-1")).isEqualTo(card.isDeclined() || card.asksHolder() ? 0 : 1);
    }

    @Test
    void declinesAnOffSessionPaymentThatNeedsTheHolder() {
        Reply paid = wire.pay("pm_card_authenticationRequired", "order-1", "off_session", "true");

        assertThat(paid.status()).isEqualTo(402);
        assertThat(paid.text("/error/code")).isEqualTo("authentication_required");
    }

    @Test
    void asksForAReturnUrlWhenMethodsMayRedirect() {
        Reply refused = wire.post(
                "/v1/payment_intents",
                "amount",
                "1099",
                "currency",
                "eur",
                "confirm",
                "true",
                "payment_method",
                "pm_card_visa");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/error/param")).isEqualTo("return_url");
    }

    @Test
    void capturesAnAuthorisationOnceAndNotAboveIt() {
        String id =
                wire.pay("pm_card_visa", "order-1", "capture_method", "manual").text("/id");
        assertThat(stripe.sandbox().moneyTakenFor("order-1").isZero()).isTrue();

        Reply tooMuch = wire.post("/v1/payment_intents/" + id + "/capture", "amount_to_capture", "1100");
        Reply captured = wire.post("/v1/payment_intents/" + id + "/capture", "amount_to_capture", "1000");
        Reply again = wire.post("/v1/payment_intents/" + id + "/capture");

        assertThat(tooMuch.text("/error/code")).isEqualTo("amount_too_large");
        assertThat(captured.text("/amount_received")).isEqualTo("1000");
        assertThat(again.text("/error/code")).isEqualTo("payment_intent_unexpected_state");
        assertThat(stripe.sandbox().moneyTakenFor("order-1")).isEqualTo(Money.of(1000, CurrencyCode.EUR));
    }

    @Test
    void letsAnAuthorisationGoAfterSevenDays() {
        String id =
                wire.pay("pm_card_visa", "order-1", "capture_method", "manual").text("/id");

        clock.advance(Duration.ofDays(7));
        Reply late = wire.post("/v1/payment_intents/" + id + "/capture");

        assertThat(late.text("/error/code")).isEqualTo("payment_intent_unexpected_state");
        assertThat(wire.get("/v1/payment_intents/" + id).text("/cancellation_reason"))
                .isEqualTo("automatic");
    }

    @Test
    void cancelsWhatIsNotPaidAndOnlyThat() {
        String open = wire.post("/v1/payment_intents", "amount", "500", "currency", "usd")
                .text("/id");
        String paid = wire.pay("pm_card_visa", "order-1").text("/id");

        Reply canceled =
                wire.post("/v1/payment_intents/" + open + "/cancel", "cancellation_reason", "requested_by_customer");
        Reply refused = wire.post("/v1/payment_intents/" + paid + "/cancel");

        assertThat(canceled.text("/status")).isEqualTo("canceled");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/error/payment_intent/id")).isEqualTo(paid);
    }

    @Test
    void paysWithALaterConfirm() {
        String id = wire.post("/v1/payment_intents", "amount", "500", "currency", "usd", "metadata[order]", "order-7")
                .text("/id");
        Reply declined = wire.post(
                "/v1/payment_intents/" + id + "/confirm",
                "payment_method",
                "pm_card_chargeDeclinedExpiredCard",
                "return_url",
                "https://shop.example/back");
        Reply paid = wire.post(
                "/v1/payment_intents/" + id + "/confirm",
                "payment_method",
                "pm_card_visa",
                "return_url",
                "https://shop.example/back");

        assertThat(declined.text("/error/code")).isEqualTo("expired_card");
        assertThat(paid.text("/status")).isEqualTo("succeeded");
        assertThat(stripe.sandbox().moneyTakenFor("order-7")).isEqualTo(Money.of(500, CurrencyCode.USD));
    }

    @Test
    void chargesASavedMethodAgainButNotAPassingOne() {
        String customer = wire.post("/v1/customers", "email", "ana@example.com").text("/id");
        String kept = wire.pay("pm_card_visa", "order-1", "customer", customer, "setup_future_usage", "off_session")
                .text("/payment_method");
        String passing = wire.pay("pm_card_visa", "order-2").text("/payment_method");

        Reply again = wire.pay(kept, "order-3", "customer", customer, "off_session", "true");
        Reply refused = wire.pay(passing, "order-4");
        Reply foreign = wire.pay(kept, "order-5");

        assertThat(again.text("/status")).isEqualTo("succeeded");
        assertThat(refused.text("/error/message")).contains("previously used");
        assertThat(foreign.text("/error/message")).contains("belongs to a Customer");
        assertThat(wire.get("/v1/customers/" + customer + "/payment_methods").text("/data/0/id"))
                .isEqualTo(kept);
    }

    @Test
    void listsByCreatedWindowAndCustomerNewestFirst() {
        String customer = wire.post("/v1/customers").text("/id");
        String first = wire.pay("pm_card_visa", "order-1", "customer", customer).text("/id");
        long start = clock.instant().getEpochSecond();
        clock.advance(Duration.ofMinutes(5));
        String second =
                wire.pay("pm_card_visa", "order-2", "customer", customer).text("/id");
        wire.pay("pm_card_visa", "order-3");

        Reply both = wire.get("/v1/payment_intents?customer=" + customer + "&created[gte]=" + start);
        Reply late = wire.get("/v1/payment_intents?customer=" + customer + "&created[gt]=" + start);

        assertThat(both.body().path("data").findValuesAsText("id")).containsExactly(second, first);
        assertThat(late.body().path("data").findValuesAsText("id")).containsExactly(second);
    }

    @Test
    void walksPagesWithoutLossOrRepeat() {
        for (int i = 0; i < 5; i++) {
            wire.post("/v1/customers", "name", "Customer " + i);
        }
        Reply first = wire.get("/v1/customers?limit=2");
        String last = first.text("/data/1/id");
        Reply second = wire.get("/v1/customers?limit=3&starting_after=" + last);
        Reply back = wire.get("/v1/customers?limit=1&ending_before=" + last);

        assertThat(first.body().path("data").findValuesAsText("name")).containsExactly("Customer 4", "Customer 3");
        assertThat(first.body().path("has_more").asBoolean()).isTrue();
        assertThat(second.body().path("data").findValuesAsText("name"))
                .containsExactly("Customer 2", "Customer 1", "Customer 0");
        assertThat(second.body().path("has_more").asBoolean()).isFalse();
        assertThat(back.text("/data/0/name")).isEqualTo("Customer 4");
        assertThat(wire.get("/v1/customers?limit=101").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "49, eur, amount_too_small",
        "100000000, eur, amount_too_large",
        "1001, kwd, parameter_invalid_integer",
        "150, isk, parameter_invalid_integer"
    })
    void refusesAmountsThatTheCurrencyDoesNotHave(String amount, String currency, String code) {
        Reply refused = wire.post("/v1/payment_intents", "amount", amount, "currency", currency);

        assertThat(refused.text("/error/code")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"500, jpy, 500, JPY", "1230, kwd, 1230, KWD", "50000, isk, 500, ISK", "500, mga, 50000, MGA"})
    void readsTheProvidersMinorUnits(String wireAmount, String wireCurrency, long minor, String currency) {
        wire.pay("pm_card_visa", "order-1", "amount", wireAmount, "currency", wireCurrency);

        assertThat(stripe.sandbox().moneyTakenFor("order-1")).isEqualTo(Money.of(minor, CurrencyCode.of(currency)));
    }

    @Test
    void namesWhatIsMissing() {
        assertThat(wire.get("/v1/payment_intents/pi_none").status()).isEqualTo(404);
        Reply refused = wire.pay("pm_none", "order-1");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/error/code")).isEqualTo("resource_missing");
        assertThat(refused.text("/error/param")).isEqualTo("payment_method");
    }
}
