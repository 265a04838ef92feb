package com.petmatch.payments.stripe;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.MovableClock;
import com.petmatch.payments.RecordingListener;
import com.petmatch.payments.ScriptedHttp;
import com.petmatch.payments.gateway.CaptureMode;
import com.petmatch.payments.gateway.ChargeCall;
import com.petmatch.payments.gateway.Correlation;
import com.petmatch.payments.gateway.GatewayKey;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.PaymentQuery;
import com.petmatch.payments.gateway.PaymentRefs;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import okhttp3.OkHttpClient;

/** A gateway over scripted HTTP, and a call to it with everything filled in that a test does not care about. */
final class Script {

    static final UUID ATTEMPT = new UUID(0, 7);
    static final Correlation CORRELATION = new Correlation(new UUID(0, 6), ATTEMPT, "order-1");
    static final Money AMOUNT = Money.of(1_099, CurrencyCode.EUR);
    static final String PAID =
            "{\"id\":\"pi_1\",\"object\":\"payment_intent\",\"amount\":1099,\"currency\":\"eur\",\"status\":\"succeeded\"}";

    private final MovableClock clock = new MovableClock("2026-03-01T10:00:00Z");
    private final RecordingListener listener = new RecordingListener();
    private final ScriptedHttp http = new ScriptedHttp();

    MovableClock clock() {
        return clock;
    }

    RecordingListener listener() {
        return listener;
    }

    ScriptedHttp http() {
        return http;
    }

    StripeGateway gateway() {
        return gateway(http);
    }

    StripeGateway gateway(ScriptedHttp answers) {
        return StripeGateway.of(StripeConfig.builder(Secret.of("sk_test_key"))
                .httpClient(new OkHttpClient.Builder().addInterceptor(answers).build())
                .clock(clock)
                .pause(clock::advance)
                .jitter(new SplittableRandom(7))
                .listener(listener)
                .build());
    }

    static GatewayPayment charge(StripeGateway gateway) {
        return gateway.charges()
                .charge(new ChargeCall(
                        GatewayKey.of(ATTEMPT, "charge"),
                        CORRELATION,
                        AMOUNT,
                        CaptureMode.AUTOMATIC,
                        "pm_1",
                        Optional.of("cus_1"),
                        Optional.empty(),
                        1,
                        true,
                        Optional.empty(),
                        Optional.empty()));
    }

    PaymentQuery query(PaymentRefs refs, boolean hosted) {
        return new PaymentQuery(ATTEMPT, refs, hosted, clock.instant(), clock.instant());
    }

    static String session(String status, String paymentStatus) {
        return "{\"id\":\"cs_1\",\"status\":\"" + status + "\",\"payment_status\":\"" + paymentStatus
                + "\",\"url\":\"https://checkout.stripe.com/c/pay/cs_1\",\"amount_total\":1099,\"currency\":\"eur\"}";
    }

    static String error(String type, String code) {
        return "{\"error\":{\"type\":\"" + type + "\",\"code\":\"" + code + "\"}}";
    }
}
