package com.petmatch.payments.testkit.mercadopago;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.testkit.MercadoPagoSandbox;
import com.petmatch.payments.testkit.mercadopago.Wire.Reply;
import com.petmatch.payments.testkit.sandbox.TestHolder;
import com.petmatch.testkit.FakeClock;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {

    private static final String PAYMENT = Wire.card(TestHolder.APPROVED.token(), "order-1", "");

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    private final ExecutorService executor = Executors.newFixedThreadPool(2);

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    @Test
    void remembersMoneyPagesAndKeys() {
        Reply paid;
        String preference;
        try (MercadoPagoSandbox first = start()) {
            Wire wire = new Wire(first);
            paid = wire.postOnce("key-1", "/v1/payments", PAYMENT);
            preference = wire.post(
                            "/checkout/preferences",
                            "{\"items\":[{\"title\":\"x\",\"quantity\":1,\"unit_price\":1.5}]}")
                    .id();
        }
        try (MercadoPagoSandbox second = start()) {
            Wire wire = new Wire(second);

            assertThat(second.moneyTakenFor("order-1")).isEqualTo(Money.of(1099, CurrencyCode.BRL));
            assertThat(wire.postOnce("key-1", "/v1/payments", PAYMENT).body()).isEqualTo(paid.body());
            assertThat(wire.get("/v1/payments/" + paid.id()).text("/transaction_amount"))
                    .isEqualTo("10.99");
            assertThat(wire.get("/checkout/preferences/" + preference).text("/init_point"))
                    .startsWith(second.baseUri().toString());
            assertThat(wire.pay(TestHolder.APPROVED, "order-2").id()).isNotEqualTo(paid.id());
        }
    }

    @Test
    void paysOnWhatWasPendingBefore() {
        String pix;
        try (MercadoPagoSandbox first = start()) {
            pix = new Wire(first).transfer("pix", "order-1", "").id();
        }
        try (MercadoPagoSandbox second = start()) {
            second.payPending(pix);

            assertThat(second.chargesFor("order-1")).isOne();
        }
    }

    private MercadoPagoSandbox start() {
        return MercadoPagoSandbox.builder(executor, clock)
                .journal(folder.resolve("journal"))
                .start();
    }
}
