package com.petmatch.payments.paypal;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.MovableClock;
import com.petmatch.payments.gateway.ChargeCall;
import com.petmatch.payments.gateway.Correlation;
import com.petmatch.payments.gateway.GatewayKey;
import com.petmatch.payments.gateway.GatewayPayment;
import java.util.SplittableRandom;
import java.util.UUID;
import okhttp3.OkHttpClient;

/** A gateway over scripted answers, and a call to it with everything filled in that a test does not care about. */
final class Script {

    static final UUID ATTEMPT = new UUID(0, 7);
    static final Correlation CORRELATION = new Correlation(new UUID(0, 6), ATTEMPT, "order-1");
    static final Money AMOUNT = Money.of(1_099, CurrencyCode.EUR);

    private final MovableClock clock = new MovableClock("2026-03-01T10:00:00Z");
    private final ScriptedPayPal http = new ScriptedPayPal();

    MovableClock clock() {
        return clock;
    }

    ScriptedPayPal http() {
        return http;
    }

    PayPalGateway gateway() {
        return PayPalGateway.of(PayPalConfig.builder("client-1", Secret.of("secret-1"))
                .webhookId("WH-OURS")
                .httpClient(new OkHttpClient.Builder().addInterceptor(http).build())
                .clock(clock)
                .pause(clock::advance)
                .jitter(new SplittableRandom(7))
                .build());
    }

    static GatewayPayment charge(PayPalGateway gateway) {
        return gateway.charges().charge(ChargeCall.of(key("charge"), CORRELATION, AMOUNT, "T1"));
    }

    static GatewayKey key(String operation) {
        return GatewayKey.of(ATTEMPT, operation);
    }

    static String order(String status, String payments) {
        return "{\"id\":\"O1\",\"status\":\"" + status + "\",\"purchase_units\":[{\"custom_id\":\"" + ATTEMPT
                + "\",\"amount\":{\"currency_code\":\"EUR\",\"value\":\"10.99\"},\"payments\":{" + payments
                + "}}],\"links\":[{\"rel\":\"self\",\"href\":\"https://api-m.paypal.com/v2/checkout/orders/O1\"},"
                + "{\"rel\":\"payer-action\",\"href\":\"https://www.paypal.com/go\"}]}";
    }

    static String issue(String issue) {
        return "{\"name\":\"UNPROCESSABLE_ENTITY\",\"details\":[{\"issue\":\"" + issue + "\"}]}";
    }
}
