package com.petmatch.payments.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.payments.testkit.Wire.Reply;
import com.petmatch.testkit.FakeClock;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PayPalApprovalPageTest {

    @RegisterExtension
    final PayPalSandboxExtension paypal = PayPalSandboxExtension.seeded(42, FakeClock.at("2026-03-01T10:00:00Z"));

    private PayPalWire wire;
    private Buyer buyer;
    private Reply order;
    private String page;

    @BeforeEach
    void create() {
        wire = new PayPalWire(paypal.sandbox());
        buyer = new Buyer(paypal.sandbox().baseUri());
        order = wire.order("k1", "CAPTURE", "order-1");
        page = order.text("/links/1/href");
    }

    @Test
    void leadsBackToTheShopWithTheOrder() {
        HttpResponse<String> shown = buyer.open(page);

        String back = buyer.choose(page, "action=pay&buyer=paying");

        assertThat(shown.body())
                .contains("10.99", "id=\"pay\"", "id=\"decline\"", "id=\"cancel\"")
                .doesNotContain("<script");
        assertThat(shown.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "form-action 'self' http://127.0.0.1:9");
        assertThat(back)
                .isEqualTo("http://127.0.0.1:9/paid?shop=1&token=" + order.text("/id") + "&PayerID=SBXPAYINGXXXX");
        assertThat(status()).isEqualTo("APPROVED");
    }

    @Test
    void leavesTheOrderOpenWhenTheBuyerTurnsBack() {
        assertThat(buyer.choose(page, "action=cancel"))
                .isEqualTo("http://127.0.0.1:9/cancelled?token=" + order.text("/id"));
        assertThat(status()).isEqualTo("PAYER_ACTION_REQUIRED");
    }

    @Test
    void asksAgainAfterADeclinedInstrument() {
        String capture = "/v2/checkout/orders/" + order.text("/id") + "/capture";
        buyer.choose(page, "action=decline");
        String again = wire.post(capture, "{}").text("/links/0/href");

        assertThat(again).isEqualTo(page);
        assertThat(buyer.open(again).body()).contains("role=\"alert\"");
        buyer.choose(again, "action=pay&buyer=paying");
        assertThat(wire.post(capture, "{}").text("/status")).isEqualTo("COMPLETED");
        assertThat(buyer.open(page).body()).doesNotContain("id=\"pay\"");
    }

    @Test
    void speaksTheBuyersLanguage() {
        assertThat(buyer.open(page, "ar").body()).contains("dir=\"rtl\"", "وافق على الدفع");
        assertThat(buyer.open("/checkoutnow?token=NONE").statusCode()).isEqualTo(404);
    }

    private String status() {
        return wire.get("/v2/checkout/orders/" + order.text("/id")).text("/status");
    }
}
