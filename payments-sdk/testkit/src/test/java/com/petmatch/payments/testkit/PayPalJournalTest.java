package com.petmatch.payments.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.testkit.sandbox.TestBuyer;
import com.petmatch.testkit.FakeClock;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PayPalJournalTest {

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    private final ExecutorService executor = Executors.newFixedThreadPool(4);

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    @Test
    void remembersOrdersMoneyAndRequestIdsAfterARestart() {
        String approved;
        try (PayPalSandbox first = start()) {
            PayPalWire wire = new PayPalWire(first);
            wire.captured("order-1", TestBuyer.PAYING);
            approved = wire.approved("CAPTURE", "order-2", TestBuyer.PAYING);
        }

        try (PayPalSandbox second = start()) {
            PayPalWire wire = new PayPalWire(second);
            assertThat(second.moneyTakenFor("order-1")).isEqualTo(Money.of(1099, CurrencyCode.EUR));
            assertThat(wire.order("create-order-2", "CAPTURE", "order-2").text("/id"))
                    .isEqualTo(approved);
            assertThat(wire.get("/v2/checkout/orders/" + approved).text("/links/0/href"))
                    .startsWith(second.baseUri().toString());
            assertThat(wire.order("k3", "CAPTURE", "order-3").text("/id")).isNotEqualTo(approved);
        }
    }

    private PayPalSandbox start() {
        return PayPalSandbox.builder(executor, clock)
                .journal(folder.resolve("paypal.journal"))
                .start();
    }
}
