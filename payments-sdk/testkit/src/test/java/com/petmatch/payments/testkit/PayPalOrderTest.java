package com.petmatch.payments.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.testkit.Wire.Reply;
import com.petmatch.payments.testkit.sandbox.TestBuyer;
import com.petmatch.testkit.FakeClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayPalOrderTest {

    private static final String ISSUE = "/details/0/issue";

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");

    @RegisterExtension
    final PayPalSandboxExtension paypal = PayPalSandboxExtension.seeded(42, clock);

    private PayPalWire wire;

    @BeforeEach
    void connect() {
        wire = new PayPalWire(paypal.sandbox());
    }

    @Test
    void takesMoneyOnceTheBuyerApproved() {
        Reply order = wire.order("k1", "CAPTURE", "order-1");
        String capture = "/v2/checkout/orders/" + order.text("/id") + "/capture";
        Reply early = wire.post(capture, "{}");
        paypal.sandbox().approve(order.text("/id"), TestBuyer.PAYING);
        Reply done = wire.post(capture, "{}");

        assertThat(order.text("/status")).isEqualTo("PAYER_ACTION_REQUIRED");
        assertThat(order.text("/links/1/rel")).isEqualTo("payer-action");
        assertThat(early.text(ISSUE)).isEqualTo("ORDER_NOT_APPROVED");
        assertThat(early.body().path("debug_id").asText())
                .isEqualTo(early.headers().get("Paypal-Debug-Id"));
        assertThat(done.status()).isEqualTo(201);
        assertThat(done.text("/status")).isEqualTo("COMPLETED");
        assertThat(done.text("/purchase_units/0/payments/captures/0/status")).isEqualTo("COMPLETED");
        assertThat(paypal.sandbox().moneyTakenFor("order-1")).isEqualTo(Money.of(1099, CurrencyCode.EUR));
        assertThat(wire.post(capture, "{}").text(ISSUE)).isEqualTo("ORDER_ALREADY_CAPTURED");
    }

    @Test
    void keepsTheOrderOpenWhenTheInstrumentIsDeclined() {
        String id = wire.approved("CAPTURE", "order-1", TestBuyer.INSTRUMENT_DECLINED);
        Reply declined = wire.post("/v2/checkout/orders/" + id + "/capture", "{}");
        paypal.sandbox().approve(id, TestBuyer.PAYING);
        Reply paid = wire.post("/v2/checkout/orders/" + id + "/capture", "{}");

        assertThat(declined.status()).isEqualTo(422);
        assertThat(declined.text(ISSUE)).isEqualTo("INSTRUMENT_DECLINED");
        assertThat(declined.text("/links/0/rel")).isEqualTo("redirect");
        assertThat(paid.text("/status")).isEqualTo("COMPLETED");
        assertThat(paypal.sandbox().chargesFor("order-1")).isEqualTo(1);
    }

    @Test
    void answersCreatedForACaptureThatIsNotPaid() {
        assertThat(wire.captured("order-1", TestBuyer.CAPTURE_DECLINED)
                        .path("status")
                        .asText())
                .isEqualTo("DECLINED");
        String pending = wire.captured("order-2", TestBuyer.PENDING).path("id").asText();

        assertThat(wire.get("/v2/payments/captures/" + pending).text("/status")).isEqualTo("PENDING");
        assertThat(paypal.sandbox().chargesFor("order-2")).isZero();
        clock.advance(Duration.ofHours(1));
        assertThat(wire.get("/v2/payments/captures/" + pending).text("/status")).isEqualTo("COMPLETED");
        assertThat(paypal.sandbox().chargesFor("order-1")).isZero();
        assertThat(paypal.sandbox().chargesFor("order-2")).isEqualTo(1);
    }

    @Test
    void forgetsAnOrderThatNobodyApproved() {
        String id = wire.order("k1", "CAPTURE", "order-1").text("/id");

        clock.advance(Duration.ofHours(6));

        assertThat(wire.get("/v2/checkout/orders/" + id).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "JPY, 10.50, DECIMALS_NOT_SUPPORTED",
        "HUF, 10.5, DECIMALS_NOT_SUPPORTED",
        "EUR, 10.505, DECIMAL_PRECISION",
        "EUR, 0.00, CANNOT_BE_ZERO_OR_NEGATIVE",
        "XTS, 1.00, INVALID_CURRENCY_CODE"
    })
    void refusesAmountsThatTheCurrencyDoesNotHave(String currency, String value, String issue) {
        Reply refused = wire.post("/v2/checkout/orders", unit(currency, value, ""));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(ISSUE)).isEqualTo(issue);
    }

    @Test
    void refusesABreakdownThatDoesNotAddUp() {
        String breakdown = ", \"breakdown\": {\"item_total\": {\"currency_code\": \"EUR\", \"value\": \"9.00\"}}";

        assertThat(wire.post("/v2/checkout/orders", unit("EUR", "10.00", breakdown))
                        .text(ISSUE))
                .isEqualTo("AMOUNT_MISMATCH");
        assertThat(wire.post("/v2/checkout/orders", unit("EUR", "9.00", breakdown))
                        .text("/status"))
                .isEqualTo("CREATED");
    }

    @Test
    void takesAnInvoiceOnce() {
        String body = PayPalWire.orderBody("CAPTURE", "order-1")
                .replace("\"custom_id\"", "\"invoice_id\": \"i1\", \"custom_id\"");
        String first = wire.postOnce("k1", "/v2/checkout/orders", body).text("/id");
        String second = wire.postOnce("k2", "/v2/checkout/orders", body).text("/id");
        paypal.sandbox().approve(first, TestBuyer.PAYING);
        paypal.sandbox().approve(second, TestBuyer.PAYING);
        wire.post("/v2/checkout/orders/" + first + "/capture", "{}");

        assertThat(wire.post("/v2/checkout/orders/" + second + "/capture", "{}").text(ISSUE))
                .isEqualTo("DUPLICATE_INVOICE_ID");
    }

    private static String unit(String currency, String value, String breakdown) {
        return "{\"intent\": \"CAPTURE\", \"purchase_units\": [{\"amount\": {\"currency_code\": \"" + currency
                + "\", \"value\": \"" + value + "\"" + breakdown + "}}]}";
    }
}
