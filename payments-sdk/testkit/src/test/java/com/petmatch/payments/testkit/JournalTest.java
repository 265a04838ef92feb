package com.petmatch.payments.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.testkit.Wire.Reply;
import com.petmatch.testkit.FakeClock;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    private final ExecutorService executor = Executors.newFixedThreadPool(2);

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    @Test
    void remembersMoneySessionsAndKeysAfterARestart() {
        String session;
        Reply paid;
        try (StripeSandbox first = start()) {
            Wire wire = new Wire(first);
            paid = wire.postOnce("key-1", "/v1/customers", "name", "Ana");
            wire.pay("pm_card_visa", "order-1");
            session = wire.checkout("order-2").text("/id");
        }
        try (StripeSandbox second = start()) {
            Wire wire = new Wire(second);

            assertThat(second.moneyTakenFor("order-1")).isEqualTo(Money.of(1099, CurrencyCode.EUR));
            assertThat(wire.postOnce("key-1", "/v1/customers", "name", "Ana").body())
                    .isEqualTo(paid.body());
            assertThat(wire.get("/v1/checkout/sessions/" + session).text("/url"))
                    .isEqualTo(second.baseUri() + "/c/pay/" + session);
            assertThat(wire.pay("pm_card_visa", "order-3").text("/id"))
                    .isNotEqualTo(wire.get("/v1/payment_intents").text("/data/1/id"));
        }
    }

    @Test
    void deliversAfterARestartWhatWasDueBefore() {
        try (Receiver host = new Receiver()) {
            try (StripeSandbox first = start()) {
                first.registerWebhook(host.uri(), "whsec_x", "payment_intent.succeeded");
                new Wire(first).pay("pm_card_visa", "order-1");
            }
            try (StripeSandbox second = start()) {
                second.registerWebhook(host.uri(), "whsec_x", "payment_intent.succeeded");

                assertThat(second.deliverDue()).isOne();
            }
            assertThat(host.types()).containsExactly("payment_intent.succeeded");
        }
    }

    @Test
    void dropsALineThatACrashCutShort() throws IOException {
        try (StripeSandbox first = start()) {
            new Wire(first).pay("pm_card_visa", "order-1");
        }
        Files.writeString(folder.resolve("journal"), "{\"count\":99,\"chan", StandardOpenOption.APPEND);

        try (StripeSandbox second = start()) {
            new Wire(second).pay("pm_card_visa", "order-2");
        }
        try (StripeSandbox third = start()) {
            assertThat(third.chargesFor("order-1")).isOne();
            assertThat(third.chargesFor("order-2")).isOne();
        }
    }

    @Test
    void survivesAKilledProcess() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName(),
                        folder.resolve("journal").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("charged");
        } finally {
            process.destroyForcibly().waitFor();
        }

        try (StripeSandbox after = start()) {
            assertThat(after.moneyTakenFor("order-1")).isEqualTo(Money.of(1099, CurrencyCode.EUR));
        }
    }

    private StripeSandbox start() {
        return StripeSandbox.builder(executor, clock)
                .journal(folder.resolve("journal"))
                .start();
    }

    /** Charges, says so, and waits to be killed. */
    static final class Killed {

        public static void main(String[] arguments) throws IOException {
            StripeSandbox sandbox = StripeSandbox.builder(
                            Executors.newFixedThreadPool(2), FakeClock.at("2026-03-01T10:00:00Z"))
                    .journal(Path.of(arguments[0]))
                    .start();
            new Wire(sandbox).pay("pm_card_visa", "order-1");
            System.out.println("charged");
            System.in.read();
        }
    }
}
