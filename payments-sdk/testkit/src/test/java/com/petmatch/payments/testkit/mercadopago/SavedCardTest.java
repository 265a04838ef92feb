package com.petmatch.payments.testkit.mercadopago;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.payments.testkit.MercadoPagoSandbox;
import com.petmatch.payments.testkit.MercadoPagoSandboxExtension;
import com.petmatch.payments.testkit.mercadopago.Wire.Reply;
import com.petmatch.payments.testkit.sandbox.TestHolder;
import com.petmatch.testkit.FakeClock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SavedCardTest {

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");

    @RegisterExtension
    final MercadoPagoSandboxExtension mercadoPago = MercadoPagoSandboxExtension.seeded(42, clock);

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(mercadoPago.sandbox());
    }

    @Test
    void keepsACustomerPerAddress() {
        Reply customer = wire.post("/v1/customers", "{\"email\":\"ana@example.com\",\"first_name\":\"Ana\"}");
        Reply again = wire.post("/v1/customers", "{\"email\":\"ANA@example.com\"}");
        wire.put("/v1/customers/" + customer.id(), "{\"last_name\":\"Lima\"}");

        assertThat(again.cause()).isEqualTo(101);
        assertThat(wire.get("/v1/customers/search?email=ana%40example.com").text("/results/0/id"))
                .isEqualTo(customer.id());
        assertThat(wire.get("/v1/customers/" + customer.id()).text("/last_name"))
                .isEqualTo("Lima");
        assertThat(wire.get("/v1/customers/nobody").status()).isEqualTo(404);
    }

    @Test
    void keepsACardWithoutEverSeeingItsNumber() {
        String customer = customer(wire);
        Reply card = save(wire, customer, TestHolder.APPROVED);
        String cards = "/v1/customers/" + customer + "/cards";

        assertThat(card.status()).isEqualTo(201);
        assertThat(card.text("/last_four_digits")).isEqualTo("6351");
        assertThat(card.text("/payment_method/id")).isEqualTo("visa");
        assertThat(wire.get("/v1/customers/" + customer).text("/default_card")).isEqualTo(card.id());
        assertThat(wire.get(cards).text("/0/id")).isEqualTo(card.id());
        assertThat(wire.delete(cards + "/" + card.id()).id()).isEqualTo(card.id());
        assertThat(wire.get(cards).body().size()).isZero();
        assertThat(wire.delete(cards + "/" + card.id()).status()).isEqualTo(404);
    }

    @Test
    void chargesASavedCardOfItsOwnCustomerOnly() {
        String customer = customer(wire);
        String card = save(wire, customer, TestHolder.APPROVED).id();

        assertThat(charge(wire, card, "someone-else", "visa").cause()).isEqualTo(2002);
        assertThat(charge(wire, card, customer, "master").text("/message")).isEqualTo("diff_param_bins");
        Reply paid = charge(wire, card, customer, "visa");
        assertThat(paid.state()).isEqualTo("approved/accredited");
        assertThat(paid.text("/card/id")).isEqualTo(card);
    }

    @Test
    void declinesASavedCardAsItsHolderDoes() {
        String customer = customer(wire);
        String card = save(wire, customer, TestHolder.INSUFFICIENT_FUNDS).id();

        assertThat(charge(wire, card, customer, "visa").text("/status_detail"))
                .isEqualTo("cc_rejected_insufficient_amount");
    }

    @Test
    void wantsTheSecurityCodeWhereTheAccountNeedsIt() {
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try (MercadoPagoSandbox strict = MercadoPagoSandbox.builder(executor, clock)
                .requireSecurityCode()
                .start()) {
            Wire toStrict = new Wire(strict);
            String customer = customer(toStrict);
            String card = save(toStrict, customer, TestHolder.APPROVED).id();

            Reply without = charge(toStrict, card, customer, "visa");
            String withCode = toStrict.post(
                            "/v1/card_tokens", "{\"card_id\":\"" + card + "\",\"security_code\":\"123\"}")
                    .id();

            assertThat(without.text("/status_detail")).isEqualTo("cc_rejected_bad_filled_security_code");
            assertThat(payment(toStrict, withCode, customer, "visa").state()).isEqualTo("approved/accredited");
        } finally {
            executor.shutdownNow();
        }
    }

    private static String customer(Wire wire) {
        return wire.post("/v1/customers", "{\"email\":\"ana@example.com\"}").id();
    }

    private static Reply save(Wire wire, String customer, TestHolder holder) {
        return wire.post(
                "/v1/customers/" + customer + "/cards",
                "{\"token\":\"" + holder.token() + "\",\"payment_method_id\":\"visa\"}");
    }

    private static Reply charge(Wire wire, String card, String customer, String method) {
        String token =
                wire.post("/v1/card_tokens", "{\"card_id\":\"" + card + "\"}").id();
        return payment(wire, token, customer, method);
    }

    private static Reply payment(Wire wire, String token, String customer, String method) {
        return wire.post(
                "/v1/payments",
                "{\"token\":\"" + token + "\",\"transaction_amount\":5,\"installments\":1,\"payment_method_id\":\""
                        + method + "\",\"payer\":{\"type\":\"customer\",\"id\":\"" + customer + "\"}}");
    }
}
