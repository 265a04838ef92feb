package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckoutTest {

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    @Test
    @Tag("row-6")
    void opensNothingByTheRedirectAlone() {
        Person customer = platform.person().signIn();
        customer.buy(customer.order("pro-monthly"));

        Reply back = customer.browser().get("/checkout/return");

        assertThat(back.status()).isEqualTo(200);
        assertThat(back.body()).contains("checkout-confirming").doesNotContain("checkout-paid");
        assertThat(customer.invoice()).isEmpty();
    }

    @Test
    @Tag("row-6")
    void opensProWhenTheProviderConfirms() {
        Person customer = platform.person().signIn();
        Reply sent = customer.buy(customer.order("pro-monthly"));

        String back = HostedPage.at(sent.location()).pay();

        assertThat(back).startsWith(platform.site() + "/checkout/return");
        RunningPlatform.awaitTrue(
                "the paid page",
                () -> customer.browser().get("/checkout/return").body().contains("checkout-paid"));
        assertThat(customer.invoice()).isPresent();
    }

    @Test
    void tellsOfADeclinedCardAndChargesNothing() {
        Person customer = platform.person().signIn();
        Reply sent = customer.buy(customer.order("pro-monthly"));

        HostedPage.at(sent.location()).decline();
        HostedPage.at(sent.location()).cancel();

        assertThat(customer.browser().get("/checkout/canceled").body()).doesNotContain("checkout-paid");
        assertThat(customer.invoice()).isEmpty();
    }

    @Test
    @Tag("row-8")
    void makesOneSubscriptionOutOfADoubleClick() {
        Person customer = platform.person().signIn();
        Map<String, String> order = customer.order("pro-monthly");
        String csrf = customer.browser().get("/plans").csrf();

        List<CompletableFuture<Reply>> clicks = IntStream.range(0, 4)
                .mapToObj(click ->
                        CompletableFuture.supplyAsync(() -> customer.browser().post("/checkout", csrf, order)))
                .toList();
        clicks.forEach(CompletableFuture::join);

        Reply again = customer.buy(order);
        HostedPage.at(again.location()).pay();
        RunningPlatform.await("an invoice", customer::invoice);
        assertThat(subscriptionsOf(customer)).isEqualTo(1);
        assertThat(customer.buy(customer.order("pro-monthly")).location()).isEqualTo("/billing");
        assertThat(subscriptionsOf(customer)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "plan, no-such-plan, 404",
        "plan, Not A Code, 400",
        "plan, '', 400",
    })
    void refusesAWrongOrder(String field, String value, int status) {
        Person customer = platform.person().signIn();
        Map<String, String> order = new java.util.HashMap<>(customer.order("pro-monthly"));
        order.put(field, value);

        Reply reply = customer.buy(order);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(subscriptionsOf(customer)).isZero();
    }

    @Test
    void hidesTheReturnPageOfSomebodyElsesPurchase() {
        Person customer = platform.person().signIn();
        customer.buy(customer.order("pro-monthly"));
        Person stranger = platform.person().signIn();
        stranger.browser().cookie("pm-checkout", customer.browser().cookies().get("pm-checkout"));

        assertThat(stranger.browser().get("/checkout/return").status()).isEqualTo(404);
        stranger.browser().cookie("pm-checkout", UUID.randomUUID().toString());
        assertThat(stranger.browser().get("/checkout/return").status()).isEqualTo(404);
        stranger.browser().cookie("pm-checkout", "x".repeat(2_000));
        assertThat(stranger.browser().get("/checkout/return").status()).isEqualTo(404);
    }

    private static long subscriptionsOf(Person customer) {
        return platform.database()
                .sql("select count(*) from petmatch_payments.subscription where customer = :customer")
                .param("customer", customer.subject().value())
                .query(Long.class)
                .single();
    }
}
